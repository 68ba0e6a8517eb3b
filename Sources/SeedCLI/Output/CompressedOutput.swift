internal import SeedSchema
internal import Dispatch

/// Compresses bytes on a separate thread, while the next ones are generated, and writes them to
/// another output.
///
/// @unchecked Sendable: the compressor and the output are used only on the queue, until
/// ``finish()`` or ``discard()`` has waited for it.
final class CompressedOutput: ByteOutput, @unchecked Sendable {
  private let compressor: any Compressor
  private let output: any ByteOutput
  private let queue = DispatchQueue(label: "seedkit.compress", qos: .userInitiated)
  private let failure = Locked<(any Error)?>(nil)
  /// The pieces that may be queued: enough to absorb the occasional slow item of either side.
  private let slots = BoundedSlots(3)

  init(_ compressor: any Compressor, to output: any ByteOutput) {
    self.compressor = compressor
    self.output = output
  }

  func write(_ bytes: [UInt8]) throws {
    if let error = failure.withLock(\.self) { throw error }
    slots.take()
    queue.async { [self] in
      compress(bytes, isLast: false)
      slots.release()
    }
  }

  func finish() throws {
    queue.sync { compress([], isLast: true) }
    if let error = failure.withLock(\.self) { throw error }
    try output.finish()
  }

  func discard() {
    queue.sync {}
    output.discard()
  }

  private func compress(_ bytes: [UInt8], isLast: Bool) {
    guard failure.withLock({ $0 == nil }) else { return }
    do {
      try compressor.compress(bytes, isLast: isLast) { try output.write($0) }
    } catch {
      failure.withLock { $0 = error }
    }
  }
}
