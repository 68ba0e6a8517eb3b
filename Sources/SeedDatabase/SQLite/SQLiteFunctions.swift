/// Functions that each connection adds to SQLite, which lacks them.
///
/// They are case folding beyond ASCII, exact decimals, and JSON documents that contain others. Only
/// queries use them, never table definitions, so any other program can open the file.
package enum SQLiteFunctions {
  /// Case-folded text.
  package static let fold = "seedkit_fold"
  /// Text in upper case.
  package static let upper = "seedkit_upper"
  /// Whether a JSON document contains another.
  package static let jsonContains = "seedkit_json_contains"
  /// A key that sorts like the decimal it encodes.
  package static let decimalKey = "seedkit_decimal_key"
  /// An integer within a range.
  package static let integer = "seedkit_integer"
  /// The collation that sorts strings of decimals like the numbers.
  package static let decimalOrder = "seedkit_decimal_order"
  /// The prefix of the decimal aggregates' names.
  package static let decimalPrefix = "seedkit_decimal_"

  /// Case-folded text, in any alphabet.
  package static func folded(_ text: String) -> String { text.lowercased() }
}
