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
  /// `nil` if there is a colon before it, as in `operator does not exist: point = point`, or a blank
  /// in the name.
  package var calledName: String? {
    guard let open = text.firstIndex(of: "("),
      !text[..<open].contains(where: { ":：".contains($0) })
    else { return nil }
    let start = text[..<open]
    if start.hasPrefix("function ") {
      let name = start.dropFirst("function ".count)
      return name.isEmpty || name.contains(" ") ? nil : String(name)
    }
    let isSpaced = start.contains(" ")
    let name = start.reversed().prefix { character in
      isSpaced
        ? !character.isWhitespace
        : character.isASCII
          && (character.isLetter || character.isNumber || "_$.".contains(character))
    }
    return name.isEmpty ? nil : String(String(name.reversed()))
  }

  /// The function that the server was compiling, as the first line of a context says it:
  /// `compilation of PL/pgSQL function "f" near line 1` or `SQL function "f" statement 1`.
  ///
  /// `nil` for one that is running, whose name a parenthesis follows, and for statements.
  package var compiledFunction: String? {
    let line = String(text.prefix { !$0.isNewline })
    if line.hasPrefix("PL/pgSQL function ") || line.hasPrefix("SQL statement ") { return nil }
    guard line.contains("SQL"), let range = PostgresMessage(line).quotedRanges.first,
      range.upperBound == line.endIndex || line[range.upperBound] != "(",
      let name = PostgresMessage(line).quoted.first,
      line.hasPrefix("compilation of PL/pgSQL function ") || line.hasPrefix("SQL function ")
        || name.allSatisfy({ $0.isLetter || $0.isNumber || "_$".contains($0) })
    else { return nil }
    return name
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
  ///
  /// Behind the first colon are values. The table's name can have commas.
  package var copyPlace: (line: Int, column: String?)? {
    guard text.hasPrefix("COPY ") else { return nil }
    let places = text.prefix { !":：".contains($0) && !$0.isNewline }
      .replacing("、", with: ", ").replacing("，", with: ", ")
    let parts = places.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
      .map { $0.drop { $0 == " " }.split(separator: " ", maxSplits: 1) }
    // At most the column follows the line, and it is called something else. In English, a part of
    // the table's name that looks like a line is not one.
    let english = parts.lastIndex { $0.first == "line" }
    for (index, part) in parts.enumerated()
    where parts.count - index <= 2 && part.count == 2 && index >= english ?? 0 {
      guard let line = Int(part[1]), !part[0].contains(where: \.isNumber) else { continue }
      guard index + 1 < parts.count else { return (line, nil) }
      let column = parts[index + 1]
      if column.count == 2, column[0] != part[0] { return (line, String(column[1])) }
    }
    return nil
  }
}
