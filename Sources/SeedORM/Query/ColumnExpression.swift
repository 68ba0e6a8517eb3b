import SeedSchema

/// A column of a query, or an expression of columns.
///
/// ```swift
/// User.where { $0.age >= 18 && $0.username.hasPrefix("a") }.order { $0.createdAt.descending }
/// ```
public struct ColumnExpression<Value: ColumnValue>: Sendable, Hashable {
  let node: SQLNode

  init(_ node: SQLNode) { self.node = node }

  func bound(_ value: SQLValue) -> SQLNode { .value(value, node.type) }

  /// Ascending order; NULL is last.
  public var ascending: Ordering { Ordering(SelectNode.Order(node: node, isDescending: false)) }

  /// Descending order; NULL is first.
  public var descending: Ordering { Ordering(SelectNode.Order(node: node, isDescending: true)) }

  /// The value as a non-optional, with a default for NULL.
  public func orDefault(_ value: Value.Base) -> ColumnExpression<Value.Base> {
    ColumnExpression<Value.Base>(.coalesced(node, bound(value.sqlValue)))
  }
}
