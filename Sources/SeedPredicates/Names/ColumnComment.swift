import SeedSchema

/// Reads a column's comment, which may list values, name a standard or a unit, or be another name
/// for the column.
struct ColumnComment: Sendable, Hashable {
  /// The values that the comment lists, in its order; empty if it lists none.
  let values: [String]
  /// The words of its first clause.
  private let clause: [String]
  private let words: [String]

  /// How many characters are read: values are described first.
  private static let limit = 400
  /// The maximum number of words in a name; longer clauses are explanations.
  private static let longestName = 5

  init(_ text: String) {
    let text = String(text.prefix(Self.limit))
    values = CommentedValues(text).values
    words = Self.words(of: text)
    let end = text.firstIndex { ".,;:(\n".contains($0) } ?? text.endIndex
    clause = Self.words(of: String(text[..<end])).filter { !Self.fillers.contains($0) }
  }

  /// The words of a text, in which `e-mail` is one.
  private static func words(of text: String) -> [String] {
    NameWords.words(of: text.lowercased().replacing("e-mail", with: "email"))
  }

  /// Words that say nothing about the values; `s` is the rest of `customer's`.
  private static let fillers: Set<String> = [
    "the", "a", "an", "this", "its", "their", "s", "optional", "required", "unique", "current",
  ]

  /// Returns the name that the comment's first clause gives the column; `nil` if it isn't a name.
  ///
  /// - Parameter name: the name of the column.
  /// - Returns: the name.
  func name(beside name: ColumnName) -> ColumnName? {
    if let unit = Self.unit(in: words) {
      return ColumnName(own: [unit], all: [unit], siblings: name.siblings)
    }
    guard !clause.isEmpty, clause.count <= Self.longestName else { return nil }
    var own = clause
    // `Name of the customer` is `customer_name`.
    if let index = own.firstIndex(of: "of"), index > 0, index + 1 < own.count {
      own = Array(own[(index + 1)...] + own[..<index])
    }
    return ColumnName(own: own, all: own, siblings: name.siblings)
  }

  /// The name of columns that hold values of the standard that the comment names: `currency code`
  /// for `ISO 4217`.
  var standard: [String]? {
    for (phrase, name) in Self.standards where words.holds(phrase) { return name }
    return nil
  }

  /// The unit of an instant as a number, if the comment says that it is one.
  var epochUnit: EpochUnit? {
    let isInstant =
      words.contains("1970")
      || ["time", "timestamp", "epoch"].contains { words.holds(["unix", $0]) }
      || ["seconds", "milliseconds", "microseconds", "time", "timestamp", "since"].contains {
        words.contains("epoch") && words.contains($0)
      }
    guard isInstant else { return nil }
    if ["milliseconds", "millisecond", "millis", "ms"].contains(where: words.contains) {
      return .milliseconds
    }
    if ["microseconds", "microsecond", "us"].contains(where: words.contains) {
      return .microseconds
    }
    return .seconds
  }

  /// Standards with the names of columns that hold their values; more specific ones first.
  private static let standards: [(phrase: [String], name: [String])] = [
    ("alpha 3", "country code 3"), ("iso 3166", "country code"), ("iso3166", "country code"),
    ("iso 4217", "currency code"), ("iso4217", "currency code"), ("iso 639", "language code"),
    ("iso639", "language code"), ("bcp 47", "locale"), ("bcp47", "locale"), ("e 164", "phone"),
    ("iana time zone", "time zone"), ("iana timezone", "time zone"), ("tz database", "time zone"),
    ("sha 256", "sha256"), ("sha256", "sha256"), ("sha 1", "sha1"), ("sha1", "sha1"),
    ("md 5", "md5"), ("md5", "md5"), ("iso 13616", "iban"), ("iso 9362", "bic"),
  ].map { (NameWords.words(of: $0.0), NameWords.words(of: $0.1)) }

  /// The unit of a number that is named after `in`: `cents` in `Price in cents`.
  private static func unit(in words: [String]) -> String? {
    zip(words, words.dropFirst()).first { $0.0 == "in" && units.contains($0.1) }?.1
  }

  private static let units: Set<String> = [
    "cents", "bytes", "seconds", "milliseconds", "minutes", "hours", "days", "percent", "pixels",
  ]
}

extension [String] {
  /// Whether other words are among these, one after another.
  fileprivate func holds(_ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, count >= phrase.count else { return false }
    return indices.dropLast(phrase.count - 1).contains { self[$0...].starts(with: phrase) }
  }
}
