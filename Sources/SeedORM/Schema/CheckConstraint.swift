/// A condition that each row must meet, in the database's own SQL.
public struct CheckConstraint: Sendable, Hashable {
  /// The constraint's name; `nil` lets the database make one.
  public var name: String?
  /// The condition, without the parentheses around it.
  public var expression: String

  /// Makes a check.
  public init(_ expression: String, name: String? = nil) {
    self.expression = expression
    self.name = name
  }
}
