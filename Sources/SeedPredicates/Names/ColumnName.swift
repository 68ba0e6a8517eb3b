/// The words of a column's name, with the words that its table adds.
struct ColumnName: Sendable, Hashable {
  /// The words of the name, without a prefix that all columns of the table have.
  var own: [String]
  /// The table's words and the column's.
  var all: [String]
  /// The words of the table's other columns.
  var siblings: Set<[String]>

  /// Returns the words before a preposition, such as `failures` of `failures_since_success`.
  var head: ColumnName? {
    guard let index = own.firstIndex(where: { Self.prepositions.contains($0) }), index > 0 else {
      return nil
    }
    let dropped = own.count - index
    return ColumnName(
      own: Array(own[..<index]), all: Array(all.dropLast(dropped)), siblings: siblings)
  }

  /// The name without a trailing number, or word for the form or language of the value:
  /// `serial_normalized`, `description_en`.
  var unmarked: ColumnName? {
    guard own.count > 1, let last = own.last,
      last.allSatisfy(\.isNumber) || Self.forms.contains(last)
    else { return nil }
    return ColumnName(own: own.dropLast(), all: all.dropLast(), siblings: siblings)
  }

  /// Whether the name denotes several things: `rooms`, `rooms_created`.
  var isPlural: Bool {
    guard var last = own.last else { return false }
    if own.count > 1, last.hasSuffix("ed") { last = own[own.count - 2] }
    return NameWords.singular(last) != last
  }

  /// Whether the name only tells what was done, or can be done, to the row: `selected`, `editable`.
  var isOfFlag: Bool {
    guard let last = own.last, last.utf8.count > 4 else { return false }
    return own.count == 1 && last.hasSuffix("ed")
      || last.hasSuffix("able") && !["table", "variable"].contains(last)
  }

  /// Whether people identify the row by the column: a row without a name or a title looks broken.
  var isIdentifying: Bool { own.count == 1 && ["name", "title", "username"].contains(own[0]) }

  private static let forms: Set<String> = [
    "normalized", "normalised", "ci", "lowercase", "lowercased", "downcased", "lowered",
    "override", "en", "de", "fr", "es", "pt", "sv", "nl", "ru", "ja", "zh",
  ]

  private static let prepositions: Set<String> = [
    "of", "per", "in", "for", "from", "until", "since", "to", "with", "before", "after",
  ]
}
