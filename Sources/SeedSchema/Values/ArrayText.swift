#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Arrays as text: JSON for SQLite, and braces for PostgreSQL.
package enum ArrayText {
  /// A JSON array; integers, Boolean values and finite floating-point numbers as JSON values,
  /// anything else as its text.
  package static func json(_ values: [SQLValue]) -> String {
    var text = "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      switch value {
      case .null: text += "null"
      case .integer(let number): text += "\(number)"
      case .boolean(let flag): text += flag ? "true" : "false"
      case .double(let number) where number.isFinite: text += "\(number)"
      case .array(let nested): text += json(nested)
      default: appendQuoted(value.plainText, to: &text)
      }
    }
    return text + "]"
  }

  /// The elements of either form, those of PostgreSQL's as text; `nil` if the text is neither.
  package static func elements(_ text: String) -> [SQLValue]? {
    var reader = ArrayTextReader(text)
    return reader.read()
  }

  private static func appendQuoted(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension SQLValue {
  /// The value as text, as both databases read it.
  package var plainText: String {
    switch self {
    case .null: ""
    case .integer(let value): "\(value)"
    case .double(let value):
      value.isNaN ? "NaN" : value.isFinite ? "\(value)" : value < 0 ? "-Infinity" : "Infinity"
    case .boolean(let value): value ? "true" : "false"
    case .text(let value): value
    case .blob(let bytes):
      "\\x" + String(bytes.flatMap { byte in [Self.digit(byte >> 4), Self.digit(byte & 15)] })
    case .timestamp(let value): value.description + "+00"
    case .date(let value): value.description
    case .time(let value): value.description
    case .decimal(let value): value.description
    case .uuid(let value): value.uuidString.lowercased()
    case .array(let values): ArrayText.json(values)
    }
  }

  private static func digit(_ nibble: UInt8) -> Character {
    Character(Unicode.Scalar(nibble + (nibble < 10 ? 48 : 87)))
  }
}
