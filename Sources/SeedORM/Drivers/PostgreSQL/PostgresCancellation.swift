import CPostgres
import Synchronization

/// What stops a connection's running statement from another thread.
final class PostgresCancellation: Sendable {
  /// A `PGcancel`.
  ///
  /// Unchecked: libpq's documentation of `PQcancel` allows its use from any thread, and the mutex
  /// around it keeps it from being freed meanwhile.
  private struct Handle: @unchecked Sendable {
    var pointer: OpaquePointer
  }

  private let handle = Locked<Handle?>(nil)

  /// Whether no statement may begin: the connection is being opened and nobody waits for it.
  private let isAbandoned = Atomic<Bool>(false)

  /// Nothing to stop yet.
  init() {}

  deinit { detach() }

  /// Whether opening the connection is to be given up.
  var isCancelled: Bool { isAbandoned.load(ordering: .acquiring) }

  /// Gives up opening the connection.
  func abandon() { isAbandoned.store(true, ordering: .releasing) }

  /// Takes the way to stop statements from a connection that is open.
  func attach(to connection: OpaquePointer) {
    let new = PQgetCancel(connection).map { Handle(pointer: $0) }
    handle.withLock { handle in
      if let old = handle { PQfreeCancel(old.pointer) }
      handle = new
    }
  }

  /// Frees it.
  func detach() {
    handle.withLock { handle in
      if let old = handle { PQfreeCancel(old.pointer) }
      handle = nil
    }
  }

  /// Asks the server to stop what the connection runs; does nothing where it runs nothing.
  ///
  /// Opens a connection of its own for that, so it may block for a moment.
  func cancel() {
    handle.withLock { handle in
      guard let handle else { return }
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
        _ = PQcancel(handle.pointer, message.baseAddress, 256)
      }
    }
  }
}
