/// Writes names of columns in expressions.
package enum NameWriter {
  /// The words that mean something else in expressions.
  private static let words: Set<String> = [
    "and", "or", "not", "true", "false", "null", "now", "row", "index", "child",
  ]

  /// The name in braces; `nil` if expressions can't write it.
  package static func inBraces(_ name: String) -> String? {
    guard name.unicodeScalars.first?.isNameStart == true,
      name.unicodeScalars.allSatisfy(\.isNamePart), !words.contains(name.lowercased())
    else { return nil }
    return name
  }
}
