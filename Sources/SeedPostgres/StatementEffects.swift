import SeedDatabase
import SeedSchema

/// Whether statements may write, by their SQL: a loop of writes then divides its statement into
/// words only once.
struct StatementEffects {
  private static let capacity = 256

  private var known: [String: Bool] = [:]
  private var latest: (sql: String, mayWrite: Bool)?

  /// Whether a statement, which has the placeholders in `sql`, may change rows or tables.
  mutating func mayWrite(_ statement: SQLStatement, _ sql: String) -> Bool {
    // Comparing is faster than hashing.
    if let latest, latest.sql == sql { return latest.mayWrite }
    let mayWrite = known[sql] ?? statement.mayWrite
    if known.count >= Self.capacity { known = [:] }
    known[sql] = mayWrite
    latest = (sql, mayWrite)
    return mayWrite
  }
}
