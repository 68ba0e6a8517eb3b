import SeedLocalServer
import Testing

@Suite("Requests that a local server answers")
struct RequestGuardTests {
  private static let secret = "0123456789abcdef"
  private let gate = RequestGuard(
    .page, urlSource: "the printed URL", port: 4000, token: Self.secret)
  private let programs = RequestGuard(
    .programs, urlSource: "the printed URL", port: 4000, token: Self.secret)

  private func objection(
    _ server: RequestGuard, _ line: String, _ headers: [String]
  ) throws -> HTTPResponse? {
    let text = ([line + " HTTP/1.1"] + headers).joined(separator: "\r\n")
    let request = try #require(HTTPRequest(head: Array(text.utf8)))
    return server.objection(to: request)
  }

  private func status(_ line: String, _ headers: String...) throws -> Int? {
    try objection(gate, line, headers)?.status
  }

  @Test("come from the page itself")
  func own() throws {
    #expect(try status("GET /0123456789abcdef/", "Host: 127.0.0.1:4000") == nil)
    #expect(try status("GET /0123456789abcdef/api/rows", "host: localhost:4000") == nil)
    #expect(
      try status(
        "GET /0123456789abcdef/main.js", "Host: 127.0.0.1:4000", "Sec-Fetch-Site: same-origin")
        == nil)
    #expect(
      try status(
        "POST /0123456789abcdef/api/run", "Host: 127.0.0.1:4000", "Origin: http://127.0.0.1:4000",
        "Content-Type: application/json") == nil)
  }

  @Test("have its token")
  func token() throws {
    for path in ["/", "/0123456789abcdee/", "/0123456789abcdef", "/0123456789abcdef0/", "//"] {
      #expect(try status("GET \(path)", "Host: 127.0.0.1:4000") == 404)
    }
  }

  @Test("name this server, so that no other name can lead to it")
  func host() throws {
    #expect(try status("GET /0123456789abcdef/") == 421)
    for host in ["evil.example:4000", "127.0.0.1:4001", "127.0.0.1", "0.0.0.0:4000", "[::1]:4000"] {
      #expect(try status("GET /0123456789abcdef/", "Host: \(host)") == 421)
    }
    let twice = "GET /0123456789abcdef/ HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nHost: evil.example"
    #expect(HTTPRequest(head: Array(twice.utf8)) == nil)
  }

  @Test("don't come from other origins and sites")
  func origin() throws {
    let host = "Host: 127.0.0.1:4000"
    for origin in [
      "http://evil.example", "null", "http://127.0.0.1:4001", "https://127.0.0.1:4000",
    ] {
      #expect(try status("GET /0123456789abcdef/api/rows", host, "Origin: \(origin)") == 403)
      #expect(
        try status(
          "POST /0123456789abcdef/api/run", host, "Origin: \(origin)",
          "Content-Type: application/json") == 403)
    }
    #expect(
      try status("GET /0123456789abcdef/api/rows", host, "Sec-Fetch-Site: cross-site") == 403)
    #expect(
      try status(
        "GET /0123456789abcdef/", host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")
        == nil)
  }

  @Test("change something only if they are JSON with an origin")
  func posts() throws {
    let host = "Host: 127.0.0.1:4000"
    let own = "Origin: http://127.0.0.1:4000"
    #expect(
      try status("POST /0123456789abcdef/api/run", host, "Content-Type: application/json") == 403)
    #expect(try status("POST /0123456789abcdef/api/run", host, own) == 415)
    #expect(
      try status("POST /0123456789abcdef/api/run", host, own, "Content-Type: text/plain") == 415)
    #expect(try status("PUT /0123456789abcdef/api/run", host, own) == 405)
  }

  @Test("are read whole, or not at all")
  func parsing() throws {
    let request = try #require(
      HTTPRequest(head: Array("GET /a%20b/?x=1%262&y=+ HTTP/1.1\r\nAccept:  text/html ".utf8)))
    #expect(request.path == "/a%20b/")
    #expect(request.query == ["x": "1&2", "y": " "])
    #expect(request.headers["accept"] == "text/html")
    for text in [
      "", "GET", "GET / HTTP/2", "GET x HTTP/1.1", "GET /?x=%G0 HTTP/1.1", "GET /?x=%e HTTP/1.1",
      "GET /?%ff HTTP/1.1", "GET / HTTP/1.1\r\nno colon",
      "POST / HTTP/1.1\r\nTransfer-Encoding: chunked",
    ] {
      #expect(HTTPRequest(head: Array(text.utf8)) == nil)
    }
  }

  @Test("of programs need no origin, but no page of another site sends them")
  func ofPrograms() throws {
    let host = "Host: 127.0.0.1:4000"
    let line = "POST /0123456789abcdef/worker"
    #expect(try objection(programs, line, [host]) == nil)
    #expect(try objection(programs, "DELETE /0123456789abcdef/worker", [host]) == nil)
    for (headers, status) in [
      ([], 421), (["Host: evil.example:4000"], 421), ([host, "Origin: http://evil.example"], 403),
      ([host, "Origin: null"], 403), ([host, "Sec-Fetch-Site: cross-site"], 403),
    ] {
      #expect(try objection(programs, line, headers)?.status == status)
    }
  }

  @Test("learn the token from no answer")
  func secrecy() throws {
    for server in [gate, programs] {
      for line in ["GET /", "POST /worker", "POST /0123456789abcdee/worker"] {
        let answer = try #require(try objection(server, line, ["Host: 127.0.0.1:4000"]))
        #expect(answer.status == 404)
        #expect(!String(decoding: answer.bytes, as: UTF8.self).contains(Self.secret))
      }
    }
    #expect(RequestGuard.makeToken().utf8.count == 32)
    #expect(RequestGuard.makeToken() != RequestGuard.makeToken())
  }
}
