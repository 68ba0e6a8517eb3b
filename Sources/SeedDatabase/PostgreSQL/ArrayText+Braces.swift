package import SeedSchema

extension ArrayText {
  /// PostgreSQL's form: `{1,"a, b",NULL}`.
  package static func braces(_ values: [SQLValue]) -> String {
    var text = "{"
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      switch value {
      case .null: text += "NULL"
      case .array(let nested): text += braces(nested)
      default:
        text += "\""
        for scalar in serverText(of: value).unicodeScalars {
          if scalar == "\"" || scalar == "\\" { text += "\\" }
          text.unicodeScalars.append(scalar)
        }
        text += "\""
      }
    }
    return text + "}"
  }

  /// Returns a value as PostgreSQL reads it, which has no year 0.
  private static func serverText(of value: SQLValue) -> String {
    var text: [UInt8] = []
    switch value {
    case .timestamp(let value): CopyTextFormat.appendTimestamp(value.microseconds, to: &text)
    case .date(let value): CopyTextFormat.appendDate(value.daysSinceEpoch, to: &text)
    default: return value.plainText
    }
    return String(decoding: text, as: UTF8.self)
  }
}
