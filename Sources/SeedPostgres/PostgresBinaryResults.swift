import SeedDatabase
import SeedSchema

/// The queries whose columns have types that are read in the binary format, by their SQL.
///
/// The format must be requested before the server tells the types, so a query's first result is
/// text.
struct PostgresBinaryResults {
  /// How many queries are remembered, and of which length.
  private static let (capacity, maximumBytes) = (256, 4_000)

  private var known: Set<String> = []

  func contains(_ sql: String) -> Bool { known.contains(sql) }

  mutating func insert(_ sql: String) {
    guard sql.utf8.count <= Self.maximumBytes else { return }
    if known.count >= Self.capacity { known = [] }
    known.insert(sql)
  }

  mutating func remove(_ sql: String) { known.remove(sql) }
}

extension PostgresSession {
  /// Runs a statement whose rows are read by a ``RowReader``; in the binary format if it reads only,
  /// and its last result shows that its types have one.
  ///
  /// - Returns: the result of the statement.
  /// - Throws: ``DatabaseError``.
  func fetch(_ statement: SQLStatement, _ sql: String) throws(DatabaseError) -> PostgresResult {
    if binaryResults.contains(sql), !writes.mayWrite(statement, sql) {
      do throws(DatabaseError) {
        let result = try run(sql, statement.values, isBinary: true)
        if result.hasBinaryForm { return result }
        // A column has another type since then.
        binaryResults.remove(sql)
      } catch {
        // Some types of extensions have no binary format.
        binaryResults.remove(sql)
        guard error.sqlState == "42883", !isInTransaction else { throw error }
      }
    }
    let result = try run(statement, sql)
    if result.hasBinaryForm { binaryResults.insert(sql) }
    return result
  }
}
