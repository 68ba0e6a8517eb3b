/// What is needed of a request of HTTP/1.1 (RFC 9112).
struct HTTPRequest {
  let method: String
  let path: String
  /// Whether the client asks for JSON.
  let wantsJSON: Bool

  /// - Returns: `nil` if it can't be read.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    guard let words = lines.first?.split(separator: " "), words.count == 3,
      words[2].hasPrefix("HTTP/1.")
    else { return nil }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" })
    wantsJSON = lines.dropFirst().contains { line in
      let lower = line.lowercased()
      return lower.hasPrefix("accept:") && lower.contains("application/json")
    }
  }
}
