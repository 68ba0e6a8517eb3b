import SeedFormat
import SeedSchema

/// The text of a file in an editor, whose positions count UTF-16 code units.
struct EditorText {
  private(set) var lines: [String]

  init(_ text: String) {
    // A line end may be CR LF, which is a single Swift character.
    lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    .map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// A line's text; empty if there is no such line.
  func line(_ number: Int) -> String { lines.indices.contains(number) ? lines[number] : "" }

  /// A line up to a position.
  func prefix(_ line: Int, _ character: Int) -> String {
    let units = self.line(line).utf16
    return String(decoding: Array(units.prefix(max(0, character))), as: UTF16.self)
  }

  /// Replaces the text between two positions.
  mutating func replace(
    _ start: (line: Int, character: Int), _ end: (line: Int, character: Int), with new: String
  ) {
    let first = max(0, min(start.line, lines.count - 1))
    let last = max(first, min(end.line, lines.count - 1))
    let head = start.line >= lines.count ? line(first) : prefix(first, start.character)
    let units = Array(line(last).utf16)
    let tail =
      end.line >= lines.count
      ? "" : String(decoding: units.dropFirst(max(0, end.character)), as: UTF16.self)
    lines.replaceSubrange(first...last, with: EditorText(head + new + tail).lines)
  }

  /// The range of a span, from 0 and in UTF-16.
  func range(of span: SourceSpan) -> JSONValue {
    let line = max(0, span.line - 1)
    let scalars = Array(self.line(line).unicodeScalars)
    func units(_ count: Int) -> Int {
      scalars.prefix(max(0, count)).reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
    }
    return Self.range(line, units(span.column - 1), units(span.column - 1 + span.length))
  }

  static func range(_ line: Int, _ start: Int, _ end: Int) -> JSONValue {
    [
      "start": ["line": .integer(line), "character": .integer(start)],
      "end": ["line": .integer(line), "character": .integer(end)],
    ]
  }

  /// The name around a position, and where it starts.
  func word(_ line: Int, _ character: Int) -> (text: String, start: Int)? {
    func isPart(_ unit: UInt16) -> Bool {
      (97...122).contains(unit) || (65...90).contains(unit) || (48...57).contains(unit)
        || unit == 95
        || unit > 127
    }
    let units = Array(self.line(line).utf16)
    var start = max(0, min(character, units.count))
    var end = start
    while start > 0, isPart(units[start - 1]) { start -= 1 }
    while end < units.count, isPart(units[end]) { end += 1 }
    guard start < end else { return nil }
    return (String(decoding: units[start..<end], as: UTF16.self), start)
  }
}
