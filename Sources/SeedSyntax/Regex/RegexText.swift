/// Converts other patterns to regular expressions.
package enum RegexText {
  /// The replacement for a wildcard of any text, such as `%`: some letters.
  package static let anyText = "[a-z]{1,8}"

  /// A text as a regular expression that matches only it.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Converts a `LIKE` pattern: `%` becomes some letters, `_` one.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - escape: the character that `ESCAPE` names; `nil` if there is none.
  /// - Returns: the regular expression.
  package static func ofLike(_ pattern: String, escape: Unicode.Scalar? = "\\") -> String {
    var result = "^"
    var isEscaped = false
    for scalar in pattern.unicodeScalars {
      if isEscaped {
        result += escaped(String(scalar))
        isEscaped = false
      } else if scalar == escape {
        isEscaped = true
      } else if scalar == "%" {
        result += anyText
      } else if scalar == "_" {
        result += "[a-z]"
      } else {
        result += escaped(String(scalar))
      }
    }
    return result + "$"
  }

  /// Converts a pattern of `SIMILAR TO`: the wildcards of `LIKE` with the alternatives and
  /// repetitions of regular expressions (SQL:2016, 8.6).
  package static func ofSimilar(_ pattern: String, escape: Unicode.Scalar? = "\\") -> String {
    var result = "^("
    var isEscaped = false
    var isInSet = false
    for scalar in pattern.unicodeScalars {
      if isEscaped {
        result += escaped(String(scalar))
        isEscaped = false
      } else if scalar == escape {
        isEscaped = true
      } else if isInSet {
        result.unicodeScalars.append(scalar)
        isInSet = scalar != "]"
      } else {
        switch scalar {
        case "%": result += anyText
        case "_": result += "[a-z]"
        case ".", "^", "$", "\\": result += escaped(String(scalar))
        default:
          result.unicodeScalars.append(scalar)
          isInSet = scalar == "["
        }
      }
    }
    return result + ")$"
  }

  /// Converts a `GLOB` pattern of SQLite; `nil` for a set that isn't closed.
  package static func ofGlob(_ pattern: String) -> String? {
    var result = "^"
    var set: String?
    for scalar in pattern.unicodeScalars {
      if var open = set {
        if scalar == "]", open.unicodeScalars.count > 1 {
          result += open + "]"
          set = nil
        } else {
          open.unicodeScalars.append(scalar)
          set = open
        }
        continue
      }
      switch scalar {
      case "*": result += anyText
      case "?": result += "[a-z]"
      case "[": set = "["
      default: result += escaped(String(scalar))
      }
    }
    return set == nil ? result + "$" : nil
  }

  /// Returns a regular expression without its look-aheads, `(?=…)` and `(?!…)`; `nil` if it has
  /// none.
  package static func withoutLookaheads(_ expression: String) -> String? {
    var result: [Character] = []
    // How many parentheses of a look-ahead are open.
    var depth = 0
    var isInSet = false
    var hasLookahead = false
    var rest = Substring(expression)
    while let character = rest.first {
      var part = rest.prefix(1)
      if character == "\\" {
        part = rest.prefix(2)
      } else if isInSet {
        isInSet = character != "]"
      } else if character == "[" {
        isInSet = true
      } else if depth > 0, character == "(" {
        depth += 1
      } else if rest.hasPrefix("(?=") || rest.hasPrefix("(?!") {
        hasLookahead = true
        depth = 1
      } else if depth > 0, character == ")" {
        depth -= 1
        rest.removeFirst()
        continue
      }
      if depth == 0 { result += part }
      rest = rest.dropFirst(part.count)
    }
    return hasLookahead && depth == 0 ? String(result) : nil
  }
}
