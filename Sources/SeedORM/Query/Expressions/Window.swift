import SeedDatabase
import SeedSchema

/// The rows that a window function covers: those with equal values, in an order.
///
/// ```swift
/// User.all.select { user in
///   let window = Window.partition(user.role).order(user.age.descending)
///   return (user.username, window.rowNumber, user.score.sum.over(window))
/// }
/// ```
public struct Window: Sendable {
  private var groups: [SQLNode] = []
  private var orders: [SelectNode.Order] = []

  /// All rows of the query.
  public init() {}

  /// The rows that have the same values.
  public static func partition<each Value: ColumnValue>(
    _ columns: repeat ColumnExpression<each Value>
  ) -> Window {
    var window = Window()
    repeat window.groups.append((each columns).node)
    return window
  }

  /// All rows in an order.
  public static func order(_ orderings: Ordering...) -> Window {
    var window = Window()
    window.orders = orderings.map(\.order)
    return window
  }

  /// The window in an order; an aggregate then covers the rows up to the current one.
  public func order(_ orderings: Ordering...) -> Window {
    var copy = self
    copy.orders += orderings.map(\.order)
    return copy
  }

  /// The row's number, from 1.
  public var rowNumber: ColumnExpression<Int> { number(.rowNumber) }

  /// The row's rank, from 1; equal rows have the same rank, and the following ranks are skipped.
  public var rank: ColumnExpression<Int> { number(.rank) }

  /// The row's rank without gaps.
  public var denseRank: ColumnExpression<Int> { number(.denseRank) }

  /// The value of a preceding row; `nil` if there is none.
  public func lag<Value: ColumnValue>(
    _ column: ColumnExpression<Value>, by distance: Int = 1
  ) -> ColumnExpression<Value.Base?> { shifted(.lag, column, distance) }

  /// The value of a following row; `nil` if there is none.
  public func lead<Value: ColumnValue>(
    _ column: ColumnExpression<Value>, by distance: Int = 1
  ) -> ColumnExpression<Value.Base?> { shifted(.lead, column, distance) }

  /// The value of the first row.
  public func first<Value: ColumnValue>(
    _ column: ColumnExpression<Value>
  ) -> ColumnExpression<Value> {
    ColumnExpression(over(.function(.firstValue, [column.node], column.node.type)))
  }

  private func number(_ function: SQLFunction) -> ColumnExpression<Int> {
    ColumnExpression(over(.function(function, [], .integer(bits: 64))))
  }

  private func shifted<Value: ColumnValue>(
    _ function: SQLFunction, _ column: ColumnExpression<Value>, _ distance: Int
  ) -> ColumnExpression<Value.Base?> {
    let distance = SQLNode.value(.integer(Int64(clamping: distance)), .integer(bits: 32))
    return ColumnExpression<Value.Base?>(
      over(.function(function, [column.node, distance], column.node.type)))
  }

  fileprivate func over(_ function: SQLNode) -> SQLNode {
    .window(function, partition: groups, orders: orders)
  }
}

extension ColumnExpression {
  /// An aggregate over the rows of a window, for each row: `$0.total.sum.over(window)`.
  public func over(_ window: Window) -> Self {
    guard case .aggregate = node else {
      return Self(
        .invalid(DatabaseError(.misuse, "only an aggregate is computed over a window")))
    }
    return Self(window.over(node))
  }
}
