import SeedGeneration
import SeedSchema

/// Where the rule of the checks meets what the name suggests: the suggested value is kept if its
/// values satisfy the rule, or in another form in which they do.
extension ValueGuesses {
  /// The value that the name suggests, in the first form that the checks accept; `nil` if they
  /// accept none.
  var agreed: String? {
    guard let guess = nameGuess, rule.isTestable else { return nil }
    return forms(of: guess).first(where: satisfies)
  }

  /// Whether all samples of a value satisfy the checks: a few of a value that doesn't, and many of
  /// one that seems to.
  func satisfies(_ value: String) -> Bool {
    guard let patterns = rule.testablePatterns else { return false }
    let most: Int64 = inference.context.now == nil ? 2000 : 500
    return [32, most].allSatisfy { count in
      guard
        let samples = ValueSamples(
          of: value, for: field, isUnique: isKey, now: inference.context.now ?? Self.usualNow,
          count: count), !samples.texts.isEmpty
      else { return false }
      return samples.texts.allSatisfy { text in
        rule.accepts(text, limit: field.lengthLimit) && patterns.allSatisfy { $0.matches(text) }
      }
    }
  }

  private static let usualNow = Timestamp("2025-01-01T00:00:00Z") ?? Timestamp(microseconds: 0)

  /// A value, and the same in other spellings if it is text that needn't be unique: a template
  /// can't promise that.
  private func forms(of guess: String) -> [String] {
    // A pattern may reject a rare spelling, which only a trial of the rows shows.
    guard isText, !isKey, inference.context.now != nil || rule.text.patterns.isEmpty,
      let expression = ValueText(guess).expression
    else { return [guess] }
    let spellings = Self.spellings(of: expression)
    // A generator in a template doesn't know the limit of the column, nor that of a pattern.
    let limits = field.lengthLimit.map { [$0] } ?? (rule.text.patterns.isEmpty ? [] : [20, 12])
    let limited = limits.flatMap { limit in spellings.map { "left(\($0), \(limit))" } }
    return [guess] + (spellings + limited).map { "{\($0)}" }
  }

  /// Spellings of a text, those first that change the least.
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
