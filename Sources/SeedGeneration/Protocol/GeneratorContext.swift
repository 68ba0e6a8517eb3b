package import SeedFormat
public import SeedSchema

/// The context of a generator: a column, its key, and the requirements on its values.
public struct GeneratorContext: Sendable {
  /// The key from which the values are computed.
  public var key: ColumnKey
  /// The column of the values; `nil` for an intermediate value, such as an argument of another
  /// generator.
  public var field: FieldSchema?
  /// Whether values must be unique. A generator that can guarantee it by a permutation does, and
  /// says so in its profile.
  public var isUnique: Bool
  /// Whether texts that differ only in case count as the same value.
  public var ignoresCase = false
  /// The number of rows of the table; a permutation must be able to hold them.
  public var rowCount: Int64
  /// One past the number of the table's last row, counted from 0. It exceeds ``rowCount`` if
  /// generated rows are numbered past existing keys.
  public var rowEnd: Int64
  /// The numbers of the table's rows, of which each has a place; empty if they are unknown.
  package var tableRows: Range<Int64> = 0..<0
  /// The scenario's current instant.
  public var now: Timestamp
  /// The records of the table's rows; `nil` to derive records from the key alone.
  package var records: RecordScope?

  /// The key of the column's table, for choices that columns share.
  package var tableKey: ColumnKey?
  /// Opens a file of the project's folder; `nil` if there is no such folder.
  package var files: (@Sendable (String, SourceSpan) throws -> RecordFile)?

  /// The numbers that rows of the table take, from 0; 0 if they are unknown.
  package var rows: UInt64 { UInt64(max(0, rowEnd)) }

  /// Whether the values go into a JSON document.
  var isJSON: Bool { field.map { ValueKind(of: $0.type) == .json } ?? false }

  /// Creates a context.
  public init(
    key: ColumnKey, field: FieldSchema? = nil, isUnique: Bool = false, rowCount: Int64 = 0,
    rowEnd: Int64? = nil, now: Timestamp
  ) {
    self.key = key
    self.field = field
    self.isUnique = isUnique
    self.rowCount = rowCount
    self.rowEnd = max(rowCount, rowEnd ?? 0)
    self.now = now
  }
}
