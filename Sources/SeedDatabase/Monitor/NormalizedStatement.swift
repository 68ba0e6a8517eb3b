import SeedSchema

/// The text of a normalized statement while it is built.
struct NormalizedStatement {
  private(set) var output: [UInt8] = []
  /// The position of each open parenthesis in ``output``.
  private var open: [Int] = []
  /// Where the rest of a placeholder such as `$1` or `:name` begins in the SQL.
  private var placeholderRest = -1
  private static let ellipsis = Array("…".utf8)
  private static let maximumBytes = 2_000

  mutating func read(_ sql: UnsafeBufferPointer<UInt8>) {
    output.reserveCapacity(min(sql.count, Self.maximumBytes) + Self.ellipsis.count)
    var lexer = SQLLexer(.either)
    while let lexeme = lexer.next(in: sql) {
      add(lexeme, sql)
      if output.count > Self.maximumBytes { return cut() }
    }
    while let last = output.last, last == 32 || last == UInt8(ascii: ";") { output.removeLast() }
  }

  /// Ends the text before a character that exceeds the limit.
  private mutating func cut() {
    var end = Self.maximumBytes
    while end > 0, output[end] & 0xC0 == 0x80 { end -= 1 }
    output.removeLast(output.count - end)
    output.append(contentsOf: Self.ellipsis)
  }

  private mutating func add(_ lexeme: SQLLexeme, _ sql: UnsafeBufferPointer<UInt8>) {
    let start = lexeme.range.lowerBound
    switch lexeme.kind {
    case .blank, .comment: appendBlank()
    case .string:
      dropLiteralPrefix()
      appendValue()
    case .escapeString, .dollarString: appendValue()
    case .number: if start != placeholderRest { appendValue() }
    case .word:
      if start != placeholderRest { output.append(contentsOf: sql[lexeme.range]) }
    case .quotedName: output.append(contentsOf: sql[lexeme.range])
    case .mark: addMark(sql[start], at: start, sql)
    }
  }

  private mutating func addMark(
    _ mark: UInt8, at index: Int, _ sql: UnsafeBufferPointer<UInt8>
  ) {
    switch mark {
    case UInt8(ascii: "$"), UInt8(ascii: "?"):
      placeholderRest = index + 1
      appendValue()
    case UInt8(ascii: ":"), UInt8(ascii: "@"):
      // `::type` is a cast, `:name` a placeholder, `@>` an operator.
      if index + 1 < sql.count, Self.isWord(sql[index + 1]), index == 0 || sql[index - 1] != mark {
        placeholderRest = index + 1
        appendValue()
      } else {
        output.append(mark)
      }
    case UInt8(ascii: ","):
      dropBlank()
      output.append(mark)
      output.append(32)
    case UInt8(ascii: "("):
      open.append(output.count)
      output.append(mark)
    case UInt8(ascii: ")"):
      dropBlank()
      output.append(mark)
      foldGroup()
    default: output.append(mark)
    }
  }

  private mutating func appendBlank() {
    if let last = output.last, last != 32, last != UInt8(ascii: "(") { output.append(32) }
  }

  private mutating func dropBlank() {
    if output.last == 32 { output.removeLast() }
  }

  private mutating func appendValue() {
    if let place = valueBeforeComma {
      // A list of values: the second one is the ellipsis, which also represents all others.
      if output[place] == UInt8(ascii: "?") { return output.append(contentsOf: Self.ellipsis) }
      return output.removeLast(2)
    }
    output.append(UInt8(ascii: "?"))
  }

  /// The index of the last byte of a value or an ellipsis, if only a comma and a space follow it.
  private var valueBeforeComma: Int? {
    let place = output.count - 3
    guard place >= 0, output[place + 2] == 32, output[place + 1] == UInt8(ascii: ",") else {
      return nil
    }
    if output[place] == UInt8(ascii: "?") { return place }
    return output[...place].suffix(3).elementsEqual(Self.ellipsis) ? place : nil
  }

  /// Omits a row of values that equals the previous one.
  private mutating func foldGroup() {
    guard let start = open.popLast() else { return }
    let group = output[start...]
    let before = output[..<start]
    if before.suffix(2).elementsEqual(", ".utf8) {
      let rows = before.dropLast(2)
      if rows.suffix(group.count).elementsEqual(group) {
        output.removeSubrange(start...)
        output.append(contentsOf: Self.ellipsis)
      } else if rows.suffix(3).elementsEqual(Self.ellipsis),
        rows.dropLast(5).suffix(group.count).elementsEqual(group)
      {
        output.removeSubrange((start - 2)...)
      }
    }
  }

  /// `x'00'`, `N'…'`, `B'…'`: the letter belongs to the literal.
  private mutating func dropLiteralPrefix() {
    guard let last = output.last, "xXnNbB".utf8.contains(last) else { return }
    let before = output.dropLast().last
    if before.map(Self.isWord) != true { output.removeLast() }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 128
  }
}
