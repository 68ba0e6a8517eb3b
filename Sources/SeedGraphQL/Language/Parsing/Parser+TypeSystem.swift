extension Parser {
  /// A definition of the type system: section 3. `nil` if the keyword doesn't begin one.
  mutating func typeSystemDefinition(
    _ keyword: String
  ) throws(GraphQLError) -> TypeSystemDefinition? {
    let location = token.location
    switch keyword {
    case "schema":
      try startDefinition(keyword)
      _ = try directives(isConstant: true)
      try expect(.leftBrace)
      repeat { try operationType() } while try !skip(.rightBrace)
      return TypeSystemDefinition(name: nil, location: location)
    case "scalar", "type", "interface", "union", "enum", "input":
      try startDefinition(keyword)
      let name = try name()
      _ = try typeBody(keyword)
      return TypeSystemDefinition(name: name.text, location: location)
    case "directive":
      try startDefinition(keyword)
      let name = try directiveBody()
      return TypeSystemDefinition(name: name.text, location: location)
    default: return nil
    }
  }

  /// An extension of the type system, which must add something.
  mutating func typeSystemExtension() throws(GraphQLError) -> TypeSystemDefinition {
    let location = token.location
    let keyword = try lookahead()
    guard keyword.kind == .name else { throw unexpected(keyword) }
    switch keyword.text {
    case "schema":
      try advance()
      try advance()
      let directives = try directives(isConstant: true)
      var isEmpty = directives.isEmpty
      if try skip(.leftBrace) {
        repeat { try operationType() } while try !skip(.rightBrace)
        isEmpty = false
      }
      if isEmpty { throw unexpected(token) }
      return TypeSystemDefinition(name: nil, location: location)
    case "scalar", "type", "interface", "union", "enum", "input":
      try advance()
      try advance()
      let name = try name()
      guard try typeBody(keyword.text) else { throw unexpected(token) }
      return TypeSystemDefinition(name: name.text, location: location)
    default: throw unexpected(keyword)
    }
  }

  private mutating func startDefinition(_ keyword: String) throws(GraphQLError) {
    try description()
    try expect(keyword: keyword)
  }

  private mutating func description() throws(GraphQLError) {
    if token.kind == .string || token.kind == .blockString { try advance() }
  }

  private mutating func operationType() throws(GraphQLError) {
    _ = try operationKind()
    try expect(.colon)
    _ = try name()
  }

  /// The part after a type's name; `false` if there is none.
  private mutating func typeBody(_ keyword: String) throws(GraphQLError) -> Bool {
    var isEmpty = true
    if keyword == "type" || keyword == "interface", try skip(keyword: "implements") {
      try delimited(by: .ampersand) { parser throws(GraphQLError) in _ = try parser.name() }
      isEmpty = false
    }
    if try !directives(isConstant: true).isEmpty { isEmpty = false }
    switch keyword {
    case "union":
      guard try skip(.equals) else { return !isEmpty }
      try delimited(by: .bar) { parser throws(GraphQLError) in _ = try parser.name() }
      return true
    case "scalar": return !isEmpty
    default:
      guard try skip(.leftBrace) else { return !isEmpty }
      repeat {
        switch keyword {
        case "enum": try enumerationValue()
        case "input": try inputValue()
        default: try fieldDefinition()
        }
      } while try !skip(.rightBrace)
      return true
    }
  }

  private mutating func enumerationValue() throws(GraphQLError) {
    try description()
    if ["true", "false", "null"].contains(token.text) {
      throw failure(
        "\(token.description) is reserved and cannot be used for an enum value.", token)
    }
    _ = try name()
    _ = try directives(isConstant: true)
  }

  private mutating func fieldDefinition() throws(GraphQLError) {
    try description()
    _ = try name()
    try argumentDefinitions()
    try expect(.colon)
    _ = try type()
    _ = try directives(isConstant: true)
  }

  private mutating func argumentDefinitions() throws(GraphQLError) {
    guard try skip(.leftParenthesis) else { return }
    repeat { try inputValue() } while try !skip(.rightParenthesis)
  }

  private mutating func inputValue() throws(GraphQLError) {
    try description()
    _ = try name()
    try expect(.colon)
    _ = try type()
    if try skip(.equals) { _ = try value(isConstant: true) }
    _ = try directives(isConstant: true)
  }

  private mutating func directiveBody() throws(GraphQLError) -> Name {
    try expect(.at)
    let name = try name()
    try argumentDefinitions()
    _ = try skip(keyword: "repeatable")
    try expect(keyword: "on")
    try delimited(by: .bar) { parser throws(GraphQLError) in
      let start = parser.token
      let place = try parser.name()
      if DirectiveLocation(rawValue: place.text) == nil { throw parser.unexpected(start) }
    }
    return name
  }

  private mutating func delimited(
    by delimiter: Token.Kind, _ part: (inout Parser) throws(GraphQLError) -> Void
  ) throws(GraphQLError) {
    _ = try skip(delimiter)
    repeat { try part(&self) } while try skip(delimiter)
  }
}
