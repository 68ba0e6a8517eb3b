package import Logging
package import SeedDatabase

#if SQLite
  import SeedSQLite
#endif

extension SQLiteImage {
  /// Opens a copy of the database in memory, which is discarded with the connection.
  ///
  /// - Throws: ``DatabaseError`` if the bytes aren't a database.
  package func connect(
    monitor: QueryMonitor = QueryMonitor(), logger: Logger? = nil
  ) async throws -> any DatabaseConnection {
    #if SQLite
      return try await SQLiteConnection.open(self, monitor: monitor, logger: logger)
    #else
      throw DatabaseURL.notBuilt("SQLite")
    #endif
  }

  /// Returns the bytes of a connection's database.
  ///
  /// - Throws: ``DatabaseError`` of code `unsupported` if it isn't one of SQLite, `misuse` in a
  ///   transaction.
  static func serialized(from connection: isolated any DatabaseConnection) throws -> SQLiteImage {
    #if SQLite
      if let connection = connection as? SQLiteConnection {
        return try connection.assumeIsolated { try $0.image() }
      }
    #endif
    throw DatabaseError(.unsupported, "only an SQLite database has an image")
  }
}
