public import SeedDatabase
public import SeedSchema

extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
  /// The raw value.
  public var sqlValue: SQLValue { rawValue.sqlValue }

  /// The field type of the raw value.
  public static var fieldType: FieldType { RawValue.fieldType }

  /// The case of a column's raw value.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = Self(rawValue: try RawValue(columnValue: columnValue)) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The case of a column's raw value.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Self {
    guard let value = Self(rawValue: try RawValue.read(row, at: column)) else {
      throw ColumnValueMismatch(Self.self, found: row.value(at: column))
    }
    return value
  }

  /// The samples of the raw value, if they are cases.
  public static var samples: (Self, Self)? {
    guard let raw = RawValue.samples, let first = Self(rawValue: raw.0),
      let second = Self(rawValue: raw.1)
    else { return nil }
    return (first, second)
  }
}

extension ColumnValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// An enumeration of the cases: a CHECK, or a native PostgreSQL enum if the field requests it.
  public static var fieldType: FieldType { .enumeration(values: allCases.map(\.rawValue)) }

  /// The first two cases.
  public static var samples: (Self, Self)? {
    let cases = Array(allCases.prefix(2))
    return cases.count == 2 ? (cases[0], cases[1]) : nil
  }
}
