/// A message of a PostgreSQL server, in the language of its `lc_messages`.
///
/// Its words differ by language, but not the order of its parts; names and values are in the
/// quotation marks of the language.
package struct PostgresMessage {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The marks of the languages that PostgreSQL is translated to, as opening and closing ones.
  private static let marks: [Character: Set<Character>] = [
    "\"": ["\""], "»": ["«"], "«": ["»"], "„": ["“", "”"], "“": ["”"], "「": ["」"], "『": ["』"],
  ]

  /// The parts in quotation marks, with the marks.
  private var quotedRanges: [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let closing = Self.marks[text[index]],
        let end = text[text.index(after: index)...].firstIndex(where: closing.contains)
      {
        ranges.append(index..<text.index(after: end))
        index = text.index(after: end)
      } else {
        index = text.index(after: index)
      }
    }
    return ranges
  }

  /// The parts in quotation marks, without the marks and the blanks that French has beside them.
  package var quoted: [String] {
    quotedRanges.map { range in
      let part = text[range].dropFirst().dropLast().drop { $0.isWhitespace }
      return String(String(part.reversed().drop { $0.isWhitespace }.reversed()))
    }
  }

  /// The message with an ellipsis from the first to the last quotation mark, in place of values.
  package var withoutValues: String {
    let ranges = quotedRanges
    guard let first = ranges.first,
      let last = text.lastIndex(where: { mark in Self.marks.values.contains { $0.contains(mark) } })
    else { return text }
    return text[..<first.lowerBound] + "\"…\"" + text[text.index(after: last)...]
  }

  /// The name before the first parenthesis, as in `function lower(integer) does not exist`.
  ///
  /// `nil` if there is a colon before it, as in `operator does not exist: point = point`.
  package var calledName: String? {
    guard let open = text.firstIndex(of: "("), !text[..<open].contains(where: { ":：".contains($0) })
    else { return nil }
    let isSpaced = text[..<open].contains(" ")
    let name = text[..<open].reversed().prefix { character in
      isSpaced
        ? !character.isWhitespace
        : character.isASCII
          && (character.isLetter || character.isNumber || "_$.".contains(character))
    }
    return name.isEmpty ? nil : String(String(name.reversed()))
  }

  /// The type before the value in `invalid input syntax for type double precision: "x"`.
  package var parsedType: String? {
    guard let colon = text.firstIndex(where: { ":：".contains($0) }) else { return nil }
    let start = text[..<colon]
    if let type = start.firstRange(of: "for type ") { return String(start[type.upperBound...]) }
    if let name = PostgresMessage(String(start)).quoted.first { return name }
    if let type = Self.types.first(where: { start.hasSuffix(" " + $0) }) { return type }
    return start.split(separator: " ").last.map(String.init)
  }

  /// The names of types that have blanks.
  private static let types = [
    "double precision", "bit varying", "character varying", "timestamp with time zone",
    "timestamp without time zone", "time with time zone", "time without time zone",
  ]

  /// The line and the column of a context such as `COPY users, line 5, column name: "x"`.
  package var copyPlace: (line: Int, column: String?)? {
    guard text.hasPrefix("COPY ") else { return nil }
    let parts = text.replacing("、", with: ", ").replacing("，", with: ", ").split(
      separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    let digits = parts[1].drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard let line = Int(digits) else { return nil }
    guard parts.count > 2 else { return (line, nil) }
    let words = parts[2].prefix { $0 != ":" && !$0.isNewline }.drop { $0 == " " }
      .split(separator: " ", maxSplits: 1)
    return (line, words.count == 2 ? words[1].split(separator: ",").first.map(String.init) : nil)
  }
}
