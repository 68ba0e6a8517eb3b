extension Parser {
  /// Reads an unquoted scalar in a block. If it isn't a key, the rest of the line is read, too.
  mutating func plainBlockScalar(parent: Int, start: Mark) throws(ParseFailure) -> Atom {
    try checkPlainStart(inFlow: false)
    let first = mark()
    let end = scanPlainLine(inFlow: false)
    if next == .colon {
      try checkKey(start: start)
      return Atom(node: plainNode(first, end), start: start, isKey: true)
    }
    var content = MultilineContent(bytes[first.offset..<end])
    let firstLine = span(from: first, to: end)
    while next == .newline {
      guard let breaks = try plainContinuation(parent: parent) else {
        return Atom(node: content.node(.plain, span: firstLine), start: start, isKey: false)
      }
      let lineBegin = position
      let lineEnd = scanPlainLine(inFlow: false)
      if next == .colon { throw misplacedKeyFailure(first: lineBegin) }
      content.append(breaks: breaks, bytes[lineBegin..<lineEnd])
    }
    try finishLine()
    return Atom(node: content.node(.plain, span: firstLine), start: start, isKey: false)
  }

  /// Reads an unquoted scalar in a flow collection, up to the first character that ends it.
  mutating func plainFlowScalar(minimumIndent: Int) throws(ParseFailure) -> Node {
    try checkPlainStart(inFlow: true)
    let first = mark()
    let end = scanPlainLine(inFlow: true)
    var content = MultilineContent(bytes[first.offset..<end])
    let firstLine = span(from: first, to: end)
    while next == .newline {
      let (breaks, strayTab) = try continueFlow(minimumIndent: minimumIndent, hasComments: true)
      if next == 0 || next == .hash { break }
      let lineBegin = position
      let lineEnd = scanPlainLine(inFlow: true)
      if lineEnd == lineBegin { break }
      if let strayTab { throw failure("a tab can't indent a line", at: strayTab) }
      content.append(breaks: breaks, bytes[lineBegin..<lineEnd])
    }
    return content.node(.plain, span: firstLine)
  }

  /// Moves over the rest of a line of an unquoted scalar and the spaces after it.
  ///
  /// Afterwards the parser is at a line break, a comment, a colon that makes the text before it a
  /// key, an indicator of the flow collection around it, or the end.
  ///
  /// - Returns: The offset after the last character that isn't white space.
  private mutating func scanPlainLine(inFlow: Bool) -> Int {
    var offset = position
    var end = position
    while true {
      let byte = bytes[offset]
      switch byte {
      case .newline, 0:
        position = offset
        return end
      case .space, .tab:
        offset += 1
        continue
      case .hash where offset > position && bytes[offset - 1].isBlank:
        position = offset
        return end
      case .colon:
        let following = bytes[offset + 1]
        if following.endsToken || inFlow && following.isFlowIndicator {
          position = offset
          return end
        }
      case .comma, .leftBracket, .rightBracket, .leftBrace, .rightBrace:
        if inFlow {
          position = offset
          return end
        }
      default:
        break
      }
      offset += 1
      end = offset
    }
  }

  /// At the end of a line of an unquoted scalar in a block, moves to the next line if the scalar
  /// continues there.
  ///
  /// - Returns: How many line breaks are in between, or `nil` if the scalar ended; then the parser
  ///   is at the first character of the next line with content.
  private mutating func plainContinuation(parent: Int) throws(ParseFailure) -> Int? {
    var breaks = 0
    var strayTab: Mark?
    while next == .newline {
      startNextLine()
      breaks += 1
      while next == .space { position += 1 }
      let spaces = position - lineStart
      let tab = next == .tab ? mark() : nil
      skipBlanks()
      if next == .newline {
        if let tab, spaces <= parent { strayTab = strayTab ?? tab }
        continue
      }
      guard next != 0, next != .hash, spaces > parent, !isAtDocumentMarker else {
        position = lineStart
        break
      }
      if let strayTab { throw failure("a tab can't indent a line", at: strayTab) }
      return breaks
    }
    skipToContent()
    return nil
  }

  /// Checks that an unquoted scalar may start with the next character.
  private mutating func checkPlainStart(inFlow: Bool) throws(ParseFailure) {
    let following = bytes[position + 1]
    switch next {
    case .dash:
      if following.endsToken || inFlow && following.isFlowIndicator {
        throw unexpectedCharacterFailure(inFlow: inFlow)
      }
    case .question, .colon:
      if following.endsToken || inFlow && following.isFlowIndicator {
        throw unexpectedCharacterFailure(inFlow: inFlow)
      }
      // YAML 1.2 reads text here, but many readers an indicator.
      if inFlow {
        throw failure(
          "inside `[ ]` and `{ }` a value can't start with `\(UnicodeScalar(next))`",
          hint: "quote the whole value")
      }
    case .comma, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .hash, .ampersand,
      .asterisk, .exclamation, .bar, .greater, .singleQuote, .doubleQuote, .percent, .at, .backtick:
      throw unexpectedCharacterFailure(inFlow: inFlow)
    default:
      break
    }
  }

  private mutating func plainNode(_ start: Mark, _ end: Int) -> Node {
    Node(
      .scalar(Scalar(string(start.offset, end), style: .plain, isContiguous: true)),
      span: span(from: start, to: end))
  }

  /// The error for a key on a line that continues an unquoted scalar.
  private mutating func misplacedKeyFailure(first: Int) -> ParseFailure {
    let column = column(of: first)
    let key = Mark(offset: first, line: line, column: column)
    let length = self.column(of: position) - column
    return failure(
      "a key can't be here: this line continues the value above it", at: key,
      length: length, hint: "indent it like the key that it follows")
  }
}
