import SeedSyntax
import SeedSchema

/// Generates strings for patterns and letter cases that checks require, preferably those that the
/// name suggests.
extension ValueGuesses {
  /// Strings that match the patterns: those that the name suggests, then those of each pattern.
  var patternValues: [InferredColumn.Choice] {
    var result: [InferredColumn.Choice] = []
    if let acceptedNameGuess { result.append(.value(acceptedNameGuess)) }
    if result.isEmpty, let address = addressAtHost { result.append(.value(address)) }
    // The longest pattern is the most specific; the database tells whether its texts match the
    // others.
    let ordered = rule.text.patterns.enumerated()
      .sorted { ($1.element.utf8.count, $0.offset) < ($0.element.utf8.count, $1.offset) }
      .map(\.element)
    return result
      + ordered.map { .value("matching(\(QuotedText.argument(withLength($0))))") }
  }

  /// The login name of the row's person at the host that `LIKE '%@example.org'` requires.
  private var addressAtHost: String? {
    let start = RegexText.ofLike("%@").dropLast()
    guard rule.text.patterns.count == 1, let pattern = rule.text.patterns.first,
      pattern.hasPrefix(start),
      pattern.hasSuffix("$"), ValueText(nameGuess ?? "").isCall(of: "random_email")
    else { return nil }
    let host = pattern.dropFirst(start.count).dropLast().filter { $0 != "\\" }
    let isPlain = host.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0))
    }
    guard isPlain, !host.isEmpty, (field.lengthLimit ?? .max) >= host.count + 32 else { return nil }
    return "{random_username()}@\(host)"
  }

  /// Returns a pattern of one repeated character class with repetitions that fit the column's
  /// length; any other pattern unchanged.
  private func withLength(_ pattern: String) -> String {
    let repeated = pattern.dropFirst().dropLast(2)
    guard (field.minLength ?? 0) <= 1000, pattern.hasPrefix("^["),
      pattern.hasSuffix("]*$") || pattern.hasSuffix("]+$"),
      field.minLength != nil || field.lengthLimit != nil,
      TextPattern(String(repeated))?.isOneCharacter == true
    else { return pattern }
    let least = max(field.minLength ?? 1, pattern.hasSuffix("]+$") ? 1 : 0)
    let most = min(max(field.lengthLimit ?? .max, least), max(least, Self.usualLength))
    return "^\(repeated){\(least),\(most)}$"
  }

  /// The maximum length of strings for which only the characters are known.
  private static let usualLength = 12

  /// Strings in only upper-case or only lower-case letters.
  var casedStrings: [InferredColumn.Choice] {
    var result: [InferredColumn.Choice] = []
    let function = rule.text.isUppercase ? "upper" : "lower"
    if let acceptedNameGuess { result.append(.value(acceptedNameGuess)) }
    let most = min(field.maxLength ?? 8, 64)
    let length = min(max(field.minLength ?? 1, 8), max(1, min(most, field.lengthLimit ?? 64)))
    result.append(.value("random_string(\(length), \(function))"))
    return result
  }

  /// Returns a guess without the words and numbers that checks exclude.
  func allowed(_ guess: String) -> String {
    // A check that isn't understood is more likely to accept texts that vary in all letters.
    if ValueText(guess).isCall(of: "pattern"), inference.isInUnprovenCheck(field.name) {
      return "random_string()"
    }
    if rule.excluded.isEmpty { return guess }
    if let list = ChoiceList(ValueText(guess)) {
      let words = list.words.filter { !rule.excluded.contains($0) }
      return words.isEmpty ? guess : ChoiceList(words: words).call
    }
    guard case .integer = field.type, var number = NumberCall(ValueText(guess)) else {
      return guess
    }
    // Zero is what checks exclude most often.
    while number.low < number.high, rule.excluded.contains(NumberWriter.text(number.low)) {
      number.low += 1
    }
    return number.text
  }
}
