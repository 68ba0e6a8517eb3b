import SeedSyntax

/// A regular expression that is tested against short strings.
///
/// A backtracking engine needs exponential time for some patterns, and a database's patterns may be
/// hostile. This one needs time in proportion to the pattern's length.
struct TextPattern {
  private let root: RegexSyntax

  /// The maximum number of repetitions of a part, as in PostgreSQL.
  private static let maximumRepetitions = 255

  /// Reads an expression; `nil` if it contains unsupported syntax, such as a look-ahead.
  init?(_ text: String) {
    guard let root = RegexParser.parse(text, braces: .postgres), Self.isSupported(root) else {
      return nil
    }
    self.root = root
  }

  private static func isSupported(_ part: RegexSyntax) -> Bool {
    switch part {
    case .set, .any: return true
    case .assertion(let assertion): return assertion != .wordBoundary
    case .sequence(let parts), .choice(let parts): return parts.allSatisfy(isSupported)
    case .times(let part, let least, let most):
      // PostgreSQL rejects a repetition of a repetition.
      if case .times = part { return false }
      return max(least, most ?? 0) <= maximumRepetitions && isSupported(part)
    }
  }

  /// Whether the pattern is a single character class.
  var isOneCharacter: Bool {
    guard case .sequence(let parts) = root, parts.count == 1 else { return false }
    switch parts[0] {
    case .set, .any: return true
    default: return false
    }
  }

  /// Whether a part of a string matches; `false` for a string that is too long to be tested.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= PositionRelation.longestText else { return false }
    return !Self.relation(root, scalars).isEmpty
  }

  private static func relation(_ part: RegexSyntax, _ text: [Unicode.Scalar]) -> PositionRelation {
    var result = PositionRelation(length: text.count)
    switch part {
    case .set(let members, let isNegated):
      for (position, scalar) in text.enumerated()
      where members.contains(where: { $0.contains(scalar) }) != isNegated {
        result.insert(position, position + 1)
      }
    case .any:
      for position in text.indices { result.insert(position, position + 1) }
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
    case .assertion(let assertion):
      let index = assertion == .start ? 0 : text.count
      result.insert(index, index)
    }
    return result
  }
}
