/// The parser's state: its position, and what it has read so far.
///
/// A recursive descent over the bytes, without tokens. Its methods are grouped by what they read:
/// `Parser+Stream` for documents, `+BlockNode`, `+BlockMapping`, `+BlockSequence`, `+Flow…` and
/// `+…Scalar` for nodes, `+Lines` for everything in between. Two rules hold them together:
///
/// - A method that reads a block node starts after the indicator that announces it, and leaves the
///   parser at the first character of the next line with content (``indent`` tells how far that is
///   indented).
/// - Nothing is read twice: a colon after a node makes it a key, and without a colon it becomes a
///   value unchanged. That makes reading linear.
struct Parser {
  let text: SourceText
  let name: String
  let limits: ParserLimits

  /// The text's bytes, followed by NULs.
  let bytes: [UInt8]

  /// The offset of the next byte.
  var position = 0

  /// The number of the line of ``position``, from 1.
  var line = 1

  /// The start of the line.
  var lineStart = 0

  /// How many spaces the current line starts with; -1 if the document ends.
  var indent = 0

  /// Whether a tab follows those spaces.
  var isTabbed = false

  /// How many collections are open.
  var depth = 0

  /// The errors so far.
  var diagnostics: [Diagnostic] = []

  /// The nodes of the current document's anchors.
  var anchors: [String: Anchored] = [:]

  /// The anchors of nodes that are still being read.
  var openAnchors: [String] = []

  /// How many bytes the aliases of the current document have repeated.
  var repeatedBytes = 0

  /// An offset on the current line whose column is known: columns are counted from there.
  var knownOffset = 0
  var knownColumn = 1

  /// How many bytes were scanned again to count columns; for tests that reading is linear.
  private(set) var countedBytes = 0

  init(_ text: SourceText, name: String, limits: ParserLimits) {
    self.text = text
    self.bytes = text.bytes
    self.name = name
    self.limits = limits
  }

  /// The next byte; NUL at the end.
  var next: UInt8 { bytes[position] }

  /// Whether the whole text has been read.
  var isAtEnd: Bool { position >= text.count }

  /// The position of the next byte.
  mutating func mark() -> Mark {
    Mark(offset: position, line: line, column: column(of: position))
  }

  /// The column of an offset on the current line, in characters from 1.
  mutating func column(of offset: Int) -> Int {
    if text.isASCII { return offset - lineStart + 1 }
    if knownOffset < lineStart || knownOffset > offset {
      (knownOffset, knownColumn) = (lineStart, 1)
    }
    countedBytes += offset - knownOffset
    while knownOffset < offset {
      if !bytes[knownOffset].isContinuation { knownColumn += 1 }
      knownOffset += 1
    }
    // An offset inside a character counts as the character's.
    return bytes[offset].isContinuation ? max(1, knownColumn - 1) : knownColumn
  }

  /// The span from a position on the current line to an offset on it.
  mutating func span(from start: Mark, to end: Int) -> SourceSpan {
    SourceSpan(
      file: name, line: start.line, column: start.column, length: column(of: end) - start.column)
  }

  /// The span of some characters from a position on.
  func span(at start: Mark, length: Int = 1) -> SourceSpan {
    SourceSpan(file: name, line: start.line, column: start.column, length: length)
  }

  /// The text between two offsets.
  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Opens a collection, unless too many are open.
  mutating func enter(_ start: Mark) throws(ParseFailure) {
    guard depth < limits.maximumDepth else {
      throw failure("nested more than \(limits.maximumDepth) levels deep", at: start)
    }
    depth += 1
  }
}
