/// Strings as the value language writes them.
package enum QuotedText {
  /// Returns a string in quotes, as an argument of a generator.
  package static func argument(_ text: String) -> String { quoted(text, doubling: "'{}") }

  /// Returns a call of `literal`, whose argument is no template: its braces are text.
  package static func literal(_ text: String) -> String {
    "literal(\(quoted(text, doubling: "'")))"
  }

  private static func quoted(_ text: String, doubling marks: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if marks.unicodeScalars.contains(scalar) { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }
}
