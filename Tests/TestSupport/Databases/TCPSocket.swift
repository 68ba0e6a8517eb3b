import SeedDatabase
import Foundation

/// Sockets of the system, for servers of tests.
enum TCPSocket {
  private static var stream: Int32 {
    #if canImport(Darwin)
      SOCK_STREAM
    #else
      Int32(SOCK_STREAM.rawValue)
    #endif
  }

  /// Listens on a free port of this machine.
  static func listening() throws -> (socket: Int32, port: Int) {
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isOpen else { throw DatabaseError(.other, "no port is free") }
    return (listener, Int(UInt16(bigEndian: address.sin_port)))
  }

  /// Connects to a server; negative if that fails.
  static func connected(to host: String, _ port: Int) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = stream
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, "\(port)", &hints, &found) == 0, let first = found else { return -1 }
    defer { freeaddrinfo(found) }
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let address = next?.pointee {
      let socket = socket(address.ai_family, stream, 0)
      if connect(socket, address.ai_addr, address.ai_addrlen) == 0 { return socket }
      close(socket)
      next = address.ai_next
    }
    return -1
  }

  /// Writes all bytes.
  ///
  /// - Returns: whether that succeeded.
  static func write(_ bytes: ArraySlice<UInt8>, to socket: Int32) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var rest = bytes
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  /// Ends a connection; whoever reads from it gets the end.
  static func shutDown(_ socket: Int32) { shutdown(socket, Int32(SHUT_RDWR)) }
}
