/// Decides which requests come from the page, and what browsers may do with the answers.
///
/// Other programs and users of this machine and other pages in the same browser can all reach the
/// port. They don't know the token in the URL, and a page of another origin can't use it even if it
/// does:
///
/// - `Host` must be this server, so that no other site's name can resolve to it (DNS rebinding).
/// - `Origin` and `Sec-Fetch-Site`, if the browser sends them, must be those of the page itself.
/// - A `POST` must have an `Origin`, and its body must be JSON, which a form of another page can't
///   send.
struct RequestGuard: Sendable {
  /// The secret part of the URL.
  let token: String
  private let hosts: Set<String>

  init(token: String, port: UInt16) {
    self.token = token
    hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
  }

  /// A token of 128 random bits.
  static func makeToken() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The response that rejects a request; `nil` if the request is allowed.
  func objection(to request: HTTPRequest) -> HTTPResponse? {
    guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
      return HTTPResponse(421, "this is not the host that `seed studio` serves")
    }
    guard let path = inside(request.path), !path.isEmpty || request.method == "GET" else {
      return HTTPResponse(404, "open the URL that `seed studio` printed: it has a token")
    }
    let origin = request.headers["origin"]
    guard origin == nil || origin == "http://\(host)" else {
      return HTTPResponse(403, "requests from other origins are rejected")
    }
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" {
      // A link to the page may be followed from anywhere; the resources that it loads may not.
      guard request.method == "GET", path.isEmpty, request.headers["sec-fetch-mode"] == "navigate"
      else { return HTTPResponse(403, "requests from other sites are rejected") }
    }
    guard ["GET", "POST"].contains(request.method) else {
      return HTTPResponse(405, "GET or POST")
    }
    if request.method == "POST" {
      guard origin != nil else { return HTTPResponse(403, "the request has no origin") }
      guard request.headers["content-type"]?.hasPrefix("application/json") == true else {
        return HTTPResponse(415, "the body must be JSON")
      }
    }
    return nil
  }

  /// The path after the token and its slash; `nil` if it has another token.
  func inside(_ path: String) -> String? {
    let parts = path.dropFirst().split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isEqual(parts[0].utf8, token.utf8) else { return nil }
    return String(parts[1])
  }

  /// Compares in constant time, so that the time doesn't reveal how many characters match.
  private static func isEqual(_ one: Substring.UTF8View, _ other: String.UTF8View) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The headers of every answer: nothing is loaded from elsewhere, framed, cached or revealed to
  /// other sites.
  static let headers: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cache-Control", "no-store"),
  ]
}
