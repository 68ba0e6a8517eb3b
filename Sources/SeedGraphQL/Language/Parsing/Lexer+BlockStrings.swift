extension Lexer {
  /// A block string: section 2.9.4, `BlockStringValue`.
  mutating func blockString() throws(GraphQLError) -> Token {
    let location = location(of: offset)
    var lines: [[UInt8]] = [[]]
    offset += 3
    while let next = byte() {
      if next == UInt8(ascii: "\""), byte(1) == next, byte(2) == next {
        offset += 3
        let text = Self.dedented(lines).map { String(decoding: $0, as: UTF8.self) }
        return Token(
          kind: .blockString, location: location, text: text.joined(separator: "\n"))
      }
      switch next {
      case UInt8(ascii: "\\") where byte(1) == 0x22 && byte(2) == 0x22 && byte(3) == 0x22:
        lines[lines.count - 1] += [0x22, 0x22, 0x22]
        offset += 4
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        offset += next == UInt8(ascii: "\r") && byte(1) == UInt8(ascii: "\n") ? 2 : 1
        beginLine(at: offset)
        lines.append([])
      default:
        lines[lines.count - 1].append(next)
        offset += 1
      }
    }
    throw failure("Unterminated string.", at: offset)
  }

  /// The lines without their common indentation and without empty lines around them.
  private static func dedented(_ lines: [[UInt8]]) -> ArraySlice<[UInt8]> {
    func indentation(_ line: [UInt8]) -> Int {
      line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    }
    var common = Int.max
    var first: Int?
    var last = -1
    for (index, line) in lines.enumerated() {
      let indent = indentation(line)
      guard indent < line.count else { continue }
      first = first ?? index
      last = index
      if index > 0 { common = min(common, indent) }
    }
    guard let first else { return [] }
    var result = lines
    for index in result.indices.dropFirst() {
      result[index].removeFirst(min(common, result[index].count))
    }
    return result[first...last]
  }
}
