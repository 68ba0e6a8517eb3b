extension String {
  /// The name of a property as that of a column: `created_at` for `createdAt`, `author_id` for
  /// `authorID`.
  package var snakeCased: String {
    var result = ""
    var previous: Character?
    for character in self {
      if character.isUppercase, let previous, previous != "_", !previous.isUppercase {
        result += "_"
      }
      result += character.lowercased()
      previous = character
    }
    return result
  }
}
