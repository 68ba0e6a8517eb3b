extension Parser {
  /// Reads a scalar in single or double quotes.
  ///
  /// - Parameter minimumIndent: the fewest spaces that its further lines must start with.
  /// - Returns: the scalar.
  /// - Throws: `ParseFailure` at the first character that can't be read.
  mutating func quotedScalar(minimumIndent: Int) throws(ParseFailure) -> Node {
    let quote = next
    let start = mark()
    let style: Scalar.Style = quote == .doubleQuote ? .doubleQuoted : .singleQuoted
    position += 1
    let begin = position
    var content: [UInt8] = []
    var isContiguous = true
    var runStart = begin
    // The text in `content` before this offset was escaped, so it isn't trimmed.
    var protected = 0
    var firstLineEnd: Int?
    while true {
      switch next {
      case quote where quote == .singleQuote && bytes[position + 1] == quote:
        content.append(contentsOf: bytes[runStart...position])
        position += 2
        (runStart, isContiguous) = (position, false)
      case quote:
        position += 1
        if isContiguous {
          return Node(
            .scalar(Scalar(string(begin, position - 1), style: style, isContiguous: true)),
            span: span(from: start, to: position))
        }
        content.append(contentsOf: bytes[runStart..<(position - 1)])
        let end = firstLineEnd ?? column(of: position)
        return Node(
          .scalar(Scalar(String(decoding: content, as: UTF8.self), style: style)),
          span: span(at: start, length: end - start.column))
      case .backslash where quote == .doubleQuote:
        content.append(contentsOf: bytes[runStart..<position])
        isContiguous = false
        position += 1
        if next == .newline {
          if firstLineEnd == nil { firstLineEnd = column(of: position) }
          let breaks = try continueQuoted(start, minimumIndent)
          content.append(contentsOf: repeatElement(.newline, count: breaks - 1))
        } else {
          try escape(into: &content)
        }
        (runStart, protected) = (position, content.count)
      case .newline:
        if firstLineEnd == nil { firstLineEnd = column(of: position) }
        content.append(contentsOf: bytes[runStart..<position])
        while content.count > protected, let last = content.last, last.isBlank {
          content.removeLast()
        }
        content.appendFold(breaks: try continueQuoted(start, minimumIndent))
        (runStart, protected, isContiguous) = (position, content.count, false)
      case 0:
        throw unclosedQuoteFailure(start)
      default:
        position += 1
      }
    }
  }

  /// Moves to the next line of a quoted scalar; returns how many line breaks are in between.
  private mutating func continueQuoted(
    _ start: Mark, _ minimumIndent: Int
  ) throws(ParseFailure) -> Int {
    do throws(ParseFailure) {
      let (breaks, strayTab) = try continueFlow(minimumIndent: minimumIndent, hasComments: false)
      if let strayTab { throw failure("a tab can't indent a line", at: strayTab) }
      return breaks
    } catch {
      // An error in a continuation line nearly always means that the closing quote is missing.
      guard error.keepsLine else { throw error }
      throw unclosedQuoteFailure(start, keepsLine: true)
    }
  }

  private func unclosedQuoteFailure(_ start: Mark, keepsLine: Bool = false) -> ParseFailure {
    failure(
      "this quote is not closed", at: start,
      hint: keepsLine
        ? "close it before line \(line), or indent that line like the ones above it" : nil,
      keepsLine: keepsLine)
  }

  /// Reads an escape after its backslash and appends the escaped character.
  private mutating func escape(into content: inout [UInt8]) throws(ParseFailure) {
    let simple: UInt32
    switch next {
    case 0x30: simple = 0x00  // 0
    case 0x61: simple = 0x07  // a
    case 0x62: simple = 0x08  // b
    case 0x74, .tab: simple = 0x09  // t
    case 0x6E: simple = 0x0A  // n
    case 0x76: simple = 0x0B  // v
    case 0x66: simple = 0x0C  // f
    case 0x72: simple = 0x0D  // r
    case 0x65: simple = 0x1B  // e
    case .space, .doubleQuote, .backslash, 0x2F: simple = UInt32(next)
    case 0x4E: simple = 0x85  // N
    case 0x5F: simple = 0xA0  // _
    case 0x4C: simple = 0x2028  // L
    case 0x50: simple = 0x2029  // P
    case 0x78: return try hexadecimalEscape(digits: 2, into: &content)
    case 0x75: return try hexadecimalEscape(digits: 4, into: &content)
    case 0x55: return try hexadecimalEscape(digits: 8, into: &content)
    default: throw unknownEscapeFailure()
    }
    position += 1
    append(simple, to: &content)
  }

  private mutating func hexadecimalEscape(
    digits: Int, into content: inout [UInt8]
  ) throws(ParseFailure) {
    let letter = String(UnicodeScalar(next))
    let start = Mark(offset: position - 1, line: line, column: column(of: position - 1))
    position += 1
    var value: UInt32 = 0
    for read in 0..<digits {
      guard let digit = next.hexadecimalValue else {
        throw failure(
          "`\\\(letter)` is followed by \(digits) hexadecimal digits", at: start, length: 2 + read)
      }
      // Eight digits fit, so nothing is shifted out.
      value = value << 4 | digit
      position += 1
    }
    guard UnicodeScalar(value) != nil else {
      throw failure("there is no such character", at: start, length: 2 + digits)
    }
    append(value, to: &content)
  }

  private func append(_ value: UInt32, to content: inout [UInt8]) {
    guard let scalar = UnicodeScalar(value) else { return }
    content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func unknownEscapeFailure() -> ParseFailure {
    let start = Mark(offset: position - 1, line: line, column: column(of: position - 1))
    return failure(
      "unknown escape in double quotes", at: start, length: 2,
      hint: "write `\\\\` for a backslash, or use single quotes")
  }
}
