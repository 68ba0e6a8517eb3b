import SeedSchema
import Dispatch

/// Produces another source's batches on a separate thread, a few ahead of the loader, so that the
/// database and the generators don't wait for each other.
final class PrefetchingSource: BatchSource {
  private struct State {
    var ready: [Result<ColumnBatch?, any Error>] = []
    var isStopped = false
  }

  /// Enough to absorb the occasional slow item of either side.
  private static let ahead = 3

  private let state = Locked(State())
  /// The batches that may be produced.
  private let slots = BoundedSlots(ahead)
  private let filled = DispatchSemaphore(value: 0)

  init(_ source: any BatchSource) {
    DispatchQueue(label: "seedkit.prefetch", qos: .userInitiated).async { [self] in
      while true {
        slots.take()
        if state.withLock({ $0.isStopped }) { return }
        let batch = Result { try source.next() }
        state.withLock { $0.ready.append(batch) }
        filled.signal()
        guard case .success(.some) = batch else { return }
      }
    }
  }

  func next() throws -> ColumnBatch? {
    if state.withLock({ $0.isStopped }) { return nil }
    filled.wait()
    let batch = state.withLock { $0.ready.removeFirst() }
    if case .success(.some(let batch)) = batch {
      slots.release()
      return batch
    }
    state.withLock { $0.isStopped = true }
    return try batch.get()
  }

  /// Ends the thread, even if batches are left.
  func stop() {
    state.withLock { $0.isStopped = true }
    slots.release()
  }
}
