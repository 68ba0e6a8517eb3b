/// Writes names of columns in expressions.
package enum NameWriter {
  /// The name in braces; `nil` if expressions can't write it.
  package static func inBraces(_ name: String) -> String? {
    let words = ["and", "or", "not", "true", "false", "null", "now", "row", "index", "child"]
    return name.isName && !words.contains(name.lowercased()) ? name : nil
  }
}
