/// Strings as the value language writes them.
package enum QuotedText {
  /// Returns a string in quotes, as an argument of a generator.
  package static func argument(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if "'{}".unicodeScalars.contains(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }
}
