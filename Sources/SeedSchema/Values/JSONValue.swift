#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// A JSON value (RFC 8259).
///
/// Equal numbers are equal values, however they are written: `1`, `1.0` and `1e0` are
/// `.integer(1)`.
package enum JSONValue: Codable, Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number that isn't an `Int`.
  case number(Decimal)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads a JSON text; `nil` if it isn't one.
  package init?(parsing text: some Sequence<UInt8>) {
    guard let value = try? JSONDecoder().decode(Self.self, from: Data(text)) else { return nil }
    self = value
  }

  /// Reads a value.
  ///
  /// - Throws: `DecodingError` if a number has no `Decimal`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = Int(value.description).map { .integer($0) } ?? .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value.
  ///
  /// - Throws: `EncodingError` if the encoder rejects it.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// A member of an object; `nil` if there is none.
  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The string; `nil` if it isn't a string.
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The integer; `nil` if it isn't an integer.
  package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  /// The elements; `nil` if it isn't a list.
  package var list: [JSONValue]? { if case .list(let items) = self { items } else { nil } }
  /// Whether it is `true`.
  package var isTrue: Bool { self == .boolean(true) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
