internal import Dispatch

internal import SeedSystem

/// A connection to a ``LocalListener``: it carries one request and its response.
struct LocalConnection: Sendable {
  private let descriptor: Int32

  /// The size of the largest head, in bytes.
  private static let headLimit = 16_384
  /// The size of the largest body, in bytes.
  private static let bodyLimit = 1_048_576
  /// How many seconds a client may take to send a part of its request, or to receive a part of the
  /// response.
  private static let patience = 10

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, 0)
    var patience = timeval(tv_sec: Self.patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    #if canImport(Darwin)
      var isQuiet: Int32 = 1
      setsockopt(
        descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isQuiet, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  /// Reads the request on this thread, which may block, and sends the response once it is ready.
  func serve(_ answer: @escaping @Sendable (HTTPRequest?) async -> HTTPResponse) {
    let request = request()
    Task {
      let response = await answer(request)
      guard await write(response.bytes) else { return finish() }
      if case .stream(let parts) = response.body {
        for await part in parts where !(await write(part)) { break }
      }
      finish()
    }
  }

  /// The request; `nil` if there is none, or it is too large.
  private func request() -> HTTPRequest? {
    var bytes: [UInt8] = []
    var searched = 0
    while bytes.count < Self.headLimit {
      guard let part = read() else { return nil }
      bytes += part
      guard let end = Self.endOfHead(bytes, from: searched) else {
        searched = max(0, bytes.count - 3)
        continue
      }
      guard var request = HTTPRequest(head: Array(bytes[..<end])),
        let length = request.bodyLength, length <= Self.bodyLimit
      else { return nil }
      var body = Array(bytes[(end + 4)...])
      while body.count < length {
        guard let part = read() else { return nil }
        body += part
      }
      request.body = Array(body.prefix(length))
      return request
    }
    return nil
  }

  /// The offset of the empty line that ends the head.
  private static func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + 4 else { return nil }
    return (start...(bytes.count - 4)).first {
      bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
    }
  }

  private func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(buffer.prefix(count)) : nil
    }
  }

  /// Writes on a thread that may block.
  ///
  /// - Returns: whether the client received all of it.
  private func write(_ bytes: [UInt8]) async -> Bool {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: writeAll(bytes)) }
    }
  }

  private func writeAll(_ bytes: [UInt8]) -> Bool {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var offset = 0
    while offset < bytes.count {
      let sent = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { send(descriptor, $0 + offset, buffer.count - offset, flags) } ?? -1
      }
      if sent > 0 {
        offset += sent
      } else if sent == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  private func finish() {
    DispatchQueue.global().async {
      // Unread input from the client would make the system discard the response.
      shutdown(descriptor, Int32(SHUT_WR))
      while read() != nil {}
      Self.close(descriptor)
    }
  }

  static func close(_ descriptor: Int32) { closeDescriptor(descriptor) }
}

private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }
