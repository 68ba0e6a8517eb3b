import SeedSchema

/// One column of a row as a single value.
struct RowColumn: SingleValueDecodingContainer {
  let decoding: RowDecoding
  let column: Int

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool {
    !decoding.row.values.indices.contains(column) || decoding.row.values[column].isNull
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try decoding.value(type, at: column)
  }
}
