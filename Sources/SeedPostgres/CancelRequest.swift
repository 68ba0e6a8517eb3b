import CPostgres

/// A request to the server to cancel what a connection does.
///
/// Unchecked: libpq only reads a `PGcancel`, and its documentation of `PQcancel` allows its use from
/// any thread.
final class CancelRequest: @unchecked Sendable {
  private let pointer: OpaquePointer

  /// Gets the request for an open connection; `nil` if libpq has no memory.
  init?(for connection: OpaquePointer) {
    guard let pointer = PQgetCancel(connection) else { return nil }
    self.pointer = pointer
  }

  deinit { PQfreeCancel(pointer) }

  /// Sends it by a network connection of its own; blocks as long as the network is silent.
  func send() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
      _ = PQcancel(pointer, message.baseAddress, 256)
    }
  }
}
