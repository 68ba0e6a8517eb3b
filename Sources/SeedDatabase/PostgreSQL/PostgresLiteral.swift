package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values as SQL literals, for DDL, which can't bind values.
package enum PostgresLiteral {
  /// Returns a value as a literal; its type follows from the context.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` for text with a NUL.
  package static func literal(_ value: SQLValue) throws(DatabaseError) -> String {
    var bytes: [UInt8] = []
    switch value {
    case .null: return "NULL"
    case .integer(let integer): return "\(integer)"
    case .double(let double): CopyTextFormat.append(double, to: &bytes)
    case .boolean(let boolean): return boolean ? "TRUE" : "FALSE"
    case .text(let text):
      guard !text.utf8.contains(0) else {
        throw DatabaseError(.invalidSchema, "a default holds a NUL, which PostgreSQL can't store")
      }
      return quoted(text)
    case .blob(let blob): CopyTextFormat.appendHex(blob, to: &bytes)
    case .timestamp(let timestamp):
      CopyTextFormat.appendTimestamp(timestamp.microseconds, to: &bytes)
    case .date(let date): CopyTextFormat.appendDate(date.daysSinceEpoch, to: &bytes)
    case .time(let time): return quoted(time.description)
    case .decimal(let decimal): return quoted(decimal.description)
    case .uuid(let uuid): return quoted(uuid.uuidString.lowercased())
    case .array(let values): return quoted(ArrayText.braces(values))
    }
    return quoted(String(decoding: bytes, as: UTF8.self))
  }

  /// Returns quoted text, for a session with `standard_conforming_strings`.
  package static func quoted(_ text: String) -> String { text.quoted(by: "'") }

  /// Returns quoted text without line breaks, for SQL whose lines are joined.
  package static func singleLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return quoted(text) }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case _ where Character(scalar).isNewline:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "E" + quoted(escaped)
  }

  /// Returns dollar-quoted code, with a tag that does not occur in it.
  package static func dollarQuoted(_ code: String) -> String {
    var tag = "$seedkit$"
    var number = 0
    // Code that ends as a tag begins would end within the closing tag. Bytes are compared, because
    // a tag before a combining character is no part of a string by its characters.
    while (code + tag).utf8.firstRange(of: tag.utf8)?.lowerBound
      != (code + tag).utf8.index(code.utf8.startIndex, offsetBy: code.utf8.count)
    {
      number += 1
      tag = "$seedkit\(number)$"
    }
    return tag + code + tag
  }
}
