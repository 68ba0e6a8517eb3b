import SeedFormat
import Foundation

/// A JSON document, with integers told from other numbers and numbers from booleans.
enum JSONValue: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// A tree as the core schema sees it.
  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar):
      switch CoreSchema.resolve(scalar) {
      case .null: self = .null
      case .bool(let value): self = .bool(value)
      case .int(let value): self = .int(value)
      case .bigInt(let digits): self = .double(Double(digits) ?? .nan)
      case .float(let value): self = .double(value)
      case .string(let text): self = .string(text)
      }
    case .sequence(let items):
      self = .array(items.map(JSONValue.init))
    case .mapping(let mapping):
      let pairs = mapping.entries.map { ($0.key, JSONValue($0.value)) }
      self = .object(Dictionary(pairs) { first, _ in first })
    }
  }
}
