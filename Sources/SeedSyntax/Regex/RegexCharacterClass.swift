/// A class of characters that regular expressions name, as in `[[:alpha:]]` or `\d`.
///
/// The members are those of POSIX's locale, "C": ASCII alone.
package enum RegexCharacterClass: String, Sendable {
  case alpha, digit, alnum, lower, upper, space, blank, xdigit, word, graph, print, cntrl, punct

  /// The class of `\d`, `\w` or `\s`.
  init?(shorthand scalar: Unicode.Scalar) {
    switch scalar {
    case "d": self = .digit
    case "w": self = .word
    case "s": self = .space
    default: return nil
    }
  }

  /// Whether it contains a character.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar) }
  }

  private var ranges: [ClosedRange<Unicode.Scalar>] {
    switch self {
    case .alpha: ["a"..."z", "A"..."Z"]
    case .digit: ["0"..."9"]
    case .alnum: ["a"..."z", "A"..."Z", "0"..."9"]
    case .lower: ["a"..."z"]
    case .upper: ["A"..."Z"]
    case .space: ["\t"..."\r", " "..." "]
    case .blank: [" "..." ", "\t"..."\t"]
    case .xdigit: ["0"..."9", "a"..."f", "A"..."F"]
    case .word: ["a"..."z", "A"..."Z", "0"..."9", "_"..."_"]
    case .graph: ["!"..."~"]
    case .print: [" "..."~"]
    case .cntrl: ["\0"..."\u{1F}", "\u{7F}"..."\u{7F}"]
    case .punct: ["!"..."/", ":"..."@", "["..."`", "{"..."~"]
    }
  }
}
