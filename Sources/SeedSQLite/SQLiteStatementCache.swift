import SeedSchema

/// The most recently used prepared statements, by their SQL.
struct SQLiteStatementCache {
  private var statements = RecencyDictionary<String, SQLitePreparedStatement>()
  /// The latest one, which isn't in the dictionary: a loop runs it again, and comparing its SQL is
  /// faster than hashing it.
  private var latest: SQLitePreparedStatement?
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Removes a statement, so that a nested use gets another one.
  mutating func take(_ sql: String) -> SQLitePreparedStatement? {
    if let statement = latest, statement.sql == sql {
      latest = nil
      return statement
    }
    return statements.remove(sql)
  }

  /// Puts a statement back after its use; the least recently used one is evicted.
  mutating func put(_ statement: SQLitePreparedStatement) {
    let previous = latest
    latest = statement
    // A nested use of the same SQL leaves two of them, of which one is enough.
    guard let previous, previous.sql != statement.sql else { return }
    statements[previous.sql] = previous
    if statements.count >= capacity { statements.removeOldest() }
  }

  /// Finalizes all statements.
  mutating func removeAll() {
    statements.removeAll()
    latest = nil
  }
}
