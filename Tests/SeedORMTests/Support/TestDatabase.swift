import Foundation
import SeedORM
import Testing

/// The databases that the shared tests run on. `@Test(arguments: TestDatabase.available)`.
enum TestDatabase: String, CaseIterable, CustomTestStringConvertible {
  case sqlite = "SQLite"
  case postgres = "PostgreSQL"

  /// Those that are there: PostgreSQL only where `SEEDKIT_TEST_POSTGRES` holds the URL of a database
  /// in which others may be created.
  static var available: [TestDatabase] { postgresURL == nil ? [.sqlite] : [.sqlite, .postgres] }

  /// The URL in `SEEDKIT_TEST_POSTGRES`; an empty one counts as none.
  static var postgresURL: String? {
    ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }
  }

  var testDescription: String { rawValue }

  /// Runs `body` with the URL of an empty database of its own, which is removed afterwards.
  func withURL<Result>(_ body: (DatabaseURL) async throws -> Result) async throws -> Result {
    switch self {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("seedkit-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appendingPathComponent("test.db").path
      return try await body(DatabaseURL(.sqlite(path: file, mode: .create)))
    case .postgres:
      await Self.gate.enter()
      defer { Self.gate.leave() }
      let maintenance = try DatabaseURL(try #require(Self.postgresURL))
      guard case .postgres(var address) = maintenance.target else {
        throw DatabaseError(.invalidURL, "SEEDKIT_TEST_POSTGRES is not a URL of PostgreSQL")
      }
      let name = "seedkit_test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
      address.database = name
      try await Self.maintain(maintenance, "CREATE DATABASE \(name) TEMPLATE template0")
      do {
        let result = try await body(DatabaseURL(.postgres(address)))
        try await Self.maintain(maintenance, "DROP DATABASE \(name) WITH (FORCE)")
        return result
      } catch {
        try? await Self.maintain(maintenance, "DROP DATABASE \(name) WITH (FORCE)")
        throw error
      }
    }
  }

  private static let gate = TestGate(12)

  private static func maintain(_ url: DatabaseURL, _ sql: String) async throws {
    let connection = try await url.connect()
    do {
      _ = try await connection.execute(SQLStatement(sql: sql))
      await connection.close()
    } catch {
      await connection.close()
      throw error
    }
  }

  /// Runs `body` with a connection to an empty database of its own, which is removed afterwards.
  func withConnection<Result>(
    monitor: QueryMonitor = QueryMonitor(),
    _ body: (any DatabaseConnection) async throws -> Result
  ) async throws -> Result {
    try await withURL { url in
      let connection = try await url.connect(monitor: monitor)
      do {
        let result = try await body(connection)
        await connection.close()
        return result
      } catch {
        await connection.close()
        throw error
      }
    }
  }
}
