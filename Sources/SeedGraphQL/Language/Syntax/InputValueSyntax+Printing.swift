extension InputValueSyntax {
  /// The value in GraphQL's syntax.
  var printed: String {
    switch kind {
    case .variable(let name): "$" + name.text
    case .int(let text), .float(let text), .enumeration(let text): text
    case .string(let text, let isBlock): isBlock ? Self.block(text) : Self.quoted(text)
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    case .list(let values): "[" + values.map(\.printed).joined(separator: ", ") + "]"
    case .object(let fields):
      "{" + fields.map { "\($0.name.text): \($0.value.printed)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value with the fields of its objects sorted by name, for comparisons.
  var sorted: InputValueSyntax {
    var copy = self
    switch kind {
    case .list(let values): copy.kind = .list(values.map(\.sorted))
    case .object(let fields):
      let sorted = fields.map { ObjectFieldSyntax(name: $0.name, value: $0.value.sorted) }
      copy.kind = .object(sorted.sorted { $0.name.text < $1.name.text })
    default: break
    }
    return copy
  }

  /// A quoted string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// A block string, on separate lines if one isn't enough.
  private static func block(_ text: String) -> String {
    let escaped = text.replacing("\"\"\"", with: "\\\"\"\"")
    let lines = escaped.split(separator: "\n", omittingEmptySubsequences: false)
    func isIndented(_ line: Substring) -> Bool { line.first == " " || line.first == "\t" }
    let isSingle = lines.count <= 1
    let startsIndented =
      !isSingle && lines.dropFirst().allSatisfy { $0.isEmpty || isIndented($0) }
    let endsInQuotes = escaped.hasSuffix("\\\"\"\"")
    let needsEnd = text.hasSuffix("\"") && !endsInQuotes || text.hasSuffix("\\")
    let isLong =
      !isSingle || text.unicodeScalars.count > 70 || needsEnd || startsIndented || endsInQuotes
    let skipsStart = isSingle && lines.first.map(isIndented) ?? false
    let start = isLong && !skipsStart || startsIndented ? "\n" : ""
    return "\"\"\"" + start + escaped + (isLong || needsEnd ? "\n" : "") + "\"\"\""
  }
}
