/// Booleans as text, in the spellings of YAML 1.2's core schema.
enum BooleanText {
  /// Reads `true`, `True`, `TRUE` and the same for false; `nil` for anything else.
  static func parse(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }
}
