import SeedDatabase
import SeedSchema

extension DatabaseContext {
  /// Runs a query and decodes its rows, or takes them from the cache.
  ///
  /// - Parameters:
  ///   - statement: the query.
  ///   - options: how long the rows are cached, and the statement's time limit.
  ///   - tables: the tables that the query reads; if `nil`, any write drops the rows.
  ///   - read: decodes a row.
  /// - Returns: the decoded rows.
  /// - Throws: `DatabaseError` if the query fails; any error of `read`.
  func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ options: ReadOptions, reading tables: Set<String>?,
    _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    if let limit = options.timeout {
      let unlimited = ReadOptions(timeToLive: options.timeToLive)
      return try await withTimeout(limit) { context in
        try await context.fetch(statement, unlimited, reading: tables, read)
      }
    }
    guard let timeToLive = options.timeToLive else { return try await fetch(statement, read) }
    let rows = try await query(statement, cachedFor: timeToLive, reading: tables)
    return try rows.map { try read(RowReader(StoredRow($0.values))) }
  }
}
