package import SeedSyntax

/// A choice among words, such as `random_choice([draft, published])`.
package struct ChoiceList {
  package private(set) var words: [String]

  init(words: [String]) { self.words = words }

  /// - Returns: `nil` for a call whose choices aren't words.
  package init?(_ value: ValueText) {
    guard let call = value.call, call.name == "random_choice", call.arguments.count == 1,
      case .list(let items) = call.arguments[0].value
    else { return nil }
    words = items.map { item in
      if case .string(let word) = item.value { word } else { value.string(at: item.span) }
    }
    if words.isEmpty || words.contains(where: { $0.contains("(") }) { return nil }
  }

  /// Whether the words are identifiers, as those of states and types are.
  var isOfPlainWords: Bool {
    words.allSatisfy { word in
      word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_" || $0 == "-") }
    }
  }

  /// The list in the letter case of a default that is one of the words; `nil` if it isn't.
  func with(default value: String) -> ChoiceList? {
    guard let index = words.firstIndex(where: { $0.lowercased() == value.lowercased() }) else {
      return nil
    }
    if words[index] == value { return self }
    if value == value.uppercased() { return ChoiceList(words: words.map { $0.uppercased() }) }
    if value == value.lowercased() { return ChoiceList(words: words.map { $0.lowercased() }) }
    return ChoiceList(words: words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
  }

  /// The words that fit into a column; `nil` if fewer than two do.
  func fitted(_ limit: Int?) -> ChoiceList? {
    guard let limit else { return self }
    let fitting = words.filter { $0.unicodeScalars.count <= limit }
    return fitting.count > 1 ? ChoiceList(words: fitting) : nil
  }

  /// The call.
  var call: String {
    "random_choice([\(words.map(Self.written).joined(separator: ", "))])"
  }

  /// A word as an argument, in quotes if it could be read as something else.
  private static func written(_ word: String) -> String {
    let isPlain =
      word.first?.isLetter == true
      && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return isPlain
      && !["true", "false", "null", "yes", "no", "on", "off"].contains(word.lowercased())
      ? word : QuotedText.argument(word)
  }

  /// The lists of words that defaults belong to.
  static let families: [ChoiceList] = NameRules.families.split(separator: "\n").map { line in
    ChoiceList(words: line.split(separator: ",").map { String($0.drop { $0 == " " }) })
  }
}
