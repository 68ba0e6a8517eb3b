public import SeedKit
import SeedORM

/// What an ``AutoRun`` did, and why it left out what it left out.
///
/// ```swift
/// for table in report.tables { print(table.name, table.reason ?? "filled") }
/// ```
public struct AutoReport: Sendable, Codable {
  /// What became of a table.
  public struct Table: Sendable, Codable {
    /// The table.
    public var name: String
    /// How many rows the table got, by the database's own count: those that triggers wrote are
    /// among them.
    public var rows: Int64
    /// Why there are fewer than were asked for, or none; `nil` if nothing is missing.
    public var reason: String?
    /// The line to write into the table's factory, if one would help.
    public var advice: String?
    /// The columns that couldn't be generated and got their default or NULL, with the reason.
    public var fallbacks: [String]
    /// Whether the table had all the rows that its keys allow, and got none.
    public var isFull = false
  }

  /// The tables, in the order in which they were filled.
  public var tables: [Table]
  /// The tables that had as many rows as were asked for, and got none.
  public var complete: [String] = []
  /// The run that made the rows.
  public var run: RunReport

  /// How many tables have rows.
  public var seededCount: Int { tables.count { $0.rows > 0 } }
}
