#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import SeedGeneration
import SeedPredicates
import SeedSchema

/// What the values that a column already has look like, as a factory file says it.
///
/// Values that repeat, such as states, are used as they are. Of other strings only the form is kept:
/// where they have letters, digits and punctuation.
struct ValueExamples {
  /// The values that aren't NULL.
  let values: [String]

  /// The fewest values that tell anything.
  static let fewest = 5
  /// The most different values that count as a list of states.
  private static let mostChoices = 12
  /// How often a value of such a list occurs at least, on average.
  private static let repetitions = 3
  /// The longest string whose form is read.
  private static let longest = 60

  /// The generator of more strings like them; `nil` if they have nothing in common.
  ///
  /// - Parameters:
  ///   - isKey: whether values must not repeat.
  ///   - limit: the most characters of a value.
  /// - Returns: a call such as `matching('^AB-[0-9]{4}$')`.
  func string(isKey: Bool, limit: Int?) -> String? {
    guard values.count >= Self.fewest, values.allSatisfy({ $0.utf8.count <= Self.longest }) else {
      return nil
    }
    if !isKey, let choices { return ValueGuesses.choice(of: choices, .text) }
    for (generator, isForm) in Self.forms where values.allSatisfy(isForm) { return generator }
    return form(isKey: isKey, limit: limit).map { "matching(\(QuotedText.argument($0)))" }
  }

  /// The generator of more whole numbers like them; `nil` if some aren't whole.
  var integer: String? {
    let numbers = values.compactMap { Int64($0) }
    guard numbers.count == values.count, numbers.count >= Self.fewest, let least = numbers.min(),
      let most = numbers.max()
    else { return nil }
    if let choices { return ValueGuesses.choice(of: choices, .integer()) }
    return "random_int(\(least), \(most))"
  }

  /// The different values, sorted, if each occurs several times.
  private var choices: [String]? {
    let different = Set(values)
    guard different.count <= Self.mostChoices, different.count * Self.repetitions <= values.count
    else { return nil }
    return different.sorted()
  }

  // MARK: Forms

  /// Forms of strings that have a generator of their own.
  private static let forms: [(String, @Sendable (String) -> Bool)] = [
    ("random_date()", { $0.utf8.count == 10 && CivilDate($0) != nil }),
    ("random_datetime()", { $0.utf8.count >= 19 && Timestamp($0) != nil }),
    ("random_uuid()", { $0.utf8.count == 36 && UUID(uuidString: $0) != nil }),
  ]

  /// A regular expression of strings that have the same parts; `nil` if they don't, or if no part
  /// is a number, as in words and names.
  private func form(isKey: Bool, limit: Int?) -> String? {
    let parts = values.map { StringPart.parts(of: $0) }
    guard let first = parts.first, first.contains(where: { $0.kind == .digit }),
      parts.allSatisfy({ $0.map(\.kind) == first.map(\.kind) })
    else { return nil }
    // Keys need more numbers than there are.
    let longest = values.map(\.unicodeScalars.count).max() ?? 0
    var spare = isKey ? max(0, min(4, (limit ?? .max) - longest)) : 0
    var pattern = ""
    for place in first.indices.reversed() {
      let texts = Set(parts.map { $0[place].text })
      if texts.count == 1, let text = texts.first {
        pattern = RegexText.escaped(text) + pattern
        continue
      }
      let lengths = texts.map(\.unicodeScalars.count)
      var most = lengths.max() ?? 1
      if first[place].kind == .digit {
        most += spare
        spare = 0
      }
      pattern = "\(first[place].kind.set){\(lengths.min() ?? 1),\(most)}" + pattern
    }
    return "^\(pattern)$"
  }
}
