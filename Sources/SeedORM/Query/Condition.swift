public import SeedSchema

/// A condition on the rows of a query.
///
/// It is either true or false: a comparison with NULL, which would be neither in SQL, is false, and
/// its negation is true. So each row meets either a condition or its negation.
public struct Condition: Sendable, Hashable {
  let node: SQLNode

  init(_ node: SQLNode) { self.node = node }

  /// Both conditions.
  public static func && (left: Condition, right: Condition) -> Condition {
    Condition(.both(left.node, right.node))
  }

  /// One of the conditions, or both.
  public static func || (left: Condition, right: Condition) -> Condition {
    if case .or(let parts) = left.node { return Condition(.or(parts + [right.node])) }
    return Condition(.or([left.node, right.node]))
  }

  /// The opposite.
  public static prefix func ! (condition: Condition) -> Condition {
    Condition(.not(condition.node))
  }

  /// All conditions of a list; true if it is empty.
  public static func all(_ conditions: [Condition]) -> Condition {
    conditions.isEmpty ? Condition(.constant(true)) : Condition(.and(conditions.map(\.node)))
  }

  /// At least one condition of a list; false if it is empty.
  public static func any(_ conditions: [Condition]) -> Condition {
    conditions.isEmpty ? Condition(.constant(false)) : Condition(.or(conditions.map(\.node)))
  }

  /// A condition in the database's own SQL, with its values bound.
  ///
  /// ```swift
  /// User.where { _ in .sql("age % \(7) = 0") }
  /// ```
  public static func sql(_ sql: SQLStatement) -> Condition { Condition(.raw(sql)) }
}
