internal import Dispatch

internal import SeedSystem

/// A socket on which programs of this machine can connect, one request per connection.
package final class LocalListener: Sendable {
  /// The port.
  package let port: UInt16
  private let descriptor: Int32
  /// Safe because it is set up before another thread can see it, and cancelling a source is safe
  /// from any thread; Swift's overlay of Dispatch doesn't declare that.
  private nonisolated(unsafe) let source: any DispatchSourceRead

  /// Listens on 127.0.0.1; `nil` if the system doesn't allow it, or the port is in use.
  ///
  /// - Parameter port: the port; 0 for any that is free.
  package init?(port: UInt16 = 0) {
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_INET, stream, 0)
    guard descriptor >= 0 else { return nil }
    // Not inherited by child processes.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    if port != 0 {
      var isReused: Int32 = 1
      setsockopt(
        descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 128) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    guard isBound else {
      LocalConnection.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
    self.port = UInt16(bigEndian: address.sin_port)
  }

  /// Handles all requests from now on; must be called once.
  ///
  /// - Parameter answer: receives `nil` for an invalid request.
  package func start(_ answer: @escaping @Sendable (HTTPRequest?) async -> HTTPResponse) {
    let descriptor = descriptor
    source.setEventHandler {
      while true {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else { return }
        let connection = LocalConnection(client)
        DispatchQueue.global().async { connection.serve(answer) }
      }
    }
    source.setCancelHandler { LocalConnection.close(descriptor) }
    source.resume()
  }

  /// Stops accepting connections.
  package func close() { source.cancel() }
}
