/// Booleans as text.
enum BooleanText {
  /// Reads the spellings of YAML 1.2's core schema: `true`, `True`, `TRUE` and the same for false.
  ///
  /// - Returns: `nil` for anything else.
  static func parse(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// Reads a boolean as databases write it to files, too: `t` and `f` (psql), `1` and `0` (sqlite3).
  ///
  /// - Returns: `nil` for anything else.
  static func parseData(_ text: String) -> Bool? {
    switch text {
    case "t", "1": true
    case "f", "0": false
    default: parse(text)
    }
  }
}
