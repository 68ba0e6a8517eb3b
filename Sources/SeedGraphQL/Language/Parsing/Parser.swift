/// Reads a document by recursive descent: appendix B of the GraphQL specification.
///
/// Nesting and the number of tokens are bounded.
struct Parser {
  private var lexer: Lexer
  private(set) var token: Token
  /// The token after the current one, if it was read ahead.
  private var following: Token?
  private var depth = 0
  private var count = 0
  private let maximumDepth: Int
  private let maximumTokens: Int

  init(_ text: String, maximumDepth: Int, maximumTokens: Int) throws(GraphQLError) {
    lexer = Lexer(text)
    self.maximumDepth = maximumDepth
    self.maximumTokens = maximumTokens
    token = Token(kind: .end, location: Location(line: 1, column: 1))
    try advance()
  }

  /// Reads a whole document.
  ///
  /// - Throws: `GraphQLError` with the position of the first error.
  static func document(
    _ text: String, maximumDepth: Int = 50, maximumTokens: Int = .max
  ) throws(GraphQLError) -> Document {
    var parser = try Parser(text, maximumDepth: maximumDepth, maximumTokens: maximumTokens)
    var definitions: [Definition] = []
    repeat { definitions.append(try parser.definition()) } while parser.token.kind != .end
    return Document(definitions: definitions)
  }

  // MARK: Definitions

  private mutating func definition() throws(GraphQLError) -> Definition {
    if token.kind == .leftBrace { return .operation(try operation()) }
    let isDescribed = token.kind == .string || token.kind == .blockString
    let keyword = isDescribed ? try lookahead() : token
    guard keyword.kind == .name else { throw unexpected(keyword) }
    if let definition = try typeSystemDefinition(keyword.text) { return .typeSystem(definition) }
    if isDescribed {
      throw failure(
        "Unexpected description, descriptions are supported only on type definitions.", token)
    }
    switch keyword.text {
    case "query", "mutation", "subscription": return .operation(try operation())
    case "fragment": return .fragment(try fragment())
    case "extend": return .typeSystem(try typeSystemExtension())
    default: throw unexpected(keyword)
    }
  }

  private mutating func operation() throws(GraphQLError) -> OperationDefinition {
    let location = token.location
    if token.kind == .leftBrace {
      return OperationDefinition(
        .query, name: nil, variables: [], directives: [], selectionSet: try selectionSet(),
        location: location)
    }
    let kind = try operationKind()
    let name = token.kind == .name ? try name() : nil
    var variables: [VariableDefinition] = []
    if try skip(.leftParenthesis) {
      repeat { variables.append(try variableDefinition()) } while try !skip(.rightParenthesis)
    }
    return OperationDefinition(
      kind, name: name, variables: variables, directives: try directives(isConstant: false),
      selectionSet: try selectionSet(), location: location)
  }

  mutating func operationKind() throws(GraphQLError) -> OperationKind {
    let found = try expect(.name)
    guard let kind = OperationKind(rawValue: found.text) else { throw unexpected(found) }
    return kind
  }

  private mutating func variableDefinition() throws(GraphQLError) -> VariableDefinition {
    let location = token.location
    let name = try variable()
    try expect(.colon)
    let type = try type()
    let value = try skip(.equals) ? try value(isConstant: true) : nil
    return VariableDefinition(
      name: name, type: type, defaultValue: value,
      directives: try directives(isConstant: true), location: location)
  }

  private mutating func fragment() throws(GraphQLError) -> FragmentDefinition {
    let location = token.location
    try expect(keyword: "fragment")
    let name = try fragmentName()
    try expect(keyword: "on")
    return FragmentDefinition(
      name: name, typeCondition: try self.name(), directives: try directives(isConstant: false),
      selectionSet: try selectionSet(), location: location)
  }

  private mutating func fragmentName() throws(GraphQLError) -> Name {
    // `on` can't be a fragment's name.
    if token.text == "on" { throw unexpected(token) }
    return try name()
  }

  // MARK: Selections

