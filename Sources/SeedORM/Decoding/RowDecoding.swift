import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One row that is being decoded.
struct RowDecoding: Decoder {
  let row: Row
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowColumns(decoding: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DatabaseError(.misuse, "a row can't be decoded as a list: name its columns")
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    RowColumn(decoding: self, column: 0)
  }

  /// The index of a key's column.
  func column(_ key: any CodingKey) -> Int? {
    let name = key.stringValue
    return row.columns.firstIndex(of: name)
      ?? row.columns.firstIndex(of: name.snakeCased)
  }

  /// Decodes the value of a column.
  func value<Value: Decodable>(_ type: Value.Type, at column: Int) throws -> Value {
    guard row.values.indices.contains(column) else {
      throw DatabaseError(.undefinedColumn, "the row has no column to decode \(type) from")
    }
    let value = row.values[column]
    if let converted = value.converted(to: type) { return converted }
    if SQLValue.isColumnType(type) { throw mismatch(type, at: column) }
    // An optional, an enum with raw values and the like decode the column as a single value.
    let nested = RowValue(decoding: self, column: column)
    return try Value(from: nested)
  }

  func mismatch(_ type: Any.Type, at column: Int) -> DatabaseError {
    let name = row.columns[column]
    return DatabaseError(
      .invalidValue,
      """
      row \(index + 1), column `\(name)`: expected \(type), found \
      \(row.values[column].kindName)
      """, columns: [name])
  }

  func missing(_ key: any CodingKey) -> DatabaseError {
    DatabaseError(
      .undefinedColumn,
      """
      the result has no column `\(key.stringValue)`; it has \
      \(row.columns.map { "`\($0)`" }.joined(separator: ", "))
      """, columns: [key.stringValue])
  }
}
