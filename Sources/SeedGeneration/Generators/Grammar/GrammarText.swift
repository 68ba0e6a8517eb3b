/// The bytes of a ``Grammar``: lines, blanks and names.
enum GrammarText {
  /// The lines of a text, without their ends.
  static func lines(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = lineEnd(bytes, at: index)
      if length > 0 {
        lines.append(bytes[start..<index])
        start = index + length
      }
      index += max(1, length)
    }
    lines.append(bytes[start...])
    return lines
  }

  /// The number of bytes of the line end at an index; 0 if there is none.
  private static func lineEnd(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 13: index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
    case 10...12: 1
    // U+0085
    case 0xc2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    // U+2028 and U+2029
    case 0xe2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (0xa8...0xa9).contains(bytes[index + 2])
        ? 3 : 0
    default: 0
    }
  }

  /// A text without the blanks at both ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    trimmedAtEnd(trimmedAtStart(text))
  }

  static func trimmedAtStart(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first {
      let width = first < 0x80 ? 1 : min(text.count, first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4)
      guard isBlank(text.prefix(width)) else { break }
      text = text.dropFirst(width)
    }
    return text
  }

  static func trimmedAtEnd(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last {
      var start = text.endIndex - 1
      if last >= 0x80 {
        while start > text.startIndex, text[start] & 0xc0 == 0x80 { start -= 1 }
      }
      guard isBlank(text[start...]) else { break }
      text = text[..<start]
    }
    return text
  }

  /// Whether the bytes of one character are whitespace.
  private static func isBlank(_ character: ArraySlice<UInt8>) -> Bool {
    guard let first = character.first else { return false }
    if first < 0x80 { return first == 32 || (9...13).contains(first) }
    return String(decoding: character, as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a text is a rule's name: lower-case letters, digits and `_`.
  static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty
      && text.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  /// The numbers of `low..high`; `nil` for anything else.
  static func range(_ text: ArraySlice<UInt8>) -> (low: Int64, high: Int64)? {
    let dot = UInt8(ascii: ".")
    guard let first = text.firstIndex(of: dot), first + 1 < text.endIndex, text[first + 1] == dot,
      let low = Int64(String(decoding: text[..<first], as: UTF8.self)),
      let high = Int64(String(decoding: text[(first + 2)...], as: UTF8.self))
    else { return nil }
    return (low, high)
  }
}
