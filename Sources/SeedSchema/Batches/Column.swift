/// The values of one column for the rows of a batch, as a typed vector.
public struct Column: Sendable, Hashable {
  /// A vector of one type. The value of a row that is NULL is never read.
  public enum Values: Sendable, Hashable {
    /// Integers.
    case integers([Int64])
    /// Floating-point numbers.
    case doubles([Double])
    /// True and false.
    case booleans([Bool])
    /// Instants, in microseconds since 1970-01-01T00:00:00Z.
    case timestamps([Int64])
    /// Days since 1970-01-01.
    case dates([Int32])
    /// Microseconds since midnight.
    case times([Int64])
    /// Decimal numbers as integer multiples of 10^−scale.
    case decimals([Int64], scale: Int)
    /// UUIDs, the first byte in the highest bits.
    case uuids([UInt128])
    /// Valid UTF-8; also JSON.
    case text(ByteVector)
    /// Bytes.
    case blobs(ByteVector)
  }

  /// The values.
  public var values: Values
  /// The mask of rows that are NULL.
  public var nulls: NullMask

  /// Creates a column.
  public init(_ values: Values, nulls: NullMask = NullMask()) {
    self.values = values
    self.nulls = nulls
  }

  /// How many rows the column has.
  public var count: Int {
    switch values {
    case .integers(let v): v.count
    case .doubles(let v): v.count
    case .booleans(let v): v.count
    case .timestamps(let v): v.count
    case .dates(let v): v.count
    case .times(let v): v.count
    case .decimals(let v, _): v.count
    case .uuids(let v): v.count
    case .text(let v), .blobs(let v): v.count
    }
  }
}
