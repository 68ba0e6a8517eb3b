import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@testable import SeedStudio

@Suite("Requests that the studio answers")
struct RequestGuardTests {
  private let gate = RequestGuard(token: "0123456789abcdef", port: 4000)

  private func status(
    _ line: String, _ headers: String...
  ) throws -> Int? {
    let text = ([line + " HTTP/1.1"] + headers).joined(separator: "\r\n")
    let request = try #require(HTTPRequest(head: Array(text.utf8)))
    return gate.objection(to: request)?.status
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

  @Test("get no answer over the network without the token")
  func server() async throws {
    try await TestFolder.with(StudioProject.files) { folder in
      let server = try #require(StudioServer(TestHost(folder: folder.path)))
      let (page, response) = try await get(server.url)
      #expect(response.statusCode == 200)
      #expect(page.contains("<title>seed studio</title>"))
      let policy = response.value(forHTTPHeaderField: "Content-Security-Policy")
      #expect(policy?.hasPrefix("default-src 'none'; script-src 'self'") == true)
      let base = server.url.split(separator: "/").prefix(2).joined(separator: "//")
      let wrong = try await get("\(base)/wrong/api/project").1
      #expect(wrong.statusCode == 404)
      let project = try await get("\(server.url)api/project").0
      #expect(project.contains("\"name\":\"shop\""))
      await server.stop()
    }
  }

  private func get(_ text: String) async throws -> (String, HTTPURLResponse) {
    let url = try #require(URL(string: text))
    let (data, response) = try await URLSession.patient.data(for: URLRequest(url: url))
    return (String(decoding: data, as: UTF8.self), try #require(response as? HTTPURLResponse))
  }
}
