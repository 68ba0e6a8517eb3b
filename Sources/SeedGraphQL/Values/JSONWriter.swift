/// Writes values as JSON, in their order.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  /// The text of a value.
  static func text(of value: GraphQLValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  mutating func write(_ value: GraphQLValue) {
    switch value {
    case .null: write("null")
    case .boolean(let value): write(value ? "true" : "false")
    case .integer(let number): write("\(number)")
    // JSON has no infinity and no NaN.
    case .double(let number): write(number.isFinite ? "\(number)" : "null")
    case .string(let text): writeQuoted(text)
    case .list(let values):
      for (index, value) in values.enumerated() {
        write(index == 0 ? "[" : ",")
        write(value)
      }
      write(values.isEmpty ? "[]" : "]")
    case .object(let object):
      for (index, element) in object.elements.enumerated() {
        write(index == 0 ? "{" : ",")
        writeQuoted(element.name)
        write(":")
        write(element.value)
      }
      write(object.isEmpty ? "{}" : "}")
    }
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case 10: write("\\n")
      case 13: write("\\r")
      case 9: write("\\t")
      case 0..<32:
        write("\\u00")
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? 48 + digit : 87 + digit)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
