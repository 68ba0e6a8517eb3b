import SeedSyntax
import SeedSchema

/// Tests the value that a column's name suggests against the checks, in several spellings.
extension ValueGuesses {
  /// The value that the name suggests, in the first spelling that the checks accept; `nil` if they
  /// accept none.
  var acceptedNameGuess: String? {
    guard let guess = nameGuess, rule.isTestable else { return nil }
    return forms(of: guess).first(where: satisfies) ?? shortSlug(insteadOf: guess)
  }

  /// Returns a slug of at most 28 characters that ends in the row's number, if the checks of a
  /// unique column accept it; `nil` for other values.
  private func shortSlug(insteadOf guess: String) -> String? {
    let slug = "left(slug(words(2)), 20)"
    guard isKey, isText, inference.context.now != nil,
      ValueText(guess).isCallWithoutArguments(of: "slug"),
      field.lengthLimit ?? 28 >= 28, satisfies("{\(slug)}-{random_int(1, 9999999)}")
    else { return nil }
    return "{\(slug)}-{row}"
  }

  /// Whether all samples of a value satisfy the checks.
  ///
  /// A few samples suffice to reject most values; only a value that passes them is tested with
  /// many.
  func satisfies(_ value: String) -> Bool {
    guard let patterns = rule.testablePatterns else { return false }
    let most: Int64 = inference.context.now == nil ? 2000 : 500
    return [32, most].allSatisfy { count in
      guard
        let samples = inference.context.generators.samples(
          of: value, for: field, isUnique: isKey, now: inference.context.now ?? Self.usualNow,
          count: count), !samples.isEmpty
      else { return false }
      return samples.allSatisfy { text in
        rule.accepts(text, limit: field.lengthLimit) && patterns.allSatisfy { $0.matches(text) }
      }
    }
  }

  private static let usualNow = Timestamp("2025-01-01T00:00:00Z") ?? Timestamp(microseconds: 0)

  /// Returns a value and its other spellings. A unique column has none, because a template can't
  /// guarantee different values.
  private func forms(of guess: String) -> [String] {
    // A pattern may reject a rare spelling, which only a trial of the rows shows.
    guard isText, !isKey, inference.context.now != nil || rule.text.patterns.isEmpty,
      let expression = ValueText(guess).expression
    else { return [guess] }
    let spellings = Self.spellings(of: expression)
    // In a template, a generator doesn't know the maximum length of the column or of a pattern.
    let limits = field.lengthLimit.map { [$0] } ?? (rule.text.patterns.isEmpty ? [] : [20, 12])
    let limited = limits.flatMap { limit in spellings.map { "left(\($0), \(limit))" } }
    return [guess] + (spellings + limited).map { "{\($0)}" }
  }

  /// Returns spellings of a string, those with the fewest changes first.
  private static func spellings(of text: String) -> [String] {
    let joined = [" ", "-", ".", "(", ")", "/", "'"].reduce(text) {
      "replace(\($0), '\($1 == "'" ? "''" : $1)', '')"
    }
    let underscored = ["-", ".", " "].reduce(text) { "replace(\($0), '\($1)', '_')" }
    let plain = [underscored, "replace(replace(\(text), '.', ''), '-', '')", joined]
    return ["lower(\(text))", "upper(\(text))", "slug(\(text))"] + plain
      + plain.map { "lower(\($0))" } + plain.map { "upper(\($0))" }
      + ["replace(\(joined), '+', '')", "concat('@', \(underscored))"]
  }
}
