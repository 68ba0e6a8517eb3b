public import SeedDatabase
public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension String: ColumnValue {
  /// Text of any length; `.length(_:)` limits it.
  public static var fieldType: FieldType { .text }

  /// The text of a column; also of one whose type `SQLValue` lacks, as the database writes it.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard case .text(let value) = columnValue else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The text of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> String {
    if let value = row.text(at: column) { return value }
    return try Self(columnValue: row.value(at: column))
  }

  /// `1` and `2`.
  public static var samples: (String, String)? { ("1", "2") }

  /// Appends strings.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index]) }
  }
}

extension UUID: ColumnValue {
  /// A UUID.
  public static var fieldType: FieldType { .uuid }

  /// The UUID of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: UUID.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// Two that differ in their last digit.
  public static var samples: (UUID, UUID)? {
    (
      UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
      UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))
    )
  }

  /// Adds UUIDs.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index]) }
  }
}

extension Data: ColumnValue {
  /// The value as `SQLValue.blob(_:)`.
  public var sqlValue: SQLValue { .blob(Array(self)) }

  /// Bytes.
  public static var fieldType: FieldType { .blob }

  /// The bytes of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard case .blob(let bytes) = columnValue else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self.init(bytes)
  }

  /// Two of one byte.
  public static var samples: (Data, Data)? { (Data([1]), Data([2])) }
}
