/// The most recently used prepared statements, by their SQL.
struct SQLiteStatementCache {
  private var statements: [String: SQLitePreparedStatement] = [:]
  private let capacity: Int
  private var uses = 0

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Removes a statement, so that a nested use gets another one.
  mutating func take(_ sql: String) -> SQLitePreparedStatement? {
    statements.removeValue(forKey: sql)
  }

  /// Puts a statement back after its use; the least recently used one is evicted.
  mutating func put(_ statement: SQLitePreparedStatement) {
    uses += 1
    statement.lastUse = uses
    if statements.count >= capacity,
      let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      statements.removeValue(forKey: oldest.key)
    }
    statements[statement.sql] = statement
  }

  /// Finalizes all statements.
  mutating func removeAll() { statements = [:] }
}
