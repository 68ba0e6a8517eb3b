import Dispatch
import SeedORM

/// Makes another source's batches on a thread of its own, a few ahead of the loader, so that the
/// database doesn't wait for values, nor values for the database.
final class PrefetchingSource: BatchSource {
  private struct State {
    var ready: [Result<ColumnBatch?, any Error>] = []
    var isStopped = false
  }

  /// Enough for neither side to wait for the other's odd slow batch; each costs some hundred kilobytes.
  private static let ahead = 3

  private let state = Locked(State())
  /// Counts the batches that may be made, and those that are ready. Both begin at 0: libdispatch ends a
  /// process that lets go of a semaphore below its first value.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  init(_ source: any BatchSource) {
    for _ in 0..<Self.ahead { room.signal() }
    DispatchQueue(label: "seedkit.prefetch", qos: .userInitiated).async { [self] in
      while true {
        room.wait()
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
      room.signal()
      return batch
    }
    state.withLock { $0.isStopped = true }
    return try batch.get()
  }

  /// Ends the thread, also where not all batches were taken.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}
