import SeedSchema

internal import SeedSystem

/// Standard output, as bytes.
final class StandardOutput: ByteOutput {
  private let isCompressed: Bool

  /// - Parameter isCompressed: whether it is an error if the reader stops: half of a compressed
  ///   file is useless, while a reader of lines may have read enough.
  init(isCompressed: Bool) { self.isCompressed = isCompressed }

  func write(_ bytes: [UInt8]) throws {
    guard isCompressed else { return Platform.write(bytes, to: Platform.output) }
    let reason = Platform.writeAll(bytes, to: Platform.output)
    guard reason != 0 else { return }
    throw CommandFailure(
      "standard output can't be written: \(SystemError.reason(reason))", code: .output)
  }

  func finish() {}

  func discard() {}
}
