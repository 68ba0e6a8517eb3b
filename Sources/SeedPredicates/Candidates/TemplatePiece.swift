import SeedSyntax

/// Writes pieces of templates: elements of arrays and fields of composite values.
enum TemplatePiece {
  /// Returns a piece in double quotes, with quotes and backslashes escaped.
  ///
  /// - Parameters:
  ///   - piece: the piece.
  ///   - unlessPlain: whether to leave a piece unchanged that needs no quotes.
  /// - Returns: the piece, quoted.
  static func quoted(_ piece: String, unlessPlain: Bool) -> String {
    var result = "\""
    // A chosen value may contain spaces and commas, or be the word NULL.
    var isPlain = !piece.isEmpty && !ValueText(piece).calls.contains { $0.name == "random_choice" }
    var isInside = false
    var characters = Array(piece)[...]
    while let character = characters.popFirst() {
      if isInside {
        result.append(character)
        if character == "}" { isInside = false }
        continue
      }
      switch character {
      case "{" where characters.first == "{", "}" where characters.first == "}":
        characters.removeFirst()
        result += String([character, character])
        isPlain = false
      case "{":
        isInside = true
        result.append(character)
      case "\"", "\\":
        result += "\\" + String(character)
        isPlain = false
      case ",", "(", ")", " ":
        result.append(character)
        isPlain = false
      default: result.append(character)
      }
    }
    return isPlain && unlessPlain ? piece : result + "\""
  }

  /// Returns a piece that is one of several strings.
  static func choice(_ values: [String]) -> String {
    // Quotes, backslashes and braces have a special meaning in the surrounding text.
    let isPlain = values.allSatisfy { value in
      !value.isEmpty && !value.contains { "\"\\{}".contains($0) }
    }
    guard isPlain else {
      var text = ""
      for scalar in (values.first ?? "").unicodeScalars {
        text.unicodeScalars.append(scalar)
        if scalar == "{" || scalar == "}" { text.unicodeScalars.append(scalar) }
      }
      return text
    }
    let list = values.map { QuotedText.argument($0) }.joined(separator: ", ")
    return "{random_choice([\(list)])}"
  }
}
