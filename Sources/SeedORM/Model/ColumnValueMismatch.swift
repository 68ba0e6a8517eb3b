public import SeedSchema

/// A column's value doesn't convert to the requested type.
public struct ColumnValueMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  /// The expected type, such as `Int`.
  public var expected: String
  /// The type of the actual value, such as `NULL` or `text`; never the value itself.
  public var found: String

  /// Creates the error of a value.
  public init(_ type: Any.Type, found value: SQLValue) {
    expected = "\(type)"
    found = value.kindName
  }

  /// `expected Int, found NULL`.
  public var description: String { "expected \(expected), found \(found)" }
}
