/// The type of a generated value, as the column vectors of `Column` hold it.
public enum ValueKind: Sendable, Hashable {
  /// Integers.
  case integer
  /// Floating-point numbers.
  case double
  /// True or false.
  case boolean
  /// Instants.
  case timestamp
  /// Days.
  case date
  /// Times of the day.
  case time
  /// Decimal numbers with `scale` digits after the point.
  case decimal(scale: Int)
  /// UUIDs.
  case uuid
  /// Text.
  case text
  /// A JSON document as text.
  case json
  /// Bytes.
  case blob
  /// NULL and nothing else.
  case null
}
