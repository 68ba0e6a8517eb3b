extension Parser {
  /// Reads `[…]` or `{…}`.
  ///
  /// - Parameter minimumIndent: the fewest spaces that its further lines must start with.
  /// - Returns: the sequence or the mapping.
  /// - Throws: `ParseFailure` at the first character that can't be read.
  mutating func flowCollection(minimumIndent: Int) throws(ParseFailure) -> Node {
    let start = mark()
    let isSequence = next == .leftBracket
    let close: UInt8 = isSequence ? .rightBracket : .rightBrace
    try enter(start)
    defer { depth -= 1 }
    position += 1
    var items: [Node] = []
    var entries = MappingBuilder()
    do throws(ParseFailure) {
      try skipFlowSpace(minimumIndent)
      while next != close {
        if next == 0 { throw unclosedFailure(start, isSequence) }
        if isSequence {
          items.append(try flowItem(minimumIndent))
        } else {
          let (key, value) = try flowEntry(minimumIndent)
          if let problem = entries.add(key, value) { report(problem) }
        }
        try skipFlowSpace(minimumIndent)
        if next == .comma {
          position += 1
          try skipFlowSpace(minimumIndent)
        } else if next != close {
          if next == 0 { throw unclosedFailure(start, isSequence) }
          throw missingCommaFailure(close)
        }
      }
    } catch {
      // An error in a continuation line nearly always means that the closing bracket is missing.
      if error.keepsLine && error.diagnostic.span == nil {
        throw unclosedFailure(start, isSequence, error)
      }
      throw error
    }
    position += 1
    let whole = start.line == line ? span(from: start, to: position) : span(at: start)
    return Node(isSequence ? .sequence(items) : .mapping(entries.mapping), span: whole)
  }

  /// Reads an entry of `[…]`: a node, or `key: value`, which is a mapping of one entry.
  private mutating func flowItem(_ minimumIndent: Int) throws(ParseFailure) -> Node {
    let start = mark()
    let own = try properties()
    let isAlias = next == .asterisk
    let node = try flowNode(minimumIndent, own)
    let end = position
    skipBlanks()
    guard isAtFlowColon(behind: node, isAlias: isAlias) else {
      position = end
      return define(own, as: node)
    }
    try checkKey(start: start)
    let key = try key(Atom(node: node, start: start, isKey: true), own)
    position += 1
    try enter(start)
    defer { depth -= 1 }
    let value = try flowValue(minimumIndent)
    let entry = Mapping.Entry(key: key.text, keySpan: key.span, value: value)
    return Node(.mapping(Mapping([entry])), span: key.span)
  }

  /// Reads an entry of `{…}`: `key: value`, or a key alone.
  private mutating func flowEntry(
    _ minimumIndent: Int
  ) throws(ParseFailure) -> (Key, Node) {
    let start = mark()
    let own = try properties()
    let isAlias = next == .asterisk
    let node = try flowNode(minimumIndent, own)
    try skipFlowSpace(minimumIndent)
    guard case .scalar = node.content else {
      if next == .colon { throw complexKeyFailure(start) }
      throw failure(
        "`key: value` is expected here", at: start,
        hint: "quote a value that holds brackets or commas")
    }
    let key = try key(Atom(node: node, start: start, isKey: true), own)
    if isAtFlowColon(behind: node, isAlias: isAlias) {
      position += 1
      return (key, try flowValue(minimumIndent))
    }
    return (key, Node(.scalar(Scalar("")), span: key.span))
  }

  /// Reads the value after a colon, which may be empty.
  private mutating func flowValue(_ minimumIndent: Int) throws(ParseFailure) -> Node {
    let colon = mark()
    try skipFlowSpace(minimumIndent)
    let own = try properties()
    let value =
      switch next {
      case .comma, .rightBracket, .rightBrace, 0:
        Node(.scalar(Scalar("")), span: span(at: colon))
      default:
        try flowNode(minimumIndent, own)
      }
    return define(own, as: value)
  }

  /// Reads a node of a flow collection, after its properties.
  private mutating func flowNode(
    _ minimumIndent: Int, _ own: Properties?
  ) throws(ParseFailure) -> Node {
    if own != nil {
      try skipFlowSpace(minimumIndent)
      if next == .comma || next == .rightBracket || next == .rightBrace {
        return Node(.scalar(Scalar("")), span: span(at: mark()))
      }
    }
    switch next {
    case .asterisk:
      if let own { throw anchoredAliasFailure(own) }
      return try alias()
    case .doubleQuote, .singleQuote: return try quotedScalar(minimumIndent: minimumIndent)
    case .leftBracket, .leftBrace: return try flowCollection(minimumIndent: minimumIndent)
    case .exclamation: throw unexpectedCharacterFailure(inFlow: true)
    default: return try plainFlowScalar(minimumIndent: minimumIndent)
    }
  }

  /// Whether the colon at the parser's position makes the node before it a key.
  ///
  /// After quotes and brackets any colon does; after an unquoted scalar or an alias, only one that
  /// no scalar character follows.
  private func isAtFlowColon(behind node: Node, isAlias: Bool) -> Bool {
    guard next == .colon else { return false }
    if case .scalar(let scalar) = node.content, scalar.style == .plain || isAlias {
      return bytes[position + 1].endsToken || bytes[position + 1].isFlowIndicator
    }
    return true
  }
}
