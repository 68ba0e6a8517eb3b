public import SeedKit
import SeedORM

/// The result of an ``AutoRun``: the rows of each table, and the reasons for missing ones.
///
/// ```swift
/// for table in report.tables { print(table.name, table.reason ?? "seeded") }
/// ```
public struct AutoReport: Sendable, Codable {
  /// The result for one table.
  public struct Table: Sendable, Codable {
    /// The table's name, with its schema if that isn't the default.
    public var name: String
    /// The number of added rows as counted by the database, including those that triggers wrote.
    public var rows: Int64
    /// Why the table got fewer rows than requested; `nil` if none are missing.
    public var reason: String?
    /// What the user can do to get rows; `nil` if nothing is known to help.
    public var advice: String?
    /// The columns whose first guess was replaced, each with the reason.
    public var fallbacks: [String]
    /// Whether the table got no rows because its existing rows are all that its keys allow.
    public var isFull = false
  }

  /// The tables, in the order in which they were seeded; skipped tables are at the end.
  public var tables: [Table]
  /// The tables that got no rows because they already had as many as requested.
  public var complete: [String] = []
  /// The report of the run that wrote the rows.
  public var run: RunReport

  /// The number of tables that got rows.
  public var seededCount: Int { tables.count { $0.rows > 0 } }
}
