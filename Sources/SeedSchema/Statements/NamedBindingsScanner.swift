/// Splits SQL into named parameters, `:name`, and the text between them.
struct NamedBindingsScanner {
  /// The position of a name.
  enum NamePosition {
    case anywhere
    /// After the `[` of a subscript, where it may also be the end of a slice.
    case sliceStart
  }

  /// A part of the text.
  enum Part {
    case sql(ArraySlice<UInt8>)
    case name(String, NamePosition)
  }

  private let bytes: [UInt8]
  private var lexer = SQLLexer(.either)
  /// The brackets and parentheses that are open.
  private var open: [UInt8] = []
  /// The last byte that is neither white space nor part of a comment.
  private var last: UInt8?

  init(_ sql: String) { bytes = Array(sql.utf8) }

  /// The next part; `nil` at the end.
  mutating func next() -> Part? {
    let start = lexer.position
    guard start < bytes.count else { return nil }
    if beginsName { return name() }
    repeat { skip() } while lexer.position < bytes.count && !beginsName
    return .sql(bytes[start..<lexer.position])
  }

  /// Whether `:name` begins at the current position.
  private var beginsName: Bool {
    let index = lexer.position
    guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count,
      Self.isNameStart(bytes[index + 1]), index == 0 || bytes[index - 1] != UInt8(ascii: ":")
    else { return false }
    // In a subscript, a colon after a bound separates the bounds of a slice.
    guard open.last == UInt8(ascii: "["), let last else { return true }
    return !Self.endsOperand(last)
  }

  private mutating func name() -> Part {
    let position = last == UInt8(ascii: "[") ? NamePosition.sliceStart : .anywhere
    let name = bytes[(lexer.position + 1)...].prefix(while: Self.isNamePart)
    lexer.position = name.endIndex
    last = name.last
    return .name(String(decoding: name, as: UTF8.self), position)
  }

  /// Skips one lexeme that isn't a name.
  private mutating func skip() {
    guard let lexeme = bytes.withUnsafeBufferPointer({ lexer.next(in: $0) }), !lexeme.isBlank
    else { return }
    let first = bytes[lexeme.range.lowerBound]
    if lexeme.kind == .mark {
      if first == UInt8(ascii: "[") || first == UInt8(ascii: "(") { open.append(first) }
      if first == UInt8(ascii: "]") || first == UInt8(ascii: ")") { _ = open.popLast() }
    }
    last = bytes[lexeme.range.upperBound - 1]
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (48...57).contains(byte)
  }

  private static func endsOperand(_ byte: UInt8) -> Bool {
    isNamePart(byte) || byte >= 128 || "$'\"`)]".utf8.contains(byte)
  }
}
