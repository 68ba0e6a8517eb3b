extension SourceFile {
  /// The line and column, from 1, of the byte at an offset; the column in characters.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let reach = bytes.prefix(offset)
    let start = reach.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in reach.dropFirst(start) {
      if byte == .newline && previous == .carriageReturn {
        // The second half of a line break.
      } else if byte == .newline || byte == .carriageReturn {
        line += 1
        column = 1
      } else if !byte.isContinuation {
        column += 1
      }
      previous = byte
    }
    return (line, column)
  }

  /// All lines; what follows the last line break is one, too, even if it is empty.
  package var sourceLines: [SourceLine] { lines.lines(of: bytes) }

  /// The text of a line, by its number from 1, without its line break; `nil` beyond the end.
  package func text(ofLine number: Int) -> String? {
    lines.line(number, of: bytes).map { String(decoding: $0, as: UTF8.self) }
  }
}
