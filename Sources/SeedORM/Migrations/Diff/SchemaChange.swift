public import SeedSchema

/// One difference between a database and the tables that it should have, with the statements that
/// close it.
public struct SchemaChange: Sendable, Hashable {
  /// The cost of a change.
  public enum Risk: String, Sendable, Hashable, Codable, CaseIterable {
    /// The change is quick, and keeps all rows.
    case safe
    /// It rewrites, scans or locks the table for a time that depends on its size, or fails if rows
    /// don't fit.
    case slow
    /// The change loses values, so it runs only if ``SchemaChange/name`` is given.
    case destructive
  }

  /// The table.
  public var table: TableName
  /// Its subject, for naming a destructive change: `users`, or `users.nickname`.
  public var name: String
  /// A description: `add the column age`.
  public var summary: String
  /// The cost.
  public var risk: Risk
  /// The reason for the cost; `nil` if it is safe.
  public var reason: String?
  /// The statements, in order.
  public var statements: [String]
  /// Whether it is only shown, because it is destructive and wasn't named.
  public var isHeld = false

  init(
    _ table: TableName, part: String? = nil, _ summary: String, _ risk: Risk,
    because reason: String?, _ statements: [String]
  ) {
    self.table = table
    name = part.map { "\(table).\($0)" } ?? "\(table)"
    self.summary = summary
    self.risk = risk
    self.reason = reason
    self.statements = statements
  }

  /// A safe change.
  init(_ table: TableName, part: String? = nil, _ summary: String, _ statements: [String]) {
    self.init(table, part: part, summary, .safe, because: nil, statements)
  }
}
