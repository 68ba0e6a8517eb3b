extension String {
  /// The name with underscores between its words: `created_at` of `createdAt`.
  package var snakeCased: String {
    var result = ""
    for character in self {
      if character.isUppercase, !result.isEmpty, result.last != "_" { result += "_" }
      result += character == "-" || character == " " ? "_" : character.lowercased()
    }
    return result
  }
}
