/// A generated value that breaks a rule of its column; holds no value.
public struct InvalidValueError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String
  /// The column.
  public var column: String
  /// The row's number, from 1.
  public var row: Int64
  /// The rule: `at most 50 characters`.
  public var rule: String

  /// `users.age, row 17: the value must be at least 13`.
  public var description: String { "\(table).\(column), row \(row): the value must be \(rule)" }
}
