#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import SeedSyntax
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Infers the generator of a column from the values that it already has.
///
/// Values that repeat, such as states, are used unchanged. From other strings it takes only the
/// pattern: the positions of letters, digits and punctuation.
struct ExampleInference {
  /// The values, without NULL.
  let values: [String]

  /// The minimum number of values for an inference.
  static let minimumCount = 5
  /// The maximum number of different values that count as a list of states.
  private static let maximumChoices = 12
  /// How many times a value of such a list must occur, on average.
  private static let minimumRepetitions = 3
  /// The maximum length of strings whose pattern is inferred, in bytes of UTF-8.
  private static let maximumLength = 60

  /// Returns a generator of similar strings; `nil` if the values have nothing in common.
  ///
  /// - Parameters:
  ///   - isKey: whether values must be unique.
  ///   - limit: the maximum length of a value, in characters; `nil` for any length.
  /// - Returns: a call such as `matching('^AB-[0-9]{4}$')`.
  func string(isKey: Bool, limit: Int?) -> String? {
    guard values.count >= Self.minimumCount,
      values.allSatisfy({ $0.utf8.count <= Self.maximumLength })
    else {
      return nil
    }
    if !isKey, let choices { return ValueGuesses.choice(of: choices, .text) }
    for (generator, matches) in Self.formats where values.allSatisfy(matches) { return generator }
    return pattern(isKey: isKey, limit: limit).map { "matching(\(QuotedText.argument($0)))" }
  }

  /// A generator of similar integers; `nil` if some values aren't integers.
  var integer: String? {
    let numbers = values.compactMap { Int64($0) }
    guard numbers.count == values.count, numbers.count >= Self.minimumCount,
      let least = numbers.min(),
      let most = numbers.max()
    else { return nil }
    if let choices { return ValueGuesses.choice(of: choices, .integer()) }
    return "random_int(\(least), \(most))"
  }

  /// The different values, sorted, if each occurs several times.
  private var choices: [String]? {
    let different = Set(values)
    guard different.count <= Self.maximumChoices,
      different.count * Self.minimumRepetitions <= values.count
    else { return nil }
    return different.sorted()
  }

  // MARK: Patterns

  /// Formats of strings that have their own generator.
  private static let formats: [(String, @Sendable (String) -> Bool)] = [
    ("random_date()", { $0.utf8.count == 10 && CivilDate($0) != nil }),
    ("random_datetime()", { $0.utf8.count >= 19 && Timestamp($0) != nil }),
    ("random_uuid()", { $0.utf8.count == 36 && UUID(uuidString: $0) != nil }),
  ]

  /// Returns a regular expression for strings that consist of the same kinds of characters.
  ///
  /// - Returns: `nil` if they don't, or if they have no digits, as words and names.
  private func pattern(isKey: Bool, limit: Int?) -> String? {
    let runs = values.map { CharacterRun.runs(of: $0) }
    guard let first = runs.first, first.contains(where: { $0.kind == .digit }),
      runs.allSatisfy({ $0.map(\.kind) == first.map(\.kind) })
    else { return nil }
    // A key needs more values than exist, so its numbers may get longer.
    let longest = values.map(\.unicodeScalars.count).max() ?? 0
    var spare = isKey ? max(0, min(4, (limit ?? .max) - longest)) : 0
    var pattern = ""
    for position in first.indices.reversed() {
      let texts = Set(runs.map { $0[position].text })
      if texts.count == 1, let text = texts.first {
        pattern = RegexText.escaped(text) + pattern
        continue
      }
      let lengths = texts.map(\.unicodeScalars.count)
      var most = lengths.max() ?? 1
      if first[position].kind == .digit {
        most += spare
        spare = 0
      }
      pattern =
        "\(first[position].kind.characterClass){\(lengths.min() ?? 1),\(most)}" + pattern
    }
    return "^\(pattern)$"
  }
}
