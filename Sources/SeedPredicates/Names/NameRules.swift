/// What columns hold by the words of their names.
///
/// A line of the tables is `names -> values`:
///
///     city, town, {city} name, state (with city) -> up to 2: word() | city()
///
/// A name matches at the end of a column's name, behind which the table's name is read as well: `{city} name` is
/// `city_name`, and `name` in the table `cities`. The longest match wins, then the first line.
///
/// - `{city}` is any word of the class in ``classes``, `{any}` any word.
/// - `= sex` is the whole name, `is ...` its beginning, `total ..` its beginning unless its end is known, too.
/// - `(with city)`: only if the table has such a column.
/// - `up to 2: x | y`: `x` in columns of at most two characters, or digits before the point, else `y`.
struct NameRules: Sendable {
  static let texts = NameRules([people, places, internet, commerce, records, prose])
  static let numbers = NameRules([integers])
  static let decimals = NameRules([fractions])
  static let truths = NameRules([booleans])
  static let json = NameRules([documents])

  /// All tables, whose words are those that names are split into.
  static var allTexts: [String] {
    [people, places, internet, commerce, records, prose, integers, fractions, booleans, documents]
  }

  let rules: [NameRule]
  /// The places of the rules by the last word of the name.
  private let byLastWord: [String: [Int]]
  /// The places of the rules that say nothing of the last word.
  private let others: [Int]

  init(_ tables: [String]) {
    rules = tables.flatMap { $0.split(separator: "\n").flatMap { Self.rules(ofLine: $0) } }
    var byLastWord: [String: [Int]] = [:]
    var others: [Int] = []
    for (index, rule) in rules.enumerated() {
      if case .beginning = rule.place {
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

  /// The rule that explains most of a name; `nil` if none does.
  func rule(for name: ColumnName) -> NameRule? {
    guard let last = name.own.last else { return nil }
    let singular = NameWords.singular(last)
    var places = others + (byLastWord[last] ?? [])
    if singular != last { places += byLastWord[singular] ?? [] }
    var best: (score: Double, place: Int)?
    for place in places {
      guard let score = rules[place].score(of: name) else { continue }
      if let known = best, known.score > score || known.score == score && known.place <= place {
        continue
      }
      best = (score, place)
    }
    return best.map { rules[$0.place] }
  }

  // MARK: Reading

  private static func rules(ofLine line: Substring) -> [NameRule] {
    guard let arrow = line.firstRange(of: " -> ") else { return [] }
    let values = line[arrow.upperBound...].split(separator: " | ").map(value)
    return line[..<arrow.lowerBound].split(separator: ",").map { rule($0, values) }
  }

  private static func value(_ text: Substring) -> NameRule.Value {
    if text.hasPrefix("up to "), let colon = text.firstRange(of: ": "),
      let limit = Int(text[..<colon.lowerBound].dropFirst(6))
    {
      return NameRule.Value(limit: limit, text: String(text[colon.upperBound...]))
    }
    return NameRule.Value(limit: nil, text: String(text))
  }

  private static func rule(_ text: Substring, _ values: [NameRule.Value]) -> NameRule {
    var text = text[...]
    var sibling: [String] = []
    if let open = text.firstRange(of: "(with "), let close = text.lastIndex(of: ")") {
      sibling = words(text[open.upperBound..<close])
      text = text[..<open.lowerBound]
    }
    var words = text.split(separator: " ").map(String.init)
    var place = NameRule.Place.end
    if words.first == "=" {
      words.removeFirst()
      place = .whole
    } else if words.last == "..." || words.last == ".." {
      place = .beginning(isWeak: words.removeLast() == "..")
    }
    return NameRule(tokens: words.map(token), place: place, sibling: sibling, values: values)
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(separator: " ").map { NameDictionary.shared.full(String($0)) }
  }

  private static func token(_ word: String) -> NameRule.Token {
    guard word.hasPrefix("{"), word.hasSuffix("}") else {
      return .word(NameDictionary.shared.full(word))
    }
    let name = String(word.dropFirst().dropLast())
    return name == "any" ? .any : .oneOf(classWords[name] ?? [])
  }

  /// The words of each class.
  static let classWords: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for line in classes.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      result[String(line[..<colon])] = Set(words(line[line.index(after: colon)...]))
    }
    return result
  }()
}
