/// The needed parts of an HTTP/1.1 request (RFC 9112).
package struct HTTPRequest: Sendable {
  /// `GET`, `POST` and so on.
  package let method: String
  /// The path before `?`, as it was sent.
  package let path: String
  /// The parameters after `?`; if a name repeats, the last one.
  package let query: [String: String]
  /// The headers by their names in lower case.
  package let headers: [String: String]
  /// The body after the head.
  package var body: [UInt8]

  /// Reads the head of a request: everything before the empty line.
  ///
  /// - Returns: `nil` if it isn't a request, or is one that no browser sends, with a repeated
  ///   single header or a chunked body.
  package init?(head: [UInt8], body: [UInt8] = []) {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    guard let words = lines.first?.split(separator: " "), words.count == 3,
      words[2].hasPrefix("HTTP/1.")
    else { return nil }
    let target = words[1].split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard target[0].hasPrefix("/") else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmingSpaces
      if headers.updateValue(value, forKey: name) != nil, Self.single.contains(name) { return nil }
    }
    guard headers["transfer-encoding"] == nil else { return nil }
    method = String(words[0])
    path = String(target[0])
    self.headers = headers
    self.body = body
    var query: [String: String] = [:]
    for pair in (target.count > 1 ? target[1] : "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]),
        let value = Self.decoded(parts.count > 1 ? parts[1] : "")
      else { return nil }
      query[name] = value
    }
    self.query = query
  }

  /// The headers that determine a request's rights and its end.
  private static let single: Set<String> = ["host", "origin", "content-length", "sec-fetch-site"]

  /// Whether the client asks for JSON.
  package var wantsJSON: Bool {
    headers["accept"]?.lowercased().contains("application/json") ?? false
  }

  /// How many bytes follow the head; `nil` if the header is invalid.
  var bodyLength: Int? {
    guard let text = headers["content-length"] else { return 0 }
    return Int(text).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// - Returns: `nil` if an escape is incomplete, or the bytes aren't UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      if byte == UInt8(ascii: "+") {
        bytes.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%") {
        guard let high = rest.next().flatMap(hexadecimal),
          let low = rest.next().flatMap(hexadecimal)
        else { return nil }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
