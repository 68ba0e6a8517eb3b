internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads what a plan needs to know about a database, without writing to it.
enum DatabaseReader {
  /// Returns the tables of the database that `--database` names; none without it.
  static func tables(of database: String?, in project: Project) async throws -> DatabaseState {
    guard let database else { return DatabaseState() }
    return try await tables(of: try DatabaseURL(database), in: project)
  }

  /// Returns the state that is needed to show rows of a factory, as created by a scenario or by the
  /// factory alone.
  static func state(
    of database: String?, toShow factory: String, of scenario: String?, in project: Project
  ) async throws -> DatabaseState {
    guard let database else { return DatabaseState() }
    return try await reading(try DatabaseURL(database)) {
      try await Runner.inspect($0, toShow: factory, of: scenario, in: project)
    }
  }

  /// Whether a database that only a file names may be read without an explicit request.
  ///
  /// The file may come from a stranger, and the server that it names would learn the user's
  /// password.
  static func isOnThisMachine(_ text: String) -> Bool {
    guard let url = try? DatabaseURL(text) else { return false }
    if case .remote? = try? ProductionOptions.objection(to: url) { return false }
    return true
  }

  /// Whether a run that names no database has created the file that it writes to.
  static func hasFile(of scenario: ScenarioDefinition) -> Bool {
    FileManager.default.fileExists(atPath: "\(scenario.name).db")
  }

  /// Returns the tables of a database.
  static func tables(of url: DatabaseURL, in project: Project) async throws -> DatabaseState {
    try await reading(url) { try await Runner.tables($0, in: project) }
  }

  /// Performs work with a connection that shows what it waits for, and doesn't wait forever.
  ///
  /// - Parameters:
  ///   - url: the database.
  ///   - statement: how many seconds a statement may run.
  ///   - work: the work, which only reads.
  /// - Returns: the result of the work, after the connection is closed.
  /// - Throws: `DatabaseError` if the database can't be opened; any error of the work.
  static func withConnection<Value>(
    to url: DatabaseURL, statement: Int = RunCommand.longestRead,
    _ work: (any DatabaseConnection) async throws -> Value
  ) async throws -> Value {
    let connection = try await url.connect()
    let watch = LockWatch({ [connection] }, of: url) { Console.printError($0) }
    defer { watch.stop() }
    do {
      try await connection.limit(WaitLimits(statement: statement))
      let value = try await work(connection)
      await connection.close()
      return value
    } catch {
      await connection.close()
      throw error
    }
  }

  private static func reading(
    _ url: DatabaseURL, _ read: (any DatabaseConnection) async throws -> DatabaseState
  ) async throws -> DatabaseState {
    try await withConnection(to: existing(url, mode: .readOnly), read)
  }

  /// Returns the URL of a database that must exist: SQLite would create a file for a misspelled
  /// name.
  ///
  /// - Throws: ``CommandFailure`` if a file is missing.
  static func existing(_ url: DatabaseURL, mode: SQLiteMode = .readWrite) throws -> DatabaseURL {
    guard case .sqlite(let path, .create) = url.target, path != ":memory:" else { return url }
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure("there is no database \(path)", code: .database)
    }
    return DatabaseURL(.sqlite(path: path, mode: mode))
  }

  /// Returns the state that the plan of a scenario needs.
  static func state(
    of url: DatabaseURL, for scenario: String, in project: Project, options: PlanOptions
  ) async throws -> DatabaseState {
    // Opening a file that doesn't exist would create it.
    if case .sqlite(let path, _) = url.target, path != ":memory:",
      !FileManager.default.fileExists(atPath: path)
    {
      return DatabaseState(dialect: SQLiteDialect())
    }
    return try await withConnection(to: url) {
      try await Runner.inspect($0, for: scenario, in: project, options: options)
    }
  }
}
