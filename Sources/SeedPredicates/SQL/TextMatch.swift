/// The kind of pattern with which a string is matched.
package enum TextMatch: Sendable, Hashable {
  case like, likeIgnoringCase, glob, similar, regex, regexIgnoringCase

  /// The match that a keyword names.
  init?(keyword: String) {
    switch keyword {
    case "like": self = .like
    case "ilike": self = .likeIgnoringCase
    case "glob": self = .glob
    case "similar": self = .similar
    case "regexp": self = .regex
    default: return nil
    }
  }

  /// The match of an operator, and whether the operator negates it.
  static func of(symbol: String) -> (match: TextMatch, isNegated: Bool)? {
    switch symbol {
    case "~~": (.like, false)
    case "!~~": (.like, true)
    case "~~*": (.likeIgnoringCase, false)
    case "!~~*": (.likeIgnoringCase, true)
    case "~": (.regex, false)
    case "!~": (.regex, true)
    case "~*": (.regexIgnoringCase, false)
    case "!~*": (.regexIgnoringCase, true)
    default: nil
    }
  }
}
