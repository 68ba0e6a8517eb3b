import SeedSchema

/// The columns of a row, by the keys of a type.
struct RowColumns<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoding: RowDecoding

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { decoding.row.columns.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { decoding.column(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    decoding.row.values[try column(key)].isNull
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoding.value(type, at: try column(key))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try RowValue(decoding: decoding, column: try column(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try RowValue(decoding: decoding, column: try column(key)).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoding }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    RowValue(decoding: decoding, column: try column(key))
  }

  private func column(_ key: Key) throws -> Int {
    guard let column = decoding.column(key) else { throw decoding.missing(key) }
    return column
  }
}
