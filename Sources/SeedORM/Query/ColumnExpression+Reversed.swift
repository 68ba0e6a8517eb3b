import SeedSchema

/// Comparisons whose value is on the left.
extension ColumnExpression {
  /// Whether a value equals the column's; `nil` means NULL.
  public static func == (value: Value, column: Self) -> Condition { column == value }

  /// Whether a value differs from the column's; unlike in SQL, NULL differs.
  public static func != (value: Value, column: Self) -> Condition { column != value }

  /// Whether a value is less than the column's; false for NULL.
  public static func < (value: Value.Base, column: Self) -> Condition { column > value }

  /// Whether a value is less than or equal to the column's; false for NULL.
  public static func <= (value: Value.Base, column: Self) -> Condition { column >= value }

  /// Whether a value is greater than the column's; false for NULL.
  public static func > (value: Value.Base, column: Self) -> Condition { column < value }

  /// Whether a value is greater than or equal to the column's; false for NULL.
  public static func >= (value: Value.Base, column: Self) -> Condition { column <= value }
}
