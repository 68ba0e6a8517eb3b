import SeedDrivers
import SeedSchema

extension DatabaseContext {
  /// Runs a query and makes a value of each of its rows, which come from the cache if they are kept there.
  ///
  /// - Parameters:
  ///   - timeToLive: how long the rows are kept; not at all if `nil`.
  ///   - tables: the tables that it reads; if `nil`, any write drops the rows.
  func fetch<Value: Sendable>(
    _ statement: SQLStatement, cachedFor timeToLive: Duration?, reading tables: Set<String>?,
    _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    guard let timeToLive else { return try await fetch(statement, read) }
    let rows = try await query(statement, cachedFor: timeToLive, reading: tables)
    return try rows.map { try read(RowReader(StoredRow($0.values))) }
  }
}
