extension Parser {
  /// A value: section 2.9.
  mutating func value(isConstant: Bool) throws(GraphQLError) -> InputValueSyntax {
    let first = token
    let kind: InputValueSyntax.Kind
    switch first.kind {
    case .int: kind = .int(first.text)
    case .float: kind = .float(first.text)
    case .string: kind = .string(first.text, isBlock: false)
    case .blockString: kind = .string(first.text, isBlock: true)
    case .name:
      switch first.text {
      case "true": kind = .boolean(true)
      case "false": kind = .boolean(false)
      case "null": kind = .null
      default: kind = .enumeration(first.text)
      }
    case .leftBracket: return try list(isConstant: isConstant)
    case .leftBrace: return try object(isConstant: isConstant)
    case .dollar:
      guard isConstant else {
        return InputValueSyntax(kind: .variable(try variable()), location: first.location)
      }
      try advance()
      guard token.kind == .name else { throw unexpected(first) }
      throw failure("Unexpected variable '$\(token.text)' in constant value.", first)
    default: throw unexpected(first)
    }
    try advance()
    return InputValueSyntax(kind: kind, location: first.location)
  }

  private mutating func list(isConstant: Bool) throws(GraphQLError) -> InputValueSyntax {
    try descend()
    defer { ascend() }
    let location = token.location
    try advance()
    var values: [InputValueSyntax] = []
    while try !skip(.rightBracket) { values.append(try value(isConstant: isConstant)) }
    return InputValueSyntax(kind: .list(values), location: location)
  }

  private mutating func object(isConstant: Bool) throws(GraphQLError) -> InputValueSyntax {
    try descend()
    defer { ascend() }
    let location = token.location
    try advance()
    var fields: [ObjectFieldSyntax] = []
    while try !skip(.rightBrace) {
      let name = try name()
      try expect(.colon)
      fields.append(ObjectFieldSyntax(name: name, value: try value(isConstant: isConstant)))
    }
    return InputValueSyntax(kind: .object(fields), location: location)
  }

  /// A type: section 2.11.
  mutating func type() throws(GraphQLError) -> TypeSyntax {
    let location = token.location
    let type: TypeSyntax
    if token.kind == .leftBracket {
      try descend()
      defer { ascend() }
      try advance()
      let element = try self.type()
      try expect(.rightBracket)
      type = .list(element, location)
    } else {
      type = .named(try name())
    }
    return try skip(.bang) ? .nonNull(type, location) : type
  }
}
