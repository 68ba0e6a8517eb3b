import App
import Foundation
import Hummingbird
import HummingbirdTesting
import SeedORM
import SeedTesting
import Testing

/// The routes, in memory and over HTTP, on SQLite or on the PostgreSQL server of SEEDKIT_TEST_POSTGRES where
/// SEEDKIT_TEST_DATABASE is `postgres`.
@Suite(.seeded("users", schema: .users))
struct AppTests {
  static let kinds: [TestingSetup] = [.router, .live]

  @Test(arguments: kinds.indices) func usersAreListed(_ kind: Int) async throws {
    try await serve(kind) { client in
      let page = try await client.json("/users?role=admin&order=username&page=2&size=20")
      let users = page["items"] as? [[String: Any]] ?? []
      #expect(page["total"] as? Int == 30 && page["pages"] as? Int == 2 && users.count == 10)
      #expect(users.allSatisfy { $0["role"] as? String == "admin" })
      let none = try await client.status("/users?order=password")
      #expect(none == .badRequest)
    }
  }

  @Test(arguments: kinds.indices) func aUserIsCreatedDeletedAndRestored(_ kind: Int) async throws {
    try await serve(kind) { client in
      let ann = #"{"username": "ann", "email": "ann@example.com", "age": 30}"#
      let user = try await client.json("/users", .post, ann)
      let id = try #require(user["id"] as? String)
      let again = try await client.status("/users", .post, ann)
      #expect(again == .conflict)
      let young = try await client.json(
        "/users", .post, #"{"username": "bob", "email": "bob@example.com", "age": 3}"#)
      #expect(young["field"] as? String == "age")
      let deleted = try await client.status("/users/\(id)", .delete)
      let missing = try await client.status("/users/\(id)", .delete)
      let restored = try await client.status("/users/\(id)/restore", .post)
      let twice = try await client.status("/users/\(id)/restore", .post)
      #expect([deleted, missing, restored, twice] == [.noContent, .notFound, .ok, .notFound])
    }
  }

  @Test(arguments: kinds.indices) func theServerTellsHowItIs(_ kind: Int) async throws {
    try await serve(kind) { client in
      let health = try await client.json("/health")
      #expect(health["status"] as? String == "healthy")
      let seeded = try await client.json("/seed?count=25", .post)
      #expect(seeded["created"] as? Int == 25)
      let stats = try await client.json("/stats")
      #expect(stats["pool"] is [String: Any])
      let queries = stats["queries"] as? [String: Any]
      #expect((queries?["statements"] as? [Any])?.isEmpty == false)
      let page = try await client.execute(uri: "/?role=guest", method: .get)
      #expect(page.status == .ok && String(buffer: page.body).contains("@example.com"))
    }
  }

  private func serve(
    _ kind: Int, _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let app = try application(.current, .hostname("127.0.0.1", port: 0), closesDatabase: false)
    try await app.test(Self.kinds[kind]) { client in try await test(client) }
  }
}

extension DatabaseSchema {
  static var users: DatabaseSchema {
    .migration(inputs: []) { url in
      let db = try await Database.open(url)
      try await prepare(db)
      await db.close()
    }
  }
}

extension TestClientProtocol {
  func status(
    _ uri: String, _ method: HTTPRequest.Method = .get, _ body: String? = nil
  ) async throws -> HTTPResponse.Status {
    try await execute(uri: uri, method: method, body: body.map { ByteBuffer(string: $0) }).status
  }

  func json(
    _ uri: String, _ method: HTTPRequest.Method = .get, _ body: String? = nil
  ) async throws -> [String: Any] {
    let response = try await execute(
      uri: uri, method: method, body: body.map { ByteBuffer(string: $0) })
    return try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8))
      as? [String: Any] ?? [:]
  }
}
