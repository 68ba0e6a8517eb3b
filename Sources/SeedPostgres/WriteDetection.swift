import SeedDatabase
import SeedSchema

/// Whether statements may write, by their SQL: a loop of writes then divides its statement into
/// words only once.
struct WriteDetection {
  /// How many statements are remembered, and of which length.
  private static let (capacity, maximumBytes) = (256, 4_000)

  private var known: [String: Bool] = [:]
  // Not a lookup in a shared type: generic code of another module isn't specialized, and would take
  // longer than hashing.
  private var latest: (sql: String, mayWrite: Bool)?

  /// Returns whether a statement, which has the placeholders in `sql`, may change rows or tables.
  mutating func mayWrite(_ statement: SQLStatement, _ sql: String) -> Bool {
    if let latest, latest.sql == sql { return latest.mayWrite }
    let mayWrite = known[sql] ?? remember(sql, statement.mayWrite)
    latest = (sql, mayWrite)
    return mayWrite
  }

  private mutating func remember(_ sql: String, _ mayWrite: Bool) -> Bool {
    guard sql.utf8.count <= Self.maximumBytes else { return mayWrite }
    if known.count >= Self.capacity { known = [:] }
    known[sql] = mayWrite
    return mayWrite
  }
}
