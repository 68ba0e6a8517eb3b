/// A type in a variable's definition.
indirect enum TypeSyntax: Sendable {
  case named(Name)
  case list(TypeSyntax, Location)
  case nonNull(TypeSyntax, Location)

  /// The innermost type name.
  var name: Name {
    switch self {
    case .named(let name): name
    case .list(let type, _), .nonNull(let type, _): type.name
    }
  }

  var location: Location {
    switch self {
    case .named(let name): name.location
    case .list(_, let location), .nonNull(_, let location): location
    }
  }

  var reference: TypeReference {
    switch self {
    case .named(let name): .named(name.text)
    case .list(let type, _): .list(type.reference)
    case .nonNull(let type, _): .nonNull(type.reference)
    }
  }
}
