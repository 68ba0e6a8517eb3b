import SeedSchema

extension ColumnExpression where Value.Base: Numeric {
  /// The sum of two columns.
  public static func + (left: Self, right: Self) -> Self { left.combined(.addition, right.node) }

  /// The column plus a number.
  public static func + (left: Self, right: Value.Base) -> Self {
    left.combined(.addition, left.bound(right.sqlValue))
  }

  /// A number plus the column.
  public static func + (left: Value.Base, right: Self) -> Self {
    Self(.arithmetic(.addition, right.bound(left.sqlValue), right.node, right.node.type))
  }

  /// One column less another.
  public static func - (left: Self, right: Self) -> Self { left.combined(.subtraction, right.node) }

  /// The column less a number.
  public static func - (left: Self, right: Value.Base) -> Self {
    left.combined(.subtraction, left.bound(right.sqlValue))
  }

  /// A number less the column.
  public static func - (left: Value.Base, right: Self) -> Self {
    Self(.arithmetic(.subtraction, right.bound(left.sqlValue), right.node, right.node.type))
  }

  /// The product of two columns.
  public static func * (left: Self, right: Self) -> Self {
    left.combined(.multiplication, right.node)
  }

  /// The column times a number.
  public static func * (left: Self, right: Value.Base) -> Self {
    left.combined(.multiplication, left.bound(right.sqlValue))
  }

  /// A number times the column.
  public static func * (left: Value.Base, right: Self) -> Self {
    Self(.arithmetic(.multiplication, right.bound(left.sqlValue), right.node, right.node.type))
  }

  /// One column divided by another; integer division for whole numbers, and NULL if the other is 0.
  public static func / (left: Self, right: Self) -> Self { left.combined(.division, right.node) }

  /// The column divided by a number; integer division for whole numbers, and NULL if it is 0.
  public static func / (left: Self, right: Value.Base) -> Self {
    left.combined(.division, left.bound(right.sqlValue))
  }

  /// A number divided by the column; integer division for whole numbers, and NULL if that is 0.
  public static func / (left: Value.Base, right: Self) -> Self {
    Self(.arithmetic(.division, right.bound(left.sqlValue), right.node, right.node.type))
  }

  private func combined(_ operation: SQLNode.Arithmetic, _ other: SQLNode) -> Self {
    Self(.arithmetic(operation, node, other, node.type))
  }
}

extension ColumnExpression {
  /// How many rows have a value in this column.
  public var count: ColumnExpression<Int> {
    ColumnExpression<Int>(.aggregate(.count, node, isDistinct: false))
  }

  /// How many distinct values there are in this column.
  public var countDistinct: ColumnExpression<Int> {
    ColumnExpression<Int>(.aggregate(.count, node, isDistinct: true))
  }

  /// The smallest value; `nil` if there is none.
  public var minimum: ColumnExpression<Value.Base?> {
    ColumnExpression<Value.Base?>(.aggregate(.minimum, node, isDistinct: false))
  }

  /// The largest value; `nil` if there is none.
  public var maximum: ColumnExpression<Value.Base?> {
    ColumnExpression<Value.Base?>(.aggregate(.maximum, node, isDistinct: false))
  }
}

extension ColumnExpression where Value.Base: Numeric {
  /// The sum, exact for whole and decimal numbers; `nil` if there are no values.
  public var sum: ColumnExpression<Value.Base?> {
    ColumnExpression<Value.Base?>(.aggregate(.sum, node, isDistinct: false))
  }

  /// The mean; `nil` if there are no values.
  public var average: ColumnExpression<Double?> {
    ColumnExpression<Double?>(.aggregate(.average, node, isDistinct: false))
  }
}
