/// A token of a document.
struct Token: Sendable {
  /// The kinds of tokens, with their names in error messages.
  enum Kind: String, Sendable {
    case end = "<EOF>"
    case bang = "!"
    case dollar = "$"
    case ampersand = "&"
    case leftParenthesis = "("
    case rightParenthesis = ")"
    case spread = "..."
    case colon = ":"
    case equals = "="
    case at = "@"
    case leftBracket = "["
    case rightBracket = "]"
    case leftBrace = "{"
    case bar = "|"
    case rightBrace = "}"
    case name = "Name"
    case int = "Int"
    case float = "Float"
    case string = "String"
    case blockString = "BlockString"

    /// The kind in a message.
    var description: String {
      switch self {
      case .end, .name, .int, .float, .string, .blockString: rawValue
      default: "'\(rawValue)'"
      }
    }
  }

  var kind: Kind
  var location: Location
  /// A name, a number as written, or the value of a string.
  var text = ""

  /// The token in a message.
  var description: String {
    switch kind {
    case .name, .int, .float, .string, .blockString: "\(kind.description) '\(text)'"
    default: kind.description
    }
  }
}
