/// A type as a field or an argument has it.
indirect enum TypeReference: Sendable, Hashable, CustomStringConvertible {
  case named(String)
  case list(TypeReference)
  case nonNull(TypeReference)

  /// The name within all lists.
  var name: String {
    switch self {
    case .named(let name): name
    case .list(let type), .nonNull(let type): type.name
    }
  }

  var isNonNull: Bool { if case .nonNull = self { true } else { false } }

  /// The same type, with null allowed.
  var nullable: TypeReference { if case .nonNull(let type) = self { type } else { self } }

  /// The type as the language writes it.
  var description: String {
    switch self {
    case .named(let name): name
    case .list(let type): "[\(type)]"
    case .nonNull(let type): "\(type)!"
    }
  }
}

extension TypeReference: ExpressibleByStringLiteral {
  /// A name, with `!` behind it for one that is not null and in brackets for a list of such:
  /// `[Post!]!`.
  init(stringLiteral text: String) { self.init(text) }

  /// Reads what ``description`` writes.
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
