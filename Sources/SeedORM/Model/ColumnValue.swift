public import SeedDatabase
public import SeedSchema

/// A Swift type that a column can hold.
///
/// All integers, `Double`, `Float`, `Bool`, `String`, `Date`, `Timestamp`, `CivilDate`,
/// `TimeOfDay`, `Decimal`, `UUID`, `Data`, and arrays and optionals of these conform. An
/// enumeration with raw values only has to declare the conformance; a `Codable` type conforms to
/// ``JSONColumnValue``:
///
/// ```swift
/// enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }
///
/// struct Address: JSONColumnValue {
///   var street: String
///   var city: String
/// }
/// ```
public protocol ColumnValue: SQLValueConvertible, Codable {
  /// The type without its optional: `Int` for `Int?`, and the type itself for all others.
  associatedtype Base: ColumnValue = Self where Base.Base == Base

  /// The type of the column in the database.
  static var fieldType: FieldType { get }

  /// Whether the column can be NULL.
  static var isNullable: Bool { get }

  /// Creates the value from a column's value.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column's value isn't of this type.
  init(columnValue: SQLValue) throws

  /// Reads the value of a column of the current row.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  static func read(_ row: borrowing RowReader, at column: Int) throws -> Self

  /// Reads the value of a column of the current row into a model.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value; the property is then
  ///   left unset.
  static func read(
    _ row: borrowing RowReader, at column: Int, into property: UninitializedProperty<Self>) throws

  /// Reports the indices of values, except NULL, that don't meet a condition.
  static func check(
    _ values: ColumnRun<Self>, _ isValid: (Base) -> Bool, _ fail: (Int) -> Void)

  /// Reports the indices of values of an optional property, except NULL, that don't meet a
  /// condition.
  static func check(
    _ values: ColumnRun<Self?>, _ isValid: (Self) -> Bool, _ fail: (Int) -> Void)

  /// Two different values, for detecting swapped fields; `nil` if the type has fewer than two.
  static var samples: (Self, Self)? { get }

  /// A value of the base type as one of this type.
  init(base: Base)

  /// The value without its optional; `nil` for NULL.
  var base: Base? { get }

  /// Adds a run of values to a column that is loaded in bulk.
  static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder)
}

extension ColumnValue {
  /// Not nullable.
  public static var isNullable: Bool { false }

  /// Reads the value through `RowReader.value(at:)`.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Self {
    try Self(columnValue: row.value(at: column))
  }

  /// Reads the value, and then sets the property.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public static func read(
    _ row: borrowing RowReader, at column: Int, into property: UninitializedProperty<Self>
  ) throws {
    property.set(try read(row, at: column))
  }

  /// Tests each value.
  public static func check(
    _ values: ColumnRun<Self>, _ isValid: (Base) -> Bool, _ fail: (Int) -> Void
  ) {
    for index in 0..<values.count {
      if let value = values[index].base, !isValid(value) { fail(index) }
    }
  }

  /// Tests each value.
  public static func check(
    _ values: ColumnRun<Self?>, _ isValid: (Self) -> Bool, _ fail: (Int) -> Void
  ) {
    for index in 0..<values.count {
      if let value = values[index], !isValid(value) { fail(index) }
    }
  }

  /// None.
  public static var samples: (Self, Self)? { nil }

  /// Uses `SQLValueConvertible.sqlValue`.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index].sqlValue) }
  }
}

extension ColumnValue where Base == Self {
  /// Itself.
  public init(base: Self) { self = base }

  /// Itself.
  public var base: Self? { self }
}
