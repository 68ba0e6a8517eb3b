public import SeedDatabase
public import SeedSchema

extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
  /// The value, or NULL.
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Optional: ColumnValue where Wrapped: ColumnValue, Wrapped.Base == Wrapped {
  /// The type without its optional.
  public typealias Base = Wrapped

  /// The field type of the type without its optional.
  public static var fieldType: FieldType { Wrapped.fieldType }

  /// Nullable.
  public static var isNullable: Bool { true }

  /// The value of a column; `nil` for NULL.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    self = columnValue.isNull ? nil : try Wrapped(columnValue: columnValue)
  }

  /// The value of a column; `nil` for NULL.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Wrapped? {
    row.isNull(at: column) ? nil : try Wrapped.read(row, at: column)
  }

  /// Tests each value that isn't NULL.
  public static func check(
    _ values: ColumnRun<Wrapped?>, _ isValid: (Wrapped) -> Bool, _ fail: (Int) -> Void
  ) {
    Wrapped.check(values, isValid, fail)
  }

  /// The samples of the type without its optional.
  public static var samples: (Wrapped?, Wrapped?)? { Wrapped.samples.map { ($0.0, $0.1) } }

  /// The value.
  public init(base: Wrapped) { self = base }

  /// Itself.
  public var base: Wrapped? { self }
}
