import SeedSchema

/// Comparisons whose value is on the left.
extension ColumnExpression {
  /// Whether a value equals the column's; `nil` means NULL.
  public static func == (value: Value, column: Self) -> Condition { column == value }

  /// Whether a value differs from the column's; unlike in SQL, NULL does.
  public static func != (value: Value, column: Self) -> Condition { column != value }

  /// Whether a value is less than the column's; NULL is not.
  public static func < (value: Value.Base, column: Self) -> Condition { column > value }

  /// Whether a value is less than the column's or the same; NULL is not.
  public static func <= (value: Value.Base, column: Self) -> Condition { column >= value }

  /// Whether a value is greater than the column's; NULL is not.
  public static func > (value: Value.Base, column: Self) -> Condition { column < value }

  /// Whether a value is greater than the column's or the same; NULL is not.
  public static func >= (value: Value.Base, column: Self) -> Condition { column <= value }
}
