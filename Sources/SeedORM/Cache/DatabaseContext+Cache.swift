import SeedDrivers
import SeedSchema

extension DatabaseContext {
  /// Runs a query and decodes its rows, or takes them from the cache.
  ///
  /// - Parameters:
  ///   - statement: the query.
  ///   - timeToLive: how long the rows are cached; not at all if `nil`.
  ///   - tables: the tables that the query reads; if `nil`, any write drops the rows.
  ///   - read: decodes a row.
  /// - Returns: the decoded rows.
  /// - Throws: `DatabaseError` if the query fails; what `read` throws.
  func fetch<Value: Sendable>(
    _ statement: SQLStatement, cachedFor timeToLive: Duration?, reading tables: Set<String>?,
    _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    guard let timeToLive else { return try await fetch(statement, read) }
    let rows = try await query(statement, cachedFor: timeToLive, reading: tables)
    return try rows.map { try read(RowReader(StoredRow($0.values))) }
  }
}
