/// The offsets at which lines begin, so that any line is found without scanning those before it.
struct LineTable: Sendable {
  private var starts: [Int]

  /// Finds the lines in one pass.
  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    starts = [start]
    for offset in bytes.indices.dropFirst(start) where offset >= start {
      guard bytes[offset] == .newline || bytes[offset] == .carriageReturn else { continue }
      start = offset + 1
      if bytes[offset] == .carriageReturn, start < bytes.count, bytes[start] == .newline {
        start += 1
      }
      starts.append(start)
    }
  }

  /// The bytes of a line, by its number from 1, without its line break; `nil` beyond the end.
  ///
  /// The table must be that of the text `bytes`.
  func line(_ number: Int, of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    guard start <= bytes.count else { return nil }
    // A NUL ends a prepared text; in a raw file it is a part of the line.
    let end =
      bytes[start...].firstIndex { $0 == .newline || $0 == .carriageReturn || $0 == 0 }
      ?? bytes.count
    return bytes[start..<end]
  }

  /// All lines.
  ///
  /// - Parameter bytes: the text of the table.
  /// - Returns: the lines, in order.
  func lines(of bytes: [UInt8]) -> [SourceLine] {
    starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1] : bytes.count
      var end = next
      if index + 1 < starts.count {
        end -= 1
        if end > starts[index], bytes[end] == .newline, bytes[end - 1] == .carriageReturn {
          end -= 1
        }
      }
      return SourceLine(
        text: String(decoding: bytes[starts[index]..<end], as: UTF8.self),
        lineBreak: String(decoding: bytes[end..<next], as: UTF8.self))
    }
  }
}
