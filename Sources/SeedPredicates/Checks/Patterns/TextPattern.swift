/// A regular expression for testing short texts.
///
/// The database's patterns may be hostile, and an engine that backtracks needs years for some of
/// them. This one takes time in proportion to the pattern's length.
struct TextPattern {
  /// A part of the expression.
  indirect enum Part {
    /// A character of some ranges, or of none of them.
    case set([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    /// Parts one after the other.
    case sequence([Part])
    /// One of several.
    case choice([Part])
    /// A repetition; without `most`, any number of times.
    case times(Part, least: Int, most: Int?)
    /// The beginning of the text.
    case start
    /// The end of the text.
    case end
  }

  private let root: Part

  /// Reads an expression; `nil` if it contains unsupported syntax, such as a look-ahead.
  init?(_ text: String) {
    guard let root = TextPatternParser.parse(text) else { return nil }
    self.root = root
  }

  /// Whether it matches exactly the strings that contain a character of one set.
  var isOneCharacter: Bool {
    guard case .sequence(let parts) = root, parts.count == 1, case .set = parts[0] else {
      return false
    }
    return true
  }

  /// Whether a part of a text matches; `false` for a text that is too long to be tested.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= PositionRelation.longestText else { return false }
    return !Self.relation(root, scalars).isEmpty
  }

  private static func relation(_ part: Part, _ text: [Unicode.Scalar]) -> PositionRelation {
    var result = PositionRelation(length: text.count)
    switch part {
    case .set(let ranges, let isNegated):
      for (position, scalar) in text.enumerated()
      where ranges.contains(where: { $0.contains(scalar) }) != isNegated {
        result.insert(position, position + 1)
      }
    case .sequence(let parts):
      result = .identity(length: text.count)
      for part in parts { result = result.followed(by: relation(part, text)) }
    case .choice(let parts):
      for part in parts { result.formUnion(relation(part, text)) }
    case .times(let part, let least, let most):
      let once = relation(part, text)
      var optional = PositionRelation.identity(length: text.count)
      optional.formUnion(once)
      // A repetition that advances takes at least one character, so more repetitions than
      // characters can't matter.
      let further = min(most.map { $0 - least } ?? .max, text.count)
      result = once.times(least).followed(by: optional.times(further))
    case .start: result.insert(0, 0)
    case .end: result.insert(text.count, text.count)
    }
    return result
  }
}
