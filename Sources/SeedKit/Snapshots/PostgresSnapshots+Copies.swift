public import SeedDatabase
import SeedORM

/// Copies that are no longer needed.
extension PostgresSnapshots {
  /// Removes a copy, even if it is still in use.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func drop(_ url: DatabaseURL) async throws {
    guard let name = url.databaseName, name.hasPrefix(Self.copyPrefix) else { return }
    try await run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
  }

  /// Terminates the sessions of a copy that are still open.
  ///
  /// Clients such as node-postgres report a broken connection if it is terminated while they are
  /// closing it.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func disconnect(_ url: DatabaseURL) async throws {
    guard let name = url.databaseName, name.hasPrefix(Self.copyPrefix) else { return }
    try await Task.sleep(for: .milliseconds(250))
    _ = try await admin.execute(
      "SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE datname = \(name)"
    )
  }
}
