extension Parser {
  /// Moves over white space, line breaks and comments in a flow collection.
  mutating func skipFlowSpace(_ minimumIndent: Int) throws(ParseFailure) {
    while true {
      skipBlanks()
      switch next {
      case .hash:
        guard isBehindBlank else {
          throw failure("a comment needs a space before the `#`", hint: "or quote the whole value")
        }
        position = text.endOfLine(from: position)
        if next == 0 { return }
      case .newline:
        _ = try continueFlow(minimumIndent: minimumIndent, hasComments: true)
      default:
        return
      }
    }
  }

  /// Moves from the end of a line to the first character of the next line that isn't empty.
  ///
  /// The line is one of a flow collection or a quoted scalar, and the next one must be allowed to
  /// continue it.
  ///
  /// - Parameters:
  ///   - minimumIndent: the fewest spaces that the line must start with.
  ///   - hasComments: whether `#` starts a comment there, which may be indented freely.
  /// - Returns: the number of line breaks in between, and the position of a tab among the spaces
  ///   that would have to indent an empty line inside a scalar.
  /// - Throws: `ParseFailure` if the line can't continue it.
  mutating func continueFlow(
    minimumIndent: Int, hasComments: Bool
  ) throws(ParseFailure) -> (breaks: Int, strayTab: Mark?) {
    var breaks = 0
    var strayTab: Mark?
    while next == .newline {
      startNextLine()
      breaks += 1
      while next == .space { position += 1 }
      let spaces = position - lineStart
      let tab = next == .tab && spaces < minimumIndent ? mark() : nil
      skipBlanks()
      if next == .newline {
        strayTab = strayTab ?? tab
        continue
      }
      if next == 0 || hasComments && next == .hash { break }
      if let tab { throw failure("a tab can't indent a line", at: tab, hint: "use spaces") }
      guard spaces >= minimumIndent, !isAtDocumentMarker else {
        throw shallowLineFailure(minimumIndent)
      }
    }
    return (breaks, strayTab)
  }

  /// The error for a line that isn't indented enough, without a position: the caller, which knows
  /// what was begun, reports that.
  private func shallowLineFailure(_ minimumIndent: Int) -> ParseFailure {
    let spaces = minimumIndent == 1 ? "1 space" : "\(minimumIndent) spaces"
    let hint =
      isAtDocumentMarker
      ? "close it before line \(line)"
      : "close it before line \(line), or indent that line by at least \(spaces)"
    return ParseFailure(diagnostic: Diagnostic(.error, "", hint: hint), keepsLine: true)
  }

  /// The error for a flow collection that isn't closed.
  func unclosedFailure(
    _ start: Mark, _ isSequence: Bool, _ cause: ParseFailure? = nil
  ) -> ParseFailure {
    failure(
      isSequence ? "this `[` is not closed" : "this `{` is not closed", at: start,
      hint: cause?.diagnostic.hint, keepsLine: cause != nil)
  }

  /// The error for text after an entry.
  mutating func missingCommaFailure(_ close: UInt8) -> ParseFailure {
    let character = String(UnicodeScalar(close))
    switch next {
    case .leftBracket, .leftBrace, .rightBracket, .rightBrace, .colon:
      return failure(
        "`,` or `\(character)` is expected here",
        hint: "quote a value that holds brackets, commas or colons")
    default:
      return failureToEndOfLine("`,` or `\(character)` is expected here")
    }
  }
}
