import SeedSchema

/// Reads the sections of a locale's text.
struct LocaleReader: Sendable {
  private var sections: [String: StaticText] = [:]
  /// The locales whose sections are used unchanged.
  private var sources: [String: String] = [:]

  init(_ text: StaticString) {
    let text = StaticText(text)
    let newline = UInt8(ascii: "\n")
    var name = ""
    var first = 0
    // Marks are rare, so looking for their first byte is faster than going from line to line.
    var place = text.firstIndex(of: UInt8(ascii: "@"), from: 0)
    while place < text.count {
      var next = place + 1
      if place == 0 || text.bytes[place - 1] == newline {
        let end = text.firstIndex(of: newline, from: next)
        if !name.isEmpty { sections[name] = text[first..<place] }
        var source = text[next..<end]
        name = source.removePiece(before: UInt8(ascii: " ")).string
        if !source.isEmpty {
          sources[name] = source.string
          name = ""
        }
        first = min(end + 1, text.count)
        next = first
      }
      place = text.firstIndex(of: UInt8(ascii: "@"), from: next)
    }
    // Without sections, the whole text is one without a name.
    sections[name] = text[first..<text.count]
  }

  /// The text of a section; empty if there is no such section.
  subscript(_ section: String) -> StaticText {
    if let text = sections[section] { return text }
    guard let source = sources[section], let locale = LocaleDirectory.exact(source) else {
      return StaticText("")
    }
    // A locale that is a source contains the section itself.
    return locale.reader.sections[section] ?? StaticText("")
  }

  /// The lines of a section that aren't empty.
  func lines(_ section: String) -> [StaticText] {
    self[section].pieces(separatedBy: UInt8(ascii: "\n"))
  }

  /// The lines of a section as strings.
  func strings(_ section: String) -> [String] { lines(section).map { $0.string } }
}

extension StaticText {
  /// Removes the next field of a line, which a tab ends; empty after the last one.
  mutating func removeField() -> StaticText { removePiece(before: UInt8(ascii: "\t")) }
}
