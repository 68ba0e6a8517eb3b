import SeedSystem

/// The network connection under a connection of libpq, which another thread can close.
///
/// It has a descriptor of its own, because libpq closes its one when a connection is lost, and the
/// system then gives the number to the next file that is opened.
final class PostgresSocket: Sendable {
  private let descriptor: Int32

  /// Shares a socket of libpq's; `nil` if there is none, or no descriptor is left.
  init?(sharing socket: Int32) {
    guard socket >= 0 else { return nil }
    descriptor = fcntl(socket, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Ends the connection: whoever waits for it or writes to it fails at once. From any thread.
  func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Sets how long sent data may stay without an acknowledgement; Linux alone has such a limit.
  ///
  /// - Parameter milliseconds: 0 for the system's own limit, which is about 15 minutes.
  func setUserTimeout(milliseconds: Int32) {
    #if os(Linux)
      var value = milliseconds
      setsockopt(
        descriptor, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &value,
        socklen_t(MemoryLayout<Int32>.size))
    #endif
  }
}
