/// A node that is a key if a colon follows it, and a value otherwise.
struct Atom {
  var node: Node
  var start: Mark
  /// Whether a colon follows, at which the parser then is.
  var isKey: Bool
  /// Whether it is an alias, which can't have an anchor.
  var isAlias = false
}

/// A key and where it is.
struct Key {
  var text: String
  var span: SourceSpan
}

extension Parser {
  /// YAML's own limit for a key and its properties, in characters.
  static let maximumKeyLength = 1024

  /// Reads an alias, a scalar or a flow collection; if it isn't a key, the rest of the line is
  /// read, too.
  mutating func blockAtom(parent: Int, start: Mark) throws(ParseFailure) -> Atom {
    let node: Node
    let isAlias = next == .asterisk
    switch next {
    case .asterisk:
      node = try alias()
    case .doubleQuote, .singleQuote:
      node = try quotedScalar(minimumIndent: parent + 1)
    case .leftBracket, .leftBrace:
      node = try flowCollection(minimumIndent: parent + 1)
    default:
      return try plainBlockScalar(parent: parent, start: start)
    }
    let end = position
    skipBlanks()
    guard isAtBlockIndicator(.colon) else {
      position = end
      if next == .colon { throw missingSpaceFailure() }
      try finishLine()
      return Atom(node: node, start: start, isKey: false, isAlias: isAlias)
    }
    try checkKey(start: start)
    return Atom(node: node, start: start, isKey: true)
  }

  /// Checks that the key before the parser's position is on one line and not too long.
  mutating func checkKey(start: Mark) throws(ParseFailure) {
    guard start.line == line else {
      throw failure("a key must be on one line", at: start)
    }
    guard column(of: position) - start.column <= Self.maximumKeyLength else {
      throw failure("a key has at most \(Self.maximumKeyLength) characters", at: start)
    }
  }

  /// Converts an atom to a key.
  mutating func key(_ atom: Atom, _ properties: Properties?) throws(ParseFailure) -> Key {
    guard case .scalar(let scalar) = atom.node.content else {
      throw complexKeyFailure(atom.start)
    }
    _ = define(properties, as: atom.node)
    if scalar.style == .plain && scalar.text == "<<" { report(mergeKeyDiagnostic(atom)) }
    return Key(text: scalar.text, span: atom.node.span)
  }

  /// The error for a key that isn't text.
  func complexKeyFailure(_ start: Mark) -> ParseFailure {
    failure("only text can be a key, not a list or a mapping", at: start)
  }

  private func mergeKeyDiagnostic(_ atom: Atom) -> Diagnostic {
    Diagnostic(
      .error, "merge keys are not part of the format", at: atom.node.span,
      hint: "use `extends:` to build on another factory, or quote the key")
  }

  private mutating func missingSpaceFailure() -> ParseFailure {
    failure("a space is missing after the colon")
  }

  /// The error for a character that can't start a value.
  mutating func unexpectedCharacterFailure(inFlow: Bool) -> ParseFailure {
    let character = String(UnicodeScalar(next))
    switch next {
    case .question:
      return failure("complex keys (`? `) are not part of the format")
    case .colon:
      return failure("a key is missing before the colon")
    case .exclamation:
      return failureToEndOfLine("tags are not part of the format", hint: "remove it")
    case .dash:
      return failure("a list with `-` can't be inside `[ ]` or `{ }`", hint: "quote the `-`")
    case .comma where inFlow:
      return failure("a value is missing before the comma")
    case .rightBracket, .rightBrace:
      return failure("`\(character)` closes nothing")
    case .bar where inFlow, .greater where inFlow:
      return failure("a `\(character)` block can't be inside `[ ]` or `{ }`", hint: "quote it")
    default:
      return failure(
        "a value can't start with `\(character)` without quotes", hint: "quote the whole value")
    }
  }
}
