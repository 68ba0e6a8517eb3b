import SeedDatabase
import SeedSchema

/// Whether statements may write, by their SQL: a loop of writes then divides its statement into
/// words only once.
struct StatementEffects {
  private static let capacity = 256
  /// The most bytes of SQL that are kept: that of a bulk insert can have half a megabyte.
  private static let maximumLength = 4_000

  private var known = RecencyDictionary<String, Bool>()

  /// Returns whether a statement, which has the placeholders in `sql`, may change rows or tables.
  mutating func mayWrite(_ statement: SQLStatement, _ sql: String) -> Bool {
    if let mayWrite = known.use(sql) { return mayWrite }
    let mayWrite = statement.mayWrite
    guard sql.utf8.count <= Self.maximumLength else { return mayWrite }
    known[sql] = mayWrite
    if known.count > Self.capacity { known.removeOldest() }
    return mayWrite
  }
}
