/// An answer of HTTP/1.1, after which the connection ends.
struct HTTPResponse {
  private let status: Int
  private let body: String
  private let type: String

  init(_ status: Int, _ body: String, type: String = "text/plain; charset=utf-8") {
    self.status = status
    self.body = body
    self.type = type
  }

  /// What goes over the wire.
  var bytes: [UInt8] {
    let names = [
      200: "OK", 204: "No Content", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
      500: "Internal Server Error", 503: "Service Unavailable",
    ]
    var head = "HTTP/1.1 \(status) \(names[status] ?? "Error")\r\nConnection: close\r\n"
    if status != 204 {
      head += "Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n"
    }
    return Array((head + "\r\n" + body).utf8)
  }
}
