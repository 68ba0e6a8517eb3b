package import SeedDrivers

/// Divides a script into its statements, as psql and sqlite3 do.
///
/// A semicolon in a string, a quoted name, a comment, parentheses, PostgreSQL's `$$…$$` and `BEGIN ATOMIC … END`, or in
/// the body of a trigger of SQLite doesn't end a statement.
package struct StatementSplitter {
  private let bytes: [UInt8]
  private let syntax: SQLSyntax
  private var at = 0
  private var line = 1
  private var body: any StatementBody
  private var statements: [ScriptStatement] = []
  /// The first and last byte of the present statement that are neither blank nor comment.
  private var start: (offset: Int, line: Int)?
  private var end = 0
  private var words: [String] = []
  private var depth = 0

  private init(_ script: String, _ syntax: SQLSyntax) {
    bytes = Array(script.utf8)
    self.syntax = syntax
    body = Self.body(syntax)
  }

  /// Returns the statements of a script, in order.
  ///
  /// - Throws: ``ScriptError`` if a quote or a comment isn't closed.
  package static func statements(
    of script: String, _ syntax: SQLSyntax
  ) throws(ScriptError) -> [ScriptStatement] {
    var splitter = StatementSplitter(script, syntax)
    while splitter.at < splitter.bytes.count { try splitter.step() }
    splitter.finish()
    return splitter.statements
  }

  private static func body(_ syntax: SQLSyntax) -> any StatementBody {
    switch syntax {
    case .postgres: RoutineBody()
    case .sqlite: TriggerBody()
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func step() throws(ScriptError) {
    let byte = bytes[at]
    switch byte {
    case 10:
      line += 1
      at += 1
    case 9, 11, 12, 13, 32: at += 1
    case UInt8(ascii: "-") where self.byte(at + 1) == UInt8(ascii: "-"):
      while at < bytes.count, bytes[at] != 10 { at += 1 }
    case UInt8(ascii: "/") where self.byte(at + 1) == UInt8(ascii: "*"): try skipComment()
    case UInt8(ascii: ";"):
      let endsStatement = body.takeSemicolon() && depth == 0
      if endsStatement { finish() } else { take(1) }
      if endsStatement { at += 1 }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      depth = byte == UInt8(ascii: "(") ? depth + 1 : max(0, depth - 1)
      body.takeOther()
      take(1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      try skipQuoted(by: byte, escapes: byte == UInt8(ascii: "'") && isEscapeString)
    case UInt8(ascii: "`") where syntax == .sqlite: try skipQuoted(by: byte, escapes: false)
    case UInt8(ascii: "[") where syntax == .sqlite:
      try skipQuoted(by: UInt8(ascii: "]"), escapes: false)
    case UInt8(ascii: "$") where syntax == .postgres: try skipDollarQuoted()
    case _ where Self.isWordStart(byte): takeWord()
    default:
      body.takeOther()
      take(1)
    }
  }

  /// Makes some bytes part of the statement.
  private mutating func take(_ count: Int) {
    if start == nil { start = (at, line) }
    for index in at..<min(at + count, bytes.count) where bytes[index] == 10 { line += 1 }
    at = min(at + count, bytes.count)
    end = at
  }

  private mutating func takeWord() {
    var stop = at
    while stop < bytes.count, Self.isWordPart(bytes[stop]) { stop += 1 }
    let word = String(decoding: bytes[at..<stop], as: UTF8.self).uppercased()
    if depth == 0, words.count < ScriptStatement.maximumWords { words.append(word) }
    body.takeWord(word, depth: depth)
    take(stop - at)
  }

  private mutating func finish() {
    defer {
      start = nil
      words = []
      depth = 0
      body = Self.body(syntax)
    }
    guard let start, start.offset < end else { return }
    statements.append(
      ScriptStatement(
        sql: String(decoding: bytes[start.offset..<end], as: UTF8.self), offset: start.offset,
        line: start.line, words: words))
  }

  private mutating func skipComment() throws(ScriptError) {
    let (offset, first) = (at, line)
    var level = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "/"), byte(at + 1) == UInt8(ascii: "*") {
        // PostgreSQL's comments nest.
        if level == 0 || syntax == .postgres { level += 1 }
        at += 2
      } else if bytes[at] == UInt8(ascii: "*"), byte(at + 1) == UInt8(ascii: "/") {
        level -= 1
        at += 2
        if level == 0 { return }
      } else {
        if bytes[at] == 10 { line += 1 }
        at += 1
      }
    }
    // SQLite takes the end of the script for the comment's.
    guard syntax == .sqlite else {
      throw ScriptError(message: "this comment isn't closed", offset: offset, line: first)
    }
  }

  /// Whether the string that begins here is PostgreSQL's `E'…'`.
  private var isEscapeString: Bool {
    guard syntax == .postgres, at > 0, bytes[at - 1] | 32 == UInt8(ascii: "e") else { return false }
    return at < 2 || !Self.isWordPart(bytes[at - 2])
  }

  private mutating func skipQuoted(by close: UInt8, escapes: Bool) throws(ScriptError) {
    let (offset, first) = (at, line)
    var stop = at + 1
    while stop < bytes.count, bytes[stop] != close {
      stop += escapes && bytes[stop] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard stop < bytes.count else {
      throw ScriptError(message: "this quote isn't closed", offset: offset, line: first)
    }
    body.takeOther()
    take(stop + 1 - at)
  }

  /// Skips `$$…$$` or `$tag$…$tag$`; a parameter like `$1` is no quote.
  private mutating func skipDollarQuoted() throws(ScriptError) {
    body.takeOther()
    var stop = at + 1
    if Self.isWordStart(byte(stop)) {
      while stop < bytes.count, Self.isWordPart(bytes[stop]), bytes[stop] != UInt8(ascii: "$") {
        stop += 1
      }
    }
    guard byte(stop) == UInt8(ascii: "$") else { return take(1) }
    let (offset, first) = (at, line)
    let tag = Array(bytes[at...stop])
    var close = stop + 1
    while close + tag.count <= bytes.count {
      if bytes[close] == tag[0], bytes[close..<close + tag.count].elementsEqual(tag) {
        return take(close + tag.count - at)
      }
      close += 1
    }
    throw ScriptError(
      message: "this quote, \(String(decoding: tag, as: UTF8.self)), isn't closed", offset: offset,
      line: first)
  }

  private static func isWordStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
      || byte >= 128
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    isWordStart(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "$")
  }
}
