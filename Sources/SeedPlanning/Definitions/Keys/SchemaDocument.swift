/// JSON whose keys keep their order.
package indirect enum SchemaDocument: Sendable {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case list([SchemaDocument])
  case object([(key: String, value: SchemaDocument)])

  /// The JSON, indented by two spaces per level.
  package func description(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .boolean(let value): return value ? "true" : "false"
    case .list(let items):
      if items.isEmpty { return "[]" }
      if items.allSatisfy(\.isScalar) {
        return "[" + items.map { $0.description() }.joined(separator: ", ") + "]"
      }
      let lines = items.map { inner + $0.description(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let entries):
      if entries.isEmpty { return "{}" }
      if entries.count == 1, let entry = entries.first, entry.value.isScalar {
        return "{ \(Self.quoted(entry.key)): \(entry.value.description()) }"
      }
      let lines = entries.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.description(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .text, .number, .boolean: true
    case .list, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
