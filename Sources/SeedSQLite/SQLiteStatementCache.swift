import SeedSchema

/// The most recently used prepared statements, by their SQL.
struct SQLiteStatementCache {
  private var statements = RecencyDictionary<String, SQLitePreparedStatement>()
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Removes a statement, so that a nested use gets another one.
  mutating func take(_ sql: String) -> SQLitePreparedStatement? { statements.remove(sql) }

  /// Puts a statement back after its use; the least recently used one is evicted.
  mutating func put(_ statement: SQLitePreparedStatement) {
    statements[statement.sql] = statement
    if statements.count > capacity { statements.removeOldest() }
  }

  /// Finalizes all statements.
  mutating func removeAll() { statements.removeAll() }
}
