import SeedDatabase
import Foundation

/// A port of this machine that takes connections and never says a word.
package final class SilentServer {
  package let port: Int
  private let listener: Int32
  private var client: Int32 = -1

  package init() throws {
    #if canImport(Darwin)
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isOpen = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 4) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isOpen else { throw DatabaseError(.other, "no port is free") }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit {
    if client >= 0 { close(client) }
    close(listener)
  }

  /// Blocks until someone has connected.
  package func waitForClient() { client = accept(listener, nil, nil) }
}
