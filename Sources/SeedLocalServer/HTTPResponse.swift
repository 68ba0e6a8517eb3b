/// An HTTP/1.1 response, after which the connection is closed.
package struct HTTPResponse: Sendable {
  /// The body of a response.
  package enum Body: Sendable {
    /// The whole body.
    case bytes([UInt8])
    /// Parts that are sent as long as the client listens.
    case stream(AsyncStream<[UInt8]>)
  }

  /// The status code.
  package let status: Int
  /// The body.
  package let body: Body
  /// The headers, besides those of the connection and the length.
  package var headers: [(name: String, value: String)]

  /// Creates a text response.
  package init(_ status: Int, _ body: String, type: String = "text/plain; charset=utf-8") {
    self.init(status, bytes: Array(body.utf8), type: type)
  }

  /// Creates a response from bytes.
  package init(_ status: Int, bytes: [UInt8], type: String) {
    self.status = status
    self.body = .bytes(bytes)
    headers = status == 204 ? [] : [("Content-Type", type)]
  }

  /// Creates a streamed response.
  package init(_ stream: AsyncStream<[UInt8]>, type: String) {
    status = 200
    body = .stream(stream)
    headers = [("Content-Type", type)]
  }

  /// The head, and the body if it isn't streamed.
  package var bytes: [UInt8] {
    var head = "HTTP/1.1 \(status) \(Self.names[status] ?? "Error")\r\nConnection: close\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    guard case .bytes(let bytes) = body else { return Array((head + "\r\n").utf8) }
    if status != 204 { head += "Content-Length: \(bytes.count)\r\n" }
    return Array((head + "\r\n").utf8) + bytes
  }

  private static let names = [
    200: "OK", 202: "Accepted", 204: "No Content", 400: "Bad Request", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 409: "Conflict", 413: "Content Too Large",
    415: "Unsupported Media Type", 421: "Misdirected Request", 422: "Unprocessable Content",
    500: "Internal Server Error", 503: "Service Unavailable",
  ]
}
