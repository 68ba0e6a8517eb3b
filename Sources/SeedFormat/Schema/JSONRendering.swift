/// Writes trees as JSON, with the types of YAML's core schema.
///
/// Numbers keep every digit of the file. Values that JSON numbers can't express (`.inf`, `.nan`,
/// octal and hexadecimal numbers of more than 64 bits) become strings with the same text.
public enum JSONRendering {
  /// Returns a tree as JSON text.
  ///
  /// ```swift
  /// JSONRendering.render(document.root)  // {"a":[1,2.50,true,null,"x"]}
  /// ```
  ///
  /// - Parameters:
  ///   - node: the tree; entries keep their order.
  ///   - isPretty: whether to write each entry on its own line, indented by two spaces.
  /// - Returns: the JSON text, without a line break at its end.
  public static func render(_ node: Node, isPretty: Bool = false) -> String {
    var writer = JSONWriter(isPretty: isPretty)
    writer.write(node, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// The text so far.
private struct JSONWriter {
  let isPretty: Bool
  var bytes: [UInt8] = []

  mutating func write(_ node: Node, level: Int) {
    switch node.content {
    case .scalar(let scalar):
      write(scalar)
    case .sequence(let items):
      write(items, "[", "]", level) { $0.write($1, level: level + 1) }
    case .mapping(let mapping):
      write(mapping.entries, "{", "}", level) {
        $0.write(string: $1.key)
        $0.bytes.append(.colon)
        if $0.isPretty { $0.bytes.append(.space) }
        $0.write($1.value, level: level + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ level: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(.comma) }
      startLine(level + 1)
      body(&self, element)
    }
    if !elements.isEmpty { startLine(level) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func startLine(_ level: Int) {
    guard isPretty else { return }
    bytes.append(.newline)
    bytes.append(contentsOf: repeatElement(.space, count: level * 2))
  }

  private mutating func write(_ scalar: Scalar) {
    switch CoreSchema.resolve(scalar) {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .bigInt(let digits): bytes.append(contentsOf: digits.utf8)
    case .float:
      if let number = CoreSchemaNumber(scalar.text) {
        bytes.append(contentsOf: number.json.utf8)
      } else {
        write(string: scalar.text)
      }
    case .string(let text): write(string: text)
    }
  }

  private mutating func write(string: String) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(.doubleQuote)
    for byte in string.utf8 {
      switch byte {
      case .doubleQuote, .backslash:
        bytes.append(.backslash)
        bytes.append(byte)
      case .newline: bytes.append(contentsOf: "\\n".utf8)
      case .tab: bytes.append(contentsOf: "\\t".utf8)
      case .carriageReturn: bytes.append(contentsOf: "\\r".utf8)
      case 0x00...0x1F, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 0x0F)])
      default: bytes.append(byte)
      }
    }
    bytes.append(.doubleQuote)
  }
}
