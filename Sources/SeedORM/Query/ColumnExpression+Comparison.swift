import SeedSchema

extension ColumnExpression {
  /// Whether it equals a value; `nil` means NULL.
  public static func == (column: Self, value: Value) -> Condition {
    let value = value.sqlValue
    return Condition(
      value.isNull ? .isNull(column.node) : .comparison(.equal, column.node, column.bound(value)))
  }

  /// Whether it differs from a value; unlike in SQL, NULL differs.
  public static func != (column: Self, value: Value) -> Condition {
    let value = value.sqlValue
    return Condition(
      value.isNull
        ? .isNotNull(column.node) : .comparison(.notEqual, column.node, column.bound(value)))
  }

  /// Whether it is less; false for NULL.
  public static func < (column: Self, value: Value.Base) -> Condition {
    Condition(.comparison(.less, column.node, column.bound(value.sqlValue)))
  }

  /// Whether it is less or equal; false for NULL.
  public static func <= (column: Self, value: Value.Base) -> Condition {
    Condition(.comparison(.lessOrEqual, column.node, column.bound(value.sqlValue)))
  }

  /// Whether it is greater; false for NULL.
  public static func > (column: Self, value: Value.Base) -> Condition {
    Condition(.comparison(.greater, column.node, column.bound(value.sqlValue)))
  }

  /// Whether it is greater or equal; false for NULL.
  public static func >= (column: Self, value: Value.Base) -> Condition {
    Condition(.comparison(.greaterOrEqual, column.node, column.bound(value.sqlValue)))
  }

  /// Whether two columns have the same value; false if one is NULL.
  public static func == <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.equal, left.node, right.node))
  }

  /// Whether two columns have different values; NULL and a value are different.
  public static func != <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.notEqual, left.node, right.node))
  }

  /// Whether one column is less than another.
  public static func < <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.less, left.node, right.node))
  }

  /// Whether one column is less than or equal to another.
  public static func <= <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.lessOrEqual, left.node, right.node))
  }

  /// Whether one column is greater than another.
  public static func > <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.greater, left.node, right.node))
  }

  /// Whether one column is greater than or equal to another.
  public static func >= <Other: ColumnValue>(
    left: Self, right: ColumnExpression<Other>
  ) -> Condition where Other.Base == Value.Base {
    Condition(.comparison(.greaterOrEqual, left.node, right.node))
  }

  /// Whether it is one of some values. A list of any length is one statement.
  public func `in`(_ values: [Value.Base]) -> Condition {
    Condition(.member(node, values.map(\.sqlValue)))
  }

  /// Whether it is none of some values; true for NULL.
  public func notIn(_ values: [Value.Base]) -> Condition {
    Condition(.not(.member(node, values.map(\.sqlValue))))
  }

  /// Whether it is one of a set's values.
  public func `in`(_ values: Set<Value.Base>) -> Condition where Value.Base: Hashable {
    // Sorted, so that the statement is the same each time.
    Condition(.member(node, values.map(\.sqlValue).sorted { "\($0)" < "\($1)" }))
  }

  /// Whether it is none of a set's values; true for NULL.
  public func notIn(_ values: Set<Value.Base>) -> Condition where Value.Base: Hashable {
    !self.in(values)
  }

  /// Whether it is in a range.
  public func `in`(_ range: ClosedRange<Value.Base>) -> Condition where Value.Base: Comparable {
    between(range)
  }

  /// Whether it is in a range, excluding its end.
  public func `in`(_ range: Range<Value.Base>) -> Condition where Value.Base: Comparable {
    between(range)
  }

  /// Whether it is at least a value.
  public func `in`(_ range: PartialRangeFrom<Value.Base>) -> Condition
  where Value.Base: Comparable { self >= range.lowerBound }

  /// Whether it is at most a value.
  public func `in`(_ range: PartialRangeThrough<Value.Base>) -> Condition
  where Value.Base: Comparable { self <= range.upperBound }

  /// Whether it is one of the values that another query selects.
  ///
  /// ```swift
  /// User.where { $0.id.in(Order.where { $0.total > 100 }.select { $0.userID }) }
  /// ```
  public func `in`<Other: ColumnValue>(_ selection: Selection<Other>) -> Condition
  where Other.Base == Value.Base {
    Condition(.selected(node, selection.select))
  }

  /// Whether it is outside a range; true for NULL.
  public func notIn(_ range: ClosedRange<Value.Base>) -> Condition where Value.Base: Comparable {
    !between(range)
  }

  /// Whether it is outside a range or at its end; true for NULL.
  public func notIn(_ range: Range<Value.Base>) -> Condition where Value.Base: Comparable {
    !between(range)
  }

  /// Whether it is none of the values that another query selects; true for NULL.
  public func notIn<Other: ColumnValue>(_ selection: Selection<Other>) -> Condition
  where Other.Base == Value.Base {
    !self.in(selection)
  }

  /// Whether it is between two values, inclusive.
  public func between(_ range: ClosedRange<Value.Base>) -> Condition where Value.Base: Comparable {
    self >= range.lowerBound && self <= range.upperBound
  }

  /// Whether it is in a range, excluding its end.
  public func between(_ range: Range<Value.Base>) -> Condition where Value.Base: Comparable {
    self >= range.lowerBound && self < range.upperBound
  }

  /// Whether it is NULL.
  public var isNull: Condition { Condition(.isNull(node)) }

  /// Whether it isn't NULL.
  public var isNotNull: Condition { Condition(.isNotNull(node)) }
}
