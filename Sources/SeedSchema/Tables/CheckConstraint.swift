/// A condition on each row, in the database's own SQL.
public struct CheckConstraint: Sendable, Hashable {
  /// The constraint's name; `nil` lets the database choose one.
  public var name: String?
  /// The condition, without the parentheses around it.
  public var expression: String
  /// Whether rows older than it may violate it (PostgreSQL's `NOT VALID`); new ones may not.
  public var isNotValid = false
  /// Whether tables that inherit from this one are exempt from it (PostgreSQL's `NO INHERIT`).
  public var isNotInherited = false
  /// Whether it comes with the domain of a column (``FieldSchema/domains``), so that DDL omits it.
  public var isOfDomain = false

  /// Creates a check.
  public init(_ expression: String, name: String? = nil) {
    self.expression = expression
    self.name = name
  }
}
