extension Parser {
  /// An error at a position.
  func failure(
    _ message: String, at start: Mark, length: Int = 1, hint: String? = nil, keepsLine: Bool = false
  ) -> ParseFailure {
    ParseFailure(
      diagnostic: Diagnostic(.error, message, at: span(at: start, length: length), hint: hint),
      keepsLine: keepsLine)
  }

  /// An error at the parser's position.
  mutating func failure(_ message: String, length: Int = 1, hint: String? = nil) -> ParseFailure {
    failure(message, at: mark(), length: length, hint: hint)
  }

  /// An error for the rest of the line from the parser's position, without comments.
  mutating func failureToEndOfLine(_ message: String, hint: String? = nil) -> ParseFailure {
    let start = mark()
    var end = position
    // Long enough to be recognizable; a line can have megabytes.
    while bytes[end] != .newline && bytes[end] != 0 && end - position < 200 {
      if bytes[end].isBlank && bytes[end + 1] == .hash { break }
      end += 1
    }
    while end > position + 1 && bytes[end - 1].isBlank { end -= 1 }
    while bytes[end].isContinuation { end += 1 }
    let stretch = span(from: start, to: end)
    return ParseFailure(diagnostic: Diagnostic(.error, message, at: stretch, hint: hint))
  }

  /// The error for a tab among the spaces that indent a line.
  mutating func tabFailure(at offset: Int) -> ParseFailure {
    failure(
      "a tab can't indent a line",
      at: Mark(offset: offset, line: line, column: column(of: offset)),
      hint: "use spaces")
  }

  /// The error for a tab before the parser's position.
  mutating func tabFailure() -> ParseFailure {
    var offset = lineStart
    while offset < position && bytes[offset] != .tab { offset += 1 }
    return tabFailure(at: offset)
  }

  /// Reports lines after an entry that are indented with a tab, which blocks don't allow.
  mutating func rejectTabbedLines() {
    while isTabbed && indent >= 0 {
      report(tabFailure().diagnostic)
      skipLine()
    }
  }

  /// Records an error after which the parser can continue.
  mutating func report(_ diagnostic: Diagnostic) {
    guard diagnostics.count < limits.maximumErrors else { return }
    diagnostics.append(diagnostic)
    if diagnostics.count == limits.maximumErrors {
      diagnostics.append(
        Diagnostic(
          .error, "too many errors in \(name): the rest of the file was not read",
          at: diagnostic.span.map { SourceSpan(file: name, line: $0.line, column: $0.column) }))
      position = text.count
      indent = -1
    }
  }

  /// Records an error and moves to the next line that isn't indented by more than `level`.
  mutating func recover(from failure: ParseFailure, level: Int) {
    report(failure.diagnostic)
    if failure.keepsLine && !isAtEnd {
      position = lineStart
      skipToContent()
    } else {
      skipLine()
    }
    while indent > level { skipLine() }
    while isTabbed && indent >= 0 {
      report(tabFailure().diagnostic)
      skipLine()
      while indent > level { skipLine() }
    }
  }
}
