import SeedDatabase
import SeedSchema

/// The queries whose columns have types that are read in the binary format, by their SQL and the
/// types of their values, on which the columns' types may depend.
///
/// The format must be requested before the server tells the types, so a query's first result is
/// text.
struct PostgresBinaryResults {
  /// How many queries are remembered, and of which length.
  private static let (capacity, maximumBytes) = (256, 4_000)

  private var known: Set<PostgresStatementCache.Key> = []

  func contains(_ query: PostgresStatementCache.Key) -> Bool { known.contains(query) }

  mutating func insert(_ query: PostgresStatementCache.Key) {
    guard query.sql.utf8.count <= Self.maximumBytes else { return }
    if known.count >= Self.capacity { known = [] }
    known.insert(query)
  }

  mutating func remove(_ query: PostgresStatementCache.Key) { known.remove(query) }
}

extension PostgresSession {
  /// Runs a statement whose rows are read by a ``RowReader``; in the binary format if it reads only,
  /// and its last result shows that its types have one.
  ///
  /// - Returns: the result of the statement.
  /// - Throws: ``DatabaseError``.
  func fetch(_ statement: SQLStatement, _ sql: String) throws(DatabaseError) -> PostgresResult {
    let types = statement.values.isEmpty ? [] : try PostgresParameters(statement.values).types
    let query = PostgresStatementCache.Key(sql: sql, types: types)
    if binaryResults.contains(query), !writes.mayWrite(statement, sql) {
      do throws(DatabaseError) {
        let result = try run(sql, statement.values, isBinary: true)
        if result.hasBinaryForm { return result }
        // A column has another type since then.
        binaryResults.remove(query)
      } catch {
        // Some types of extensions have no binary format.
        binaryResults.remove(query)
        guard error.sqlState == "42883", !isInTransaction else { throw error }
      }
    }
    let result = try run(statement, sql)
    if result.hasBinaryForm { binaryResults.insert(query) }
    return result
  }
}
