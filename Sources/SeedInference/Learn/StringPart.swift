/// A run of characters of one kind in a string.
struct StringPart {
  /// The kinds of characters.
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

    /// The characters of the kind in a regular expression.
    var set: String {
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
  static func parts(of text: String) -> [StringPart] {
    var parts: [StringPart] = []
    for scalar in text.unicodeScalars {
      let kind = Kind(scalar)
      if parts.last?.kind == kind {
        parts[parts.count - 1].text.unicodeScalars.append(scalar)
      } else {
        parts.append(StringPart(kind: kind, text: String(scalar)))
      }
    }
    return parts
  }
}
