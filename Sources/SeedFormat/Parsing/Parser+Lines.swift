extension Parser {
  /// Moves over spaces and tabs.
  mutating func skipBlanks() {
    while next.isBlank { position += 1 }
  }

  /// Moves over a line break.
  mutating func startNextLine() {
    position += 1
    line += 1
    lineStart = position
  }

  /// Skips the rest of the line and moves to the next line with content.
  mutating func skipLine() {
    position = text.endOfLine(from: position)
    if next == .newline { startNextLine() }
    skipToContent()
  }

  /// Ends the current line, which may hold no more than a comment, and moves to the next line with
  /// content.
  mutating func finishLine() throws(ParseFailure) {
    skipBlanks()
    switch next {
    case .newline:
      startNextLine()
    case 0:
      break
    case .hash where isBehindBlank:
      position = text.endOfLine(from: position)
      if next == .newline { startNextLine() }
    case .hash:
      throw failure("a comment needs a space before the `#`", hint: "or quote the whole value")
    default:
      throw trailingTextFailure()
    }
    skipToContent()
  }

  private mutating func trailingTextFailure() -> ParseFailure {
    var hint = "quote the value if this belongs to it"
    switch next {
    case .rightBracket, .rightBrace:
      hint = "there is nothing to close here"
    case .dash where bytes[position + 1].endsToken:
      hint = "start each entry of a list on a new line"
    default:
      break
    }
    return failureToEndOfLine("unexpected text after the value", hint: hint)
  }

  /// From the start of a line, moves over empty lines and comments to the first character of the
  /// next line with content, and measures its indentation.
  mutating func skipToContent() {
    while true {
      while next == .space { position += 1 }
      let spaces = position - lineStart
      isTabbed = next == .tab
      if isTabbed { skipBlanks() }
      switch next {
      case .hash:
        position = text.endOfLine(from: position)
        if next == .newline { startNextLine() }
      case .newline:
        startNextLine()
      case 0:
        indent = -1
        return
      default:
        indent = isAtDocumentMarker ? -1 : spaces
        return
      }
    }
  }

  /// Whether white space or the start of the line precedes the next byte, as `#` requires.
  var isBehindBlank: Bool { position == lineStart || bytes[position - 1].isBlank }

  /// Whether `---` or `...` is at the parser's position, at the start of a line.
  var isAtDocumentMarker: Bool {
    position == lineStart && (isAtMarker(.dash) || isAtMarker(.dot))
  }

  /// Whether a marker of three equal characters is at the parser's position, at the start of a
  /// line.
  func isAtMarker(_ byte: UInt8) -> Bool {
    position == lineStart && bytes[position] == byte && bytes[position + 1] == byte
      && bytes[position + 2] == byte && bytes[position + 3].endsToken
  }

  /// Whether a one-character block indicator, such as `-` or `:`, is at the parser's position.
  func isAtBlockIndicator(_ byte: UInt8) -> Bool {
    bytes[position] == byte && bytes[position + 1].endsToken
  }
}