  private mutating func selectionSet() throws(GraphQLError) -> SelectionSet {
    try descend()
    defer { depth -= 1 }
    let location = token.location
    try expect(.leftBrace)
    var selections: [Selection] = []
    repeat { selections.append(try selection()) } while try !skip(.rightBrace)
    return SelectionSet(selections, at: location)
  }

  private mutating func selection() throws(GraphQLError) -> Selection {
    guard token.kind == .spread else { return .field(try field()) }
    let location = token.location
    try advance()
    let isConditional = try skip(keyword: "on")
    if !isConditional, token.kind == .name {
      return .spread(
        FragmentSpread(
          name: try fragmentName(), directives: try directives(isConstant: false),
          location: location))
    }
    return .inline(
      InlineFragment(
        typeCondition: isConditional ? try name() : nil,
        directives: try directives(isConstant: false), selectionSet: try selectionSet(),
        location: location))
  }

  private mutating func field() throws(GraphQLError) -> FieldSyntax {
    var name = try name()
    var alias: Name?
    if try skip(.colon) {
      alias = name
      name = try self.name()
    }
    let arguments = try arguments(isConstant: false)
    let directives = try directives(isConstant: false)
    return FieldSyntax(
      alias: alias, name: name, arguments: arguments, directives: directives,
      selectionSet: token.kind == .leftBrace ? try selectionSet() : nil)
  }

  private mutating func arguments(isConstant: Bool) throws(GraphQLError) -> [ArgumentSyntax] {
    guard try skip(.leftParenthesis) else { return [] }
    var arguments: [ArgumentSyntax] = []
    repeat {
      let name = try name()
      try expect(.colon)
      arguments.append(ArgumentSyntax(name: name, value: try value(isConstant: isConstant)))
    } while try !skip(.rightParenthesis)
    return arguments
  }

  mutating func directives(isConstant: Bool) throws(GraphQLError) -> [Directive] {
    var directives: [Directive] = []
    while token.kind == .at {
      let location = token.location
      try advance()
      directives.append(
        Directive(
          name: try name(), arguments: try arguments(isConstant: isConstant), location: location))
    }
    return directives
  }

  // MARK: Tokens

  mutating func advance() throws(GraphQLError) {
    if let next = following {
      following = nil
      token = next
    } else {
      token = try lexer.next()
    }
    guard token.kind != .end else { return }
    count += 1
    if count > maximumTokens {
      throw failure("Document contains more than \(maximumTokens) tokens. Parsing aborted.", token)
    }
  }

  mutating func lookahead() throws(GraphQLError) -> Token {
    if let following { return following }
    let next = try lexer.next()
    following = next
    return next
  }

  /// Enters a level of nesting, which the caller must leave again.
  mutating func descend() throws(GraphQLError) {
    guard depth < maximumDepth else {
      throw failure("Document is nested deeper than \(maximumDepth) levels.", token)
    }
    depth += 1
  }

  /// Leaves a level of nesting.
  mutating func ascend() { depth -= 1 }

  mutating func name() throws(GraphQLError) -> Name {
    let found = try expect(.name)
    return Name(text: found.text, location: found.location)
  }

  /// The name of a variable after its `$`.
  mutating func variable() throws(GraphQLError) -> Name {
    try expect(.dollar)
    return try name()
  }

  @discardableResult
  mutating func expect(_ kind: Token.Kind) throws(GraphQLError) -> Token {
    guard token.kind == kind else {
      throw failure("Expected \(kind.description), found \(token.description).", token)
    }
    let found = token
    try advance()
    return found
  }

  mutating func expect(keyword: String) throws(GraphQLError) {
    guard try skip(keyword: keyword) else {
      throw failure("Expected '\(keyword)', found \(token.description).", token)
    }
  }

  mutating func skip(_ kind: Token.Kind) throws(GraphQLError) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  mutating func skip(keyword: String) throws(GraphQLError) -> Bool {
    guard token.kind == .name, token.text == keyword else { return false }
    try advance()
    return true
  }

  func unexpected(_ token: Token) -> GraphQLError {
    failure("Unexpected \(token.description).", token)
  }

  func failure(_ message: String, _ token: Token) -> GraphQLError {
    GraphQLError("Syntax Error: " + message, at: [token.location])
  }
}
