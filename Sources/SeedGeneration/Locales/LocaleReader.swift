/// Reads the sections of a locale's text.
struct LocaleReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var sections: [String: Range<Int>] = [:]

  init(_ text: StaticString) {
    self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var start = 0
    var name = ""
    var first = 0
    while start < self.text.count {
      let end = end(ofLineAt: start)
      if self.text[start] == UInt8(ascii: "@") {
        if !name.isEmpty { sections[name] = first..<start }
        name = String(decoding: self.text[start + 1..<end], as: UTF8.self)
        first = end + 1
      }
      start = end + 1
    }
    // Without sections, the whole text is one without a name.
    sections[name] = min(first, self.text.count)..<self.text.count
  }

  private func end(ofLineAt start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// The lines of a section; none if there is no such section.
  func lines(_ section: String) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    guard let range = sections[section] else { return [] }
    var lines: [Slice<UnsafeBufferPointer<UInt8>>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(end(ofLineAt: start), range.upperBound)
      if end > start { lines.append(text[start..<end]) }
      start = end + 1
    }
    return lines
  }

  /// The lines of a section as strings.
  func strings(_ section: String) -> [String] {
    lines(section).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The fields of a line.
  var fields: [Self] {
    split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  /// The number that the text is; 0 if it is none.
  var number: Int {
    var value = 0
    var isNegative = false
    for byte in self {
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value &* 10 &+ Int(byte &- 48)
      }
    }
    return isNegative ? -value : value
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}
