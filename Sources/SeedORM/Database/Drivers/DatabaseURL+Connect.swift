public import Logging
public import SeedDatabase

#if PostgreSQL
  import SeedPostgres
#endif
#if SQLite
  import SeedSQLite
#endif

extension DatabaseURL {
  /// Opens a connection.
  ///
  /// - Throws: `DatabaseError` if the database can't be reached, in a message without the password.
  public func connect(
    monitor: QueryMonitor = QueryMonitor(), logger: Logger? = nil
  ) async throws -> any DatabaseConnection {
    switch target {
    case .sqlite(let path, let mode):
      #if SQLite
        return try await SQLiteConnection.open(
          path: path, mode: mode, monitor: monitor, logger: logger)
      #else
        throw Self.notBuilt("SQLite")
      #endif
    case .postgres(let address):
      #if PostgreSQL
        return try await PostgresConnection.connect(to: address, monitor: monitor, logger: logger)
      #else
        throw Self.notBuilt("PostgreSQL")
      #endif
    }
  }

  /// The URL with everything that libpq would add to it, from the environment, service files and
  /// its defaults: the server that a connection would really reach.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if libpq rejects the settings.
  package func completed() throws -> DatabaseURL {
    guard case .postgres(let address) = target else { return self }
    #if PostgreSQL
      return DatabaseURL(.postgres(try address.completed()))
    #else
      throw Self.notBuilt("PostgreSQL")
    #endif
  }

  /// The error for a database whose driver the program was built without.
  package static func notBuilt(_ database: String) -> DatabaseError {
    DatabaseError(
      .unsupported,
      "this program was built without \(database): SeedKit's package trait \(database) adds it")
  }
}
