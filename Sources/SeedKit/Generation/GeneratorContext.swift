public import SeedORM

/// What a generator is made for: a column, its key, and what its values must be.
public struct GeneratorContext: Sendable {
  /// The key that the values are computed from.
  public var key: ColumnKey
  /// The column that the values go to; `nil` for a value that goes nowhere by itself, such as an
  /// argument of another generator.
  public var field: FieldSchema?
  /// Whether no two rows may have the same value. A generator that can keep it by a permutation does,
  /// and says so in its profile.
  public var isUnique: Bool
  /// Whether texts that differ only in case count as the same value.
  public var ignoresCase = false
  /// How many rows the table will have; what a permutation must be able to hold.
  public var rowCount: Int64
  /// The number after that of the table's last row, counted from 0. It is more than ``rowCount`` where the
  /// keys that a table has already begin late.
  public var rowEnd: Int64
  /// The instant that the scenario calls now.
  public var now: Timestamp

  /// Whether the values go into a JSON document.
  var isJSON: Bool { field.map { ValueKind(of: $0.type) == .json } ?? false }

  /// Makes a context.
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
