import SeedSyntax
import SeedFormat

/// Which of the texts that match an expression are generated.
extension RegexNode {
  /// The maximum number of extra repetitions for an unbounded repetition.
  private static let openRepetitions = 7
  /// The maximum number of repetitions that an expression may ask for.
  private static let mostRepetitions = 1000
  /// How many characters of a long range are generated.
  private static let rangeLength: UInt32 = 256

  /// The parts of an expression; `nil` if no text can be generated from it, as with a look-ahead.
  package init?(_ expression: String) {
    guard let syntax = RegexParser.parse(expression, braces: .lenient),
      let node = Self.node(syntax)
    else { return nil }
    self = node
  }

  private static func node(_ syntax: RegexSyntax) -> RegexNode? {
    switch syntax {
    case .set(let members, let isNegated):
      return scalars(members, isNegated: isNegated).map { .set($0) }
    case .any: return .set(words)
    // Texts of the whole expression satisfy it anyway.
    case .assertion: return .sequence([])
    case .sequence(let parts):
      var nodes: [RegexNode] = []
      for part in parts {
        if case .assertion = part { continue }
        guard let node = node(part) else { return nil }
        nodes.append(node)
      }
      return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    case .choice(let options):
      let nodes = options.compactMap(node)
      return nodes.count == options.count ? .choice(nodes) : nil
    case .times(let part, let least, let most):
      guard least <= mostRepetitions, let node = node(part) else { return nil }
      let highest = most.map { min($0, mostRepetitions) } ?? least + openRepetitions
      return .times(node, least...highest, isOpen: most == nil)
    }
  }

  private static let lower = scalars("a"..."z")
  private static let upper = scalars("A"..."Z")
  private static let digits = scalars("0"..."9")
  private static let words = lower + digits
  private static let printable = scalars("!"..."~")

  private static func scalars(_ range: ClosedRange<Unicode.Scalar>) -> [Unicode.Scalar] {
    let low = range.lowerBound.value
    return (low...min(range.upperBound.value, low + rangeLength - 1)).compactMap {
      Unicode.Scalar($0)
    }
  }

  /// Characters of a set that are easy to read; `nil` if there are none.
  private static func scalars(
    _ members: [RegexSyntax.Member], isNegated: Bool
  ) -> [Unicode.Scalar]? {
    if isNegated {
      for candidates in [words, printable] {
        let others = candidates.filter { scalar in !members.contains { $0.contains(scalar) } }
        if !others.isEmpty { return others }
      }
      return nil
    }
    var result: [Unicode.Scalar] = []
    for member in members {
      switch member {
      case .range(let range): result += scalars(range)
      case .characters(let characters, let isNegated):
        guard let some = isNegated ? readable(outside: characters) : readable(characters) else {
          return nil
        }
        result += some
      }
    }
    return result.uniqued { $0 }
  }

  private static func readable(_ characters: RegexCharacterClass) -> [Unicode.Scalar]? {
    switch characters {
    case .alpha: lower + upper
    case .digit: digits
    case .alnum: words + upper
    case .lower: lower
    case .upper: upper
    case .space, .blank: [" "]
    case .xdigit: digits + scalars("a"..."f")
    case .punct: ["-", "_", ".", "!"]
    case .word: lower + upper + digits + ["_"]
    case .print, .graph: words
    case .cntrl: nil
    }
  }

  private static func readable(outside characters: RegexCharacterClass) -> [Unicode.Scalar]? {
    switch characters {
    case .digit: lower
    case .word: ["-"]
    default: words.filter { !characters.contains($0) }
    }
  }
}
