internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A socket on which programs of this machine can connect, one request a connection.
final class LocalListener: Sendable {
  /// The port.
  let port: UInt16
  private let descriptor: Int32
  /// Proof: it is set up before another thread can see it, and cancelling a source is safe from any thread; Swift's
  /// overlay of Dispatch doesn't declare that.
  private nonisolated(unsafe) let source: any DispatchSourceRead

  /// The size of the largest request, in bytes.
  private static let limit = 16_384

  /// - Returns: `nil` if the system allows none.
  init?() {
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_INET, stream, 0)
    guard descriptor >= 0 else { return nil }
    // Not for the command that runs beside it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && listen(descriptor, 128) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    guard isBound else {
      unistdClose(descriptor)
      return nil
    }
    self.descriptor = descriptor
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Answers each request from now on; to be called once.
  func start(_ answer: @escaping @Sendable ([UInt8]) async -> HTTPResponse) {
    let descriptor = descriptor
    source.setEventHandler {
      while true {
        let client = accept(descriptor, nil, nil)
        guard client >= 0 else { return }
        DispatchQueue.global().async { Self.serve(client, answer) }
      }
    }
    source.setCancelHandler { unistdClose(descriptor) }
    source.resume()
  }

  /// Takes no more connections.
  func close() { source.cancel() }

  /// Reads a request on a thread that may wait, and answers it when the answer is there.
  private static func serve(
    _ client: Int32, _ answer: @escaping @Sendable ([UInt8]) async -> HTTPResponse
  ) {
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    _ = fcntl(client, F_SETFL, 0)
    // A client that says nothing keeps a thread for as long.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let request = head(of: client)
    Task {
      let response = await answer(request)
      DispatchQueue.global().async {
        _ = Platform.writeAll(response.bytes, to: client)
        // What the client has sent and nobody has read would make the system drop the answer.
        shutdown(client, Int32(SHUT_WR))
        var rest = [UInt8](repeating: 0, count: 1024)
        while read(client, &rest, rest.count) > 0 {}
        unistdClose(client)
      }
    }
  }

  /// The request up to the empty line that ends its head; what follows is of no interest.
  private static func head(of client: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(client, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
      if bytes.suffix(count + 3).contains(subsequence: [13, 10, 13, 10]) { break }
    }
    return bytes
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(subsequence other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    return (startIndex...(endIndex - other.count)).contains {
      self[$0..<$0 + other.count].elementsEqual(other)
    }
  }
}

private func unistdClose(_ descriptor: Int32) { close(descriptor) }
