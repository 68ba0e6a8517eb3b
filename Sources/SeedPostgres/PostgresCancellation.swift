import SeedDatabase
import SeedSchema
import CPostgres
import Synchronization

/// Stops a connection's running statement from another thread.
final class PostgresCancellation: Sendable {
  /// A `PGcancel`.
  ///
  /// Unchecked: libpq's documentation of `PQcancel` allows its use from any thread, and the mutex
  /// around it keeps it from being freed meanwhile.
  private struct Handle: @unchecked Sendable {
    var pointer: OpaquePointer
  }

  private let handle = Locked<Handle?>(nil)

  /// Whether nobody waits for the opening connection anymore.
  private let isAbandoned = Atomic<Bool>(false)

  /// The server's process of the open connection.
  private let process = Atomic<Int32>(0)

  /// The number of the server's process for the connection; 0 before it is open.
  var serverProcess: Int32 { process.load(ordering: .acquiring) }

  /// Nothing to stop yet.
  init() {}

  deinit { detach() }

  /// Whether opening the connection is to be abandoned.
  var isCancelled: Bool { isAbandoned.load(ordering: .acquiring) }

  /// Gives up opening the connection.
  func abandon() { isAbandoned.store(true, ordering: .releasing) }

  /// Obtains the cancel handle of an open connection.
  func attach(to connection: OpaquePointer) {
    process.store(PQbackendPID(connection), ordering: .releasing)
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

  /// Asks the server to cancel the connection's running statement, if any.
  ///
  /// It opens a separate connection to do so, and may block for a moment.
  func cancel() {
    handle.withLock { handle in
      guard let handle else { return }
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
        _ = PQcancel(handle.pointer, message.baseAddress, 256)
      }
    }
  }
}
