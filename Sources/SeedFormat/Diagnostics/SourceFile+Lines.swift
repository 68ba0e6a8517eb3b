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
}

extension [UInt8] {
  /// The bytes of a line, by its number from 1, without its line break; `nil` beyond the end.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    var start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var current = 1
    while true {
      var end = start
      while end < count && self[end] != .newline && self[end] != .carriageReturn && self[end] != 0 {
        end += 1
      }
      if current == number { return self[start..<end] }
      // A NUL ends a prepared text; in a raw file it is a part of the line.
      while end < count && self[end] != .newline && self[end] != .carriageReturn { end += 1 }
      guard end < count else { return nil }
      start = end + 1
      if self[end] == .carriageReturn && start < count && self[start] == .newline { start += 1 }
      current += 1
    }
  }
}
