/// Consecutive characters of the same kind in a string.
struct CharacterRun {
  /// A kind of characters.
  enum Kind: Hashable {
    case capital, small, digit
    case other(Unicode.Scalar)

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "A"..."Z": self = .capital
      case "a"..."z": self = .small
      case "0"..."9": self = .digit
      default: self = .other(scalar)
      }
    }

    /// The kind as a character class of a regular expression.
    var characterClass: String {
      switch self {
      case .capital: "[A-Z]"
      case .small: "[a-z]"
      case .digit: "[0-9]"
      case .other(let scalar): "[\(scalar)]"
      }
    }
  }

  let kind: Kind
  var text: String

  /// Divides a string into runs.
  static func runs(of text: String) -> [CharacterRun] {
    var runs: [CharacterRun] = []
    for scalar in text.unicodeScalars {
      let kind = Kind(scalar)
      if runs.last?.kind == kind {
        runs[runs.count - 1].text.unicodeScalars.append(scalar)
      } else {
        runs.append(CharacterRun(kind: kind, text: String(scalar)))
      }
    }
    return runs
  }
}
