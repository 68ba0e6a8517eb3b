public import SeedDatabase
public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension ColumnValue where Self: FixedWidthInteger {
  /// The number; a value beyond a signed 64-bit integer is bound as a decimal, which integer
  /// columns reject.
  public var sqlValue: SQLValue {
    Int64(exactly: self).map { .integer($0) }
      ?? Decimal(string: "\(self)").map { .decimal($0) } ?? .null
  }

  /// An integer with as many bits as the type needs.
  public static var fieldType: FieldType {
    let bits = isSigned ? bitWidth : bitWidth * 2
    return .integer(bits: bits <= 16 ? 16 : bits <= 32 ? 32 : 64)
  }

  /// The integer of a column; a `Decimal` without a fraction also counts, because PostgreSQL's sums
  /// are decimals.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: Self.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The integer of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Self {
    if let value = row.integer(at: column), let exact = Self(exactly: value) { return exact }
    return try Self(columnValue: row.value(at: column))
  }

  /// 1 and 2.
  public static var samples: (Self, Self)? { (1, 2) }

  /// Adds integers.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count {
      if let value = Int64(exactly: values[index]) {
        column.append(value)
      } else {
        column.append(values[index].sqlValue)
      }
    }
  }
}

extension Int: ColumnValue {}
extension Int8: ColumnValue {}
extension Int16: ColumnValue {}
extension Int32: ColumnValue {}
extension Int64: ColumnValue {}
extension UInt: ColumnValue {}
extension UInt8: ColumnValue {}
extension UInt16: ColumnValue {}
extension UInt32: ColumnValue {}
extension UInt64: ColumnValue {}

extension Double: ColumnValue {
  /// A number of 64 bits.
  public static var fieldType: FieldType { .float(bits: 64) }

  /// The number of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: Double.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The number of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Double {
    if let value = row.double(at: column) { return value }
    return try Self(columnValue: row.value(at: column))
  }

  /// 1 and 2.
  public static var samples: (Double, Double)? { (1, 2) }

  /// Adds numbers.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index]) }
  }
}

extension Float: ColumnValue {
  /// The value as `SQLValue.double(_:)`.
  public var sqlValue: SQLValue { .double(Double(self)) }

  /// A number of 32 bits.
  public static var fieldType: FieldType { .float(bits: 32) }

  /// The number of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: Float.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// 1 and 2.
  public static var samples: (Float, Float)? { (1, 2) }
}

extension Bool: ColumnValue {
  /// True or false.
  public static var fieldType: FieldType { .boolean }

  /// The Boolean value of a column; 0 and 1 are also accepted, for SQLite columns without a
  /// declared type.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: Bool.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The Boolean value of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Bool {
    switch row.integer(at: column) {
    case 0: false
    case 1: true
    default: try Self(columnValue: row.value(at: column))
    }
  }

  /// False and true.
  public static var samples: (Bool, Bool)? { (false, true) }

  /// Adds Boolean values.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index]) }
  }
}

extension Decimal: ColumnValue {
  /// 38 digits, 10 of them after the point; change it with `.precision(_:scale:)`.
  public static var fieldType: FieldType { .decimal(precision: 38, scale: 10) }

  /// The number of a column, to the last digit.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    if case .text(let text) = columnValue, let value = PostgresTextFormat.decimal(text) {
      self = value
      return
    }
    guard let value = columnValue.converted(to: Decimal.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// 1 and 2.
  public static var samples: (Decimal, Decimal)? { (1, 2) }
}
