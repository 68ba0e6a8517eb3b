import SeedSchema

/// Rules that determine a column's values by the words of its name.
///
/// A line of the tables is `names -> values`:
///
///     city, town, {city} name, state (with city) -> up to 2: word() | city()
///
/// A name matches at the end of a column's name, and the table's name counts as part of it:
/// `{city} name` is `city_name`, and `name` in the table `cities`. The longest match wins, then the
/// first line.
///
/// - `{city}` is any word of the class in ``classes``, `{any}` any word.
/// - `= sex` is the whole name, `is ...` its beginning, `total ..` its beginning unless its end is
///   known, too.
/// - `(with city)`: only if the table has such a column.
/// - `up to 2: x | y`: `x` in columns of at most two characters, or digits before the point, else
///   `y`.
struct NameRules: Sendable {
  static let texts = NameRules([people, health, places, internet, commerce, codes, records, prose])
  static let numbers = NameRules([integers, references])
  /// Numbers that string columns may hold, too.
  static let quantities = NameRules([integers])
  static let decimals = NameRules([fractions])
  static let truths = NameRules([booleans])
  static let json = NameRules([documents])

  /// All tables, whose words serve to split names.
  static var allTexts: [StaticString] {
    [
      people, health, places, internet, commerce, codes, records, prose, integers, references,
      fractions,
      booleans, documents,
    ]
  }

  let rules: [NameRule]
  /// The indices of the rules by the last word of the name.
  private let byLastWord: [String: [Int]]
  /// The indices of the rules that don't depend on the last word.
  private let others: [Int]

  init(_ tables: [StaticString]) {
    rules = tables.flatMap { Self.rules(of: StaticText($0)) }
    var byLastWord: [String: [Int]] = [:]
    var others: [Int] = []
    for (index, rule) in rules.enumerated() {
      if case .beginning = rule.anchor {
        others.append(index)
        continue
      }
      switch rule.tokens.last {
      case .word(let word)?: byLastWord[word, default: []].append(index)
      case .oneOf(let words)?: for word in words { byLastWord[word, default: []].append(index) }
      case .any?, nil: others.append(index)
      }
    }
    self.byLastWord = byLastWord
    self.others = others
  }

  /// The rule that explains the most of a name; `nil` if none does.
  func rule(for name: ColumnName) -> NameRule? {
    guard let last = name.own.last else { return nil }
    let singular = NameWords.singular(last)
    var indexes = others + (byLastWord[last] ?? [])
    if singular != last { indexes += byLastWord[singular] ?? [] }
    var best: (score: Double, index: Int)?
    for index in indexes {
      guard let score = rules[index].score(of: name) else { continue }
      if let known = best, known.score > score || known.score == score && known.index <= index {
        continue
      }
      best = (score, index)
    }
    return best.map { rules[$0.index] }
  }

  // MARK: Reading

  private static let blank = UInt8(ascii: " ")

  private static func rules(of table: StaticText) -> [NameRule] {
    var rules: [NameRule] = []
    var rest = table
    while let line = rest.nextLine() {
      guard let arrow = line.firstRange(of: " -> ") else { continue }
      let values = values(line[arrow.upperBound..<line.count])
      var names = line[0..<arrow.lowerBound]
      while let name = names.nextPiece(before: UInt8(ascii: ",")) {
        rules.append(rule(name, values))
      }
    }
    return rules
  }

  private static func values(_ text: StaticText) -> [NameRule.Value] {
    var values: [NameRule.Value] = []
    var rest = text
    while let bar = rest.firstRange(of: " | ") {
      values.append(value(rest[0..<bar.lowerBound]))
      rest = rest[bar.upperBound..<rest.count]
    }
    values.append(value(rest))
    return values
  }

  private static func value(_ text: StaticText) -> NameRule.Value {
    if text.firstRange(of: "up to ")?.lowerBound == 0, let colon = text.firstRange(of: ": "),
      let limit = Int(text[6..<colon.lowerBound].string)
    {
      return NameRule.Value(limit: limit, text: text[colon.upperBound..<text.count].string)
    }
    return NameRule.Value(limit: nil, text: text.string)
  }

  private static func rule(_ text: StaticText, _ values: [NameRule.Value]) -> NameRule {
    var text = text
    var sibling: [String] = []
    if let open = text.firstRange(of: "(with "), let close = text.firstRange(of: ")") {
      sibling = words(text[open.upperBound..<close.lowerBound])
      text = text[0..<open.lowerBound]
    }
    var words = text.pieces(separatedBy: blank).map { $0.string }
    var anchor = NameRule.Anchor.end
    if words.first == "=" {
      words.removeFirst()
      anchor = .whole
    } else if words.last == "..." || words.last == ".." {
      anchor = .beginning(isWeak: words.removeLast() == "..")
    }
    return NameRule(tokens: words.map(token), anchor: anchor, sibling: sibling, values: values)
  }

  private static func words(_ text: StaticText) -> [String] {
    text.pieces(separatedBy: blank).map { NameDictionary.shared.full($0.string) }
  }

  private static func token(_ word: String) -> NameRule.Token {
    guard word.utf8.first == UInt8(ascii: "{"), word.utf8.last == UInt8(ascii: "}") else {
      return .word(NameDictionary.shared.full(word))
    }
    let name = String(word.dropFirst().dropLast())
    return name == "any" ? .any : .oneOf(classWords[name] ?? [])
  }

  /// The words of each class.
  static let classWords: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    var rest = StaticText(classes)
    while var line = rest.nextLine() {
      let name = line.removePiece(before: UInt8(ascii: ":")).string
      if !line.isEmpty { result[name] = Set(words(line)) }
    }
    return result
  }()
}
