/// The syntax of a regular expression, as it is written.
///
/// Two modules need it: in SeedGeneration, `RegexNode` chooses the texts to generate; in
/// SeedPredicates, the patterns of a database's checks are tested on known texts.
package indirect enum RegexSyntax: Hashable, Sendable {
  /// A character of a set, or one outside it; a literal is a set of one.
  case set([Member], isNegated: Bool)
  /// Any character: `.`.
  case any
  /// A place between characters.
  case assertion(Assertion)
  /// Parts one after the other; what a group holds is always one, also of a single part.
  case sequence([RegexSyntax])
  /// One of several.
  case choice([RegexSyntax])
  /// A repetition; without `most`, any number of times.
  case times(RegexSyntax, least: Int, most: Int?)

  /// A part of a set.
  package enum Member: Hashable, Sendable {
    /// Characters from one to another.
    case range(ClosedRange<Unicode.Scalar>)
    /// The characters of a class, or all others.
    case characters(RegexCharacterClass, isNegated: Bool)

    /// Whether it contains a character.
    package func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .range(let range): range.contains(scalar)
      case .characters(let characters, let isNegated): characters.contains(scalar) != isNegated
      }
    }
  }

  /// What holds at a place between characters.
  package enum Assertion: Hashable, Sendable {
    /// The beginning of the text.
    case start
    /// The end of the text.
    case end
    /// The beginning or the end of a word, or either.
    case wordBoundary
  }

  /// A literal character.
  static func literal(_ scalar: Unicode.Scalar) -> RegexSyntax {
    .set([.range(scalar...scalar)], isNegated: false)
  }
}
