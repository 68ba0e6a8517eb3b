/// Decides which requests a server on this machine accepts.
///
/// Other programs and users of this machine and pages in its browsers can all reach the port. They
/// don't know the token in the URL, and a page of another origin can't use it even if it does:
///
/// - `Host` must be this server, so that no other site's name can resolve to it (DNS rebinding).
/// - `Origin` and `Sec-Fetch-Site`, if the client sends them, must be those of this server.
/// - If the clients are a page, a `POST` must have an `Origin`, and its body must be JSON, which a
///   form of another page can't send.
package struct RequestGuard: Sendable {
  /// The kind of clients.
  package enum Clients: Sendable {
    /// A page that this server serves to a browser.
    case page
    /// Programs that know the URL.
    case programs
  }

  /// The URL for requests, without a final slash.
  package let base: String
  private let token: String
  private let clients: Clients
  private let hosts: Set<String>
  /// The source of the URL for clients, such as `the URL that "seed studio" printed`.
  private let source: String

  /// Creates a guard.
  ///
  /// - Parameters:
  ///   - clients: who sends the requests.
  ///   - source: where a client finds the URL, for the error.
  ///   - port: the server's port.
  ///   - token: the secret part of the URL; random by default.
  package init(
    _ clients: Clients, urlSource source: String, port: UInt16, token: String = Self.makeToken()
  ) {
    self.clients = clients
    self.source = source
    self.token = token
    base = "http://127.0.0.1:\(port)/\(token)"
    hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
  }

  /// Returns a token of 128 random bits.
  package static func makeToken() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Returns the response that rejects a request; `nil` if the request is allowed.
  package func objection(to request: HTTPRequest) -> HTTPResponse? {
    guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
      return HTTPResponse(421, "this server has another host: use \(source)")
    }
    guard let path = inside(request.path), !path.isEmpty || request.method == "GET" else {
      return HTTPResponse(404, "use \(source): it has a token")
    }
    let origin = request.headers["origin"]
    guard origin == nil || origin == "http://\(host)" else {
      return HTTPResponse(403, "requests from other origins are rejected")
    }
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" {
      // A link to the page may be followed from anywhere; the resources that it loads may not.
      guard clients == .page, request.method == "GET", path.isEmpty,
        request.headers["sec-fetch-mode"] == "navigate"
      else { return HTTPResponse(403, "requests from other sites are rejected") }
    }
    return clients == .page ? objection(toPage: request, origin) : nil
  }

  private func objection(toPage request: HTTPRequest, _ origin: String?) -> HTTPResponse? {
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

  /// Returns the path after the token and its slash; `nil` if it has another token.
  package func inside(_ path: String) -> String? {
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
}
