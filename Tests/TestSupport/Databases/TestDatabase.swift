public import SeedDatabase
import SeedORM
import Foundation
public import Testing

/// The databases that the shared tests run on. `@Test(arguments: TestDatabase.available)`.
public enum TestDatabase: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case sqlite = "SQLite"
  case postgres = "PostgreSQL"

  /// Those that tests can use: PostgreSQL only if `SEEDKIT_TEST_POSTGRES` holds the URL of a
  /// database from which a superuser can create others.
  public static var available: [TestDatabase] {
    postgresURL == nil ? [.sqlite] : [.sqlite, .postgres]
  }

  /// The URL in `SEEDKIT_TEST_POSTGRES`; an empty one counts as none.
  public static var postgresURL: String? {
    ProcessInfo.processInfo.environment["SEEDKIT_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name of the database in reports.
  public var testDescription: String { rawValue }

  /// Runs `body` with the URL of an empty database of its own, which is removed afterwards.
  public func withURL<Result>(_ body: (DatabaseURL) async throws -> Result) async throws -> Result {
    switch self {
    case .sqlite:
      try await TestFolder.with([:]) { folder in
        try await body(DatabaseURL(.sqlite(path: folder.path + "/test.db", mode: .create)))
      }
    case .postgres:
      try await PostgresDatabases.shared.withURL(body)
    }
  }

  /// Runs `body` with a connection to an empty database of its own, which is removed afterwards.
  public func withConnection<Result>(
    monitor: QueryMonitor = QueryMonitor(),
    _ body: (any DatabaseConnection) async throws -> Result
  ) async throws -> Result {
    try await withURL { url in
      let connection = try await url.connect(monitor: monitor)
      return try await finally {
        try await body(connection)
      } do: {
        await connection.close()
      }
    }
  }
}
