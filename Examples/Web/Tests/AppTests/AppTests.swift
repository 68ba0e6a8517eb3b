import App
import Foundation
import Hummingbird
import HummingbirdTesting
import SeedKit
import SeedORM
import SeedTesting
import Testing

/// The routes, in memory and over HTTP, on SQLite or on the PostgreSQL server of
/// SEEDKIT_TEST_POSTGRES where SEEDKIT_TEST_DATABASE is `postgres`.
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
      #expect(health["status"] as? String == "healthy" && health["milliseconds"] is NSNumber)
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

  @Test(arguments: kinds.indices) func aPageIsCachedUntilSomebodyWrites(_ kind: Int) async throws {
    try await withCache { db in
      try await serve(kind, on: db) { client in
        func total() async throws -> Int? {
          try await client.json("/users?role=guest&size=1")["total"] as? Int
        }
        let first = try await total()
        let statements = try await client.statements()
        let second = try await total()
        let after = try await client.statements()
        #expect(first == 30 && second == 30 && after == statements)
        let guest = #"{"username": "gus", "email": "gus@example.com", "role": "guest"}"#
        let created = try await client.status("/users", .post, guest)
        let third = try await total()
        #expect(created == .created && third == 31)
      }
    }
  }

  @Test(arguments: kinds.indices) func badRequestsSayWhatIsWrong(_ kind: Int) async throws {
    try await serve(kind) { client in
      var statuses: [HTTPResponse.Status] = []
      for (uri, method, body) in [
        ("/users?age[over]=3", HTTPRequest.Method.get, nil), ("/users?age=old", .get, nil),
        ("/users", .post, "{"), ("/users", .post, #"{"username": "ann"}"#),
        ("/users/no-id", .delete, nil), ("/users/no-id/restore", .post, nil),
        ("/users?page=0&size=1000000", .get, nil), ("/nowhere", .get, nil),
      ] as [(String, HTTPRequest.Method, String?)] {
        statuses.append(try await client.status(uri, method, body))
      }
      #expect(
        statuses == [
          .badRequest, .badRequest, .badRequest, .badRequest, .badRequest, .badRequest, .ok,
          .notFound,
        ])
      let field = try await client.json("/users", .post, #"{"username": "ann"}"#)
      #expect(field["field"] as? String == "email")
    }
  }

  @Test(arguments: kinds.indices) func usersAreServedByGraphQL(_ kind: Int) async throws {
    try await serve(kind) { client in
      let list = try await client.graphQL(
        "{ users(first: 2, where: {role: {eq: ADMIN}}, orderBy: [{field: USERNAME}]) "
          + "{ totalCount nodes { username role age } pageInfo { hasNextPage } } }")
      let users = list["users"] as? [String: Any]
      #expect(users?["totalCount"] as? Int == 30 && (users?["nodes"] as? [Any])?.count == 2)
      let created = try await client.graphQL(
        #"mutation { createUser(input: {username: "ann", email: "ann@example.com"}) { id } }"#)
      let id = try #require((created["createUser"] as? [String: Any])?["id"] as? String)
      for mutation in ["deleteUser", "restoreUser"] {
        let changed = try await client.graphQL(
          "mutation { \(mutation)(id: \"\(id)\") { username } }")
        #expect((changed[mutation] as? [String: Any])?["username"] as? String == "ann")
      }
      let again = try await client.json(
        "/graphql", .post,
        #"{"query": "mutation { createUser(input: {username: \"ann\", email: \"a@example.com\"}) { id } }"}"#
      )
      let errors = again["errors"] as? [[String: Any]]
      let code = (errors?.first?["extensions"] as? [String: Any])?["code"] as? String
      #expect(code == "DUPLICATE")
    }
  }

  private func serve(
    _ kind: Int, on db: Database? = nil,
    _ test: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let app = try application(
      db ?? .current, .hostname("127.0.0.1", port: 0), closesDatabase: false)
    try await app.test(Self.kinds[kind]) { client in try await test(client) }
  }

  /// The test's database with a cache, as the server has; one in memory is copied to a file.
  private func withCache(_ test: (Database) async throws -> Void) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).db").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    var url = Database.current.url
    if "\(url)".hasPrefix("sqlite:") {
      try await Database.current.execute("VACUUM INTO \(file)")
      url = try DatabaseURL("sqlite:\(file)")
    }
    let db = Database(url, cache: QueryCache())
    do {
      try await test(db)
    } catch {
      await db.close()
      throw error
    }
    await db.close()
  }
}

extension SchemaSource {
  static var users: SchemaSource {
    .migration(inputs: []) { url in
      let db = try await Database.open(url)
      try await prepare(db)
      await db.close()
    }
  }
}

extension TestClientProtocol {
  func graphQL(_ query: String) async throws -> [String: Any] {
    let body = try JSONSerialization.data(withJSONObject: ["query": query])
    let answer = try await json("/graphql", .post, String(decoding: body, as: UTF8.self))
    return answer["data"] as? [String: Any] ?? [:]
  }

  /// How many statements have run.
  func statements() async throws -> Int? {
    let queries = try await json("/stats")["queries"] as? [String: Any]
    let total = queries?["total"] as? [String: Any]
    return (total?["latency"] as? [String: Any])?["count"] as? Int
  }

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
