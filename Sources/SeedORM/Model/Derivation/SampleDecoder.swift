/// Decodes a value of any type whose parts have samples, such as a document of a JSON column.
struct SampleDecoder: Decoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// A sample; `nil` if none can be created.
  static func sample<Value: Decodable>(of type: Value.Type) throws -> Value? {
    try? SampleDecoder().value(type)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(SampleParts())
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { SampleElements() }

  func singleValueContainer() -> any SingleValueDecodingContainer { SampleValue() }

  fileprivate func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let column = type as? any ColumnValue.Type, let value = Self.first(column) as? Value {
      return value
    }
    if let cases = type as? any CaseIterable.Type, let value = Self.first(cases) as? Value {
      return value
    }
    return try Value(from: self)
  }

  private static func first<Column: ColumnValue>(_ type: Column.Type) -> Any? { type.samples?.0 }

  private static func first<Cases: CaseIterable>(_ type: Cases.Type) -> Any? {
    type.allCases.first
  }
}

private struct SampleParts<Key: CodingKey>: KeyedDecodingContainerProtocol {
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  func contains(_ key: Key) -> Bool { true }
  // A recursive type contains itself as an optional or in a list.
  func decodeNil(forKey key: Key) -> Bool { true }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try SampleDecoder().value(type)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { KeyedDecodingContainer(SampleParts<Nested>()) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer { SampleElements() }
  func superDecoder() -> any Decoder { SampleDecoder() }
  func superDecoder(forKey key: Key) -> any Decoder { SampleDecoder() }
}

private struct SampleElements: UnkeyedDecodingContainer {
  var codingPath: [any CodingKey] { [] }
  var count: Int? { 0 }
  var isAtEnd: Bool { true }
  var currentIndex: Int { 0 }
  func decodeNil() -> Bool { true }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try SampleDecoder().value(type)
  }
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> { KeyedDecodingContainer(SampleParts<Nested>()) }
  func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { SampleElements() }
  func superDecoder() -> any Decoder { SampleDecoder() }
}

private struct SampleValue: SingleValueDecodingContainer {
  var codingPath: [any CodingKey] { [] }
  func decodeNil() -> Bool { true }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try SampleDecoder().value(type)
  }
}
