/// A column of a query, or what is computed of columns.
///
/// ```swift
/// User.where { $0.age >= 18 && $0.username.hasPrefix("a") }.order { $0.createdAt.descending }
/// ```
public struct ColumnExpression<Value: ColumnValue>: Sendable, Hashable {
  let node: SQLNode

  init(_ node: SQLNode) { self.node = node }

  func bound(_ value: SQLValue) -> SQLNode { .value(value, node.type) }

  /// From the least to the greatest; NULL comes last.
  public var ascending: Ordering { Ordering(SelectNode.Order(node: node, isDescending: false)) }

  /// From the greatest to the least; NULL comes first.
  public var descending: Ordering { Ordering(SelectNode.Order(node: node, isDescending: true)) }

  /// The value as if NULL were not among its values: for what the query has made sure of.
  public func orDefault(_ value: Value.Base) -> ColumnExpression<Value.Base> {
    ColumnExpression<Value.Base>(
      .arithmetic("coalesce", node, bound(value.sqlValue), node.type))
  }
}

/// What the rows of a query are sorted by.
public struct Ordering: Sendable, Hashable {
  var order: SelectNode.Order

  init(_ order: SelectNode.Order) { self.order = order }

  /// The same with NULL before all values.
  public var nullsFirst: Ordering {
    var copy = self
    copy.order.nullsFirst = true
    return copy
  }

  /// The same with NULL behind all values.
  public var nullsLast: Ordering {
    var copy = self
    copy.order.nullsFirst = false
    return copy
  }
}
