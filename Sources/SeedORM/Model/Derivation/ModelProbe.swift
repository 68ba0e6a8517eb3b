import SeedDatabase

/// Decodes a model from samples, to learn the names and types of the values that it decodes.
final class ModelProbe {
  /// One value that the model decodes.
  struct Property {
    let key: String
    let type: any ColumnValue.Type
    /// The decoded value.
    let value: any ColumnValue
  }

  private(set) var properties: [Property] = []
  /// The key of the property that is given its second sample.
  private let changed: String?
  /// Why a property has no sample.
  private(set) var problem: String?
  private var isOptional: String?

  init(changing changed: String? = nil) { self.changed = changed }

  /// Records that the next value decoded for the key is optional.
  func expectOptional(_ key: String) { isOptional = key }

  func sample<Value: Decodable>(_ type: Value.Type, for key: String) throws -> Value {
    defer { isOptional = nil }
    guard let column = type as? any ColumnValue.Type else {
      throw failure("the property `\(key)` is of type \(type), which isn't a ColumnValue")
    }
    guard !properties.contains(where: { $0.key == key }) else {
      throw failure("the property `\(key)` is decoded twice")
    }
    return try record(column, key, as: type)
  }

  private func record<Column: ColumnValue, Value>(
    _ column: Column.Type, _ key: String, as type: Value.Type
  ) throws -> Value {
    let samples = column.samples
    let chosen = key == changed ? samples?.1 : samples?.0
    guard let sample = try chosen ?? SampleDecoder.sample(of: column), let value = sample as? Value
    else {
      throw failure(
        "no sample can be created for \(column), the type of the property `\(key)`: "
          + "implement its `samples`, or list the fields")
    }
    if isOptional == key, let base = sample.base {
      properties.append(
        Property(key: key, type: Column.Base?.self, value: Column.Base?(base: base)))
    } else {
      properties.append(Property(key: key, type: column, value: sample))
    }
    return value
  }

  func failure(_ problem: String) -> DatabaseError {
    self.problem = self.problem ?? problem
    return DatabaseError(.invalidSchema, problem)
  }
}

extension ModelProbe: Decoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ProbedProperties(probe: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw failure("it decodes itself from a list")
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw failure("it decodes itself from a single value")
  }
}

/// The properties of a model that is probed, by its keys.
private struct ProbedProperties<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let probe: ModelProbe

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) -> Bool {
    probe.expectOptional(key.stringValue)
    return false
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try probe.sample(type, for: key.stringValue)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw nested(key) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw nested(key)
  }

  func superDecoder() throws -> any Decoder { throw probe.failure("it decodes a superclass") }

  func superDecoder(forKey key: Key) throws -> any Decoder { throw nested(key) }

  private func nested(_ key: Key) -> any Error {
    probe.failure("`\(key.stringValue)` is decoded in parts")
  }
}
