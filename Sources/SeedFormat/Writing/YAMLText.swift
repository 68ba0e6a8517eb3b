/// Writes scalars of factory files.
package enum YAMLText {
  /// A string as a scalar that reads back as itself: plain if possible, otherwise in quotes.
  package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A value as a scalar; the bare word `null` is NULL.
  package static func value(_ text: String) -> String {
    text == "null" ? text : words.contains(text.lowercased()) ? quoted(text) : scalar(text)
  }

  /// A value within `{ … }`, where commas and brackets belong to the mapping.
  package static func member(_ text: String) -> String {
    text.contains { ",[]{}".contains($0) } ? quoted(text) : value(text)
  }

  /// A column's name as a key.
  package static func key(_ text: String) -> String {
    let isName =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    return isName && !words.contains(text.lowercased()) && text.utf8.first.map { $0 > 0x39 } == true
      ? text : quoted(text)
  }

  /// Words that other YAML parsers don't read as strings.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    guard isWord(first) || first == UInt8(ascii: "-") && text.utf8.count > 1, last != 0x20,
      last != UInt8(ascii: ":")
    else { return false }
    if first == UInt8(ascii: "-"), text.utf8.dropFirst().first.map({ !isWord($0) }) == true {
      return false
    }
    if text.contains(": ") || text.contains(" #") { return false }
    return text.utf8.allSatisfy { byte in
      isWord(byte) || " ()[],.:;=%+-*/'<>!?&|@^~$".utf8.contains(byte)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Line breaks to some YAML readers and none to others.
      case "\u{85}": result += "\\N"
      case "\u{2028}": result += "\\L"
      case "\u{2029}": result += "\\P"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      case "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        result += "\\u" + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
