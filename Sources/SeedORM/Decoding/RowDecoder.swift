import SeedDatabase
import SeedSchema

/// Decodes `Decodable` types from rows.
///
/// A property is read from the column of its name, or of its name in snake case: `createdAt` from
/// `created_at`. A type that no column holds directly is decoded from the column's text as JSON. A
/// type of a single value is read from the first column.
struct RowDecoder {
  /// Decodes a row.
  ///
  /// - Parameters:
  ///   - type: the type of the result.
  ///   - row: the row.
  ///   - index: the row's index in its result, for messages.
  /// - Returns: the value.
  /// - Throws: `DatabaseError` if a column doesn't fit.
  func decode<Value: Decodable>(
    _ type: Value.Type, from row: Row, index: Int = 0
  ) throws -> Value {
    let decoding = RowDecoding(row: row, index: index)
    if SQLValue.isColumnType(type) { return try decoding.value(type, at: 0) }
    return try Value(from: decoding)
  }
}
