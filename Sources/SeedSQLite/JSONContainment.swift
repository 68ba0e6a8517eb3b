#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Whether a JSON document contains another, as PostgreSQL's operator `@>` has it (section 8.14.3 of its
/// documentation): an object all members, an array all elements, whatever their order and number.
enum JSONContainment {
  /// Compares two documents; what is no JSON contains nothing.
  static func holds(_ whole: String, _ part: String) -> Bool {
    let decoder = JSONDecoder()
    guard let whole = try? decoder.decode(Node.self, from: Data(whole.utf8)),
      let part = try? decoder.decode(Node.self, from: Data(part.utf8))
    else { return false }
    if case .array(let elements) = whole, !part.isContainer { return elements.contains(part) }
    return whole.contains(part)
  }

  private enum Node: Decodable, Equatable {
    case null
    case boolean(Bool)
    case number(Decimal)
    case text(String)
    case array([Node])
    case object([String: Node])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let value = try? container.decode(Bool.self) {
        self = .boolean(value)
      } else if let value = try? container.decode(Decimal.self) {
        self = .number(value)
      } else if let value = try? container.decode(String.self) {
        self = .text(value)
      } else if let value = try? container.decode([Node].self) {
        self = .array(value)
      } else {
        self = .object(try container.decode([String: Node].self))
      }
    }

    var isContainer: Bool {
      switch self {
      case .array, .object: true
      default: false
      }
    }

    func contains(_ part: Node) -> Bool {
      switch (self, part) {
      case (.object(let members), .object(let parts)):
        parts.allSatisfy { name, value in members[name]?.contains(value) ?? false }
      case (.array(let elements), .array(let parts)):
        parts.allSatisfy { value in elements.contains { $0.contains(value) } }
      default: self == part
      }
    }
  }
}
