/// The type of a field or an argument.
indirect enum TypeReference: Sendable, Hashable, CustomStringConvertible {
  case named(String)
  case list(TypeReference)
  case nonNull(TypeReference)

  /// The innermost type name.
  var name: String {
    switch self {
    case .named(let name): name
    case .list(let type), .nonNull(let type): type.name
    }
  }

  var isNonNull: Bool { if case .nonNull = self { true } else { false } }

  /// The nullable type.
  var nullable: TypeReference { if case .nonNull(let type) = self { type } else { self } }

  /// The type in GraphQL's syntax.
  var description: String {
    switch self {
    case .named(let name): name
    case .list(let type): "[\(type)]"
    case .nonNull(let type): "\(type)!"
    }
  }
}

extension TypeReference: ExpressibleByStringLiteral {
  /// Creates a type from a name, with `!` after it for non-null and brackets for a list:
  /// `[Post!]!`.
  init(stringLiteral text: String) { self.init(text) }

  /// Reads the text of ``description``.
  init(_ text: String) {
    if text.hasSuffix("!") {
      self = .nonNull(TypeReference(String(text.dropLast())))
    } else if text.hasPrefix("[") {
      self = .list(TypeReference(String(text.dropFirst().dropLast())))
    } else {
      self = .named(text)
    }
  }
}
