import SeedGeneration
import SeedSchema

/// Writes arrays in PostgreSQL's text form as JSON arrays.
struct ArrayJSON {
  /// How an element is written.
  private enum Elements {
    case numbers, booleans, documents, strings
  }

  private let elements: Elements

  /// Creates a writer for the values of a column's type; `nil` if they aren't arrays.
  init?(_ type: FieldType) {
    switch type {
    case .array(let element): elements = Self.elements(of: element)
    // The elements of `box[]` are separated by semicolons.
    case .other(let name) where name.hasSuffix("[]") && name != "box[]":
      elements = Self.elements(named: name.prefix { $0 != "(" && $0 != "[" })
    default: return nil
    }
  }

  private static func elements(of type: FieldType) -> Elements {
    switch ValueKind(of: type) {
    case .integer, .double, .decimal: .numbers
    case .boolean: .booleans
    case .json: .documents
    default: .strings
    }
  }

  private static func elements(named type: Substring) -> Elements {
    switch type {
    case "smallint", "integer", "bigint", "numeric", "real", "double precision": .numbers
    case "boolean": .booleans
    case "json", "jsonb": .documents
    default: .strings
    }
  }

  /// The texts as JSON arrays; a text that isn't an array is a JSON string.
  func json(_ texts: ByteVector) throws -> ByteVector {
    var result = ByteVector()
    result.ends.reserveCapacity(texts.count)
    for row in 0..<texts.count {
      let text = texts.string(row)
      var bytes: [UInt8] = []
      if let values = ArrayText.elements(text) {
        append(values, to: &bytes)
      } else {
        Self.append(text, to: &bytes)
      }
      try result.appendChecked(bytes)
    }
    return result
  }

  private func append(_ values: [SQLValue], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(value, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func append(_ value: SQLValue, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .array(let values): append(values, to: &bytes)
    default:
      let text = value.plainText
      switch elements {
      case .numbers where Self.isNumber(text): bytes += text.utf8
      case .booleans where ["t", "true"].contains(text): bytes += "true".utf8
      case .booleans where ["f", "false"].contains(text): bytes += "false".utf8
      case .documents: bytes += text.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }
      default: Self.append(text, to: &bytes)
      }
    }
  }

  /// Whether a text is a number in JSON (RFC 8259, section 6); `NaN` and `.5` aren't.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    func takeDigits() -> Int {
      let digits = rest.utf8.prefix { (48...57).contains($0) }.count
      rest = Substring(rest.utf8.dropFirst(digits))
      return digits
    }
    if rest.first == "-" { rest.removeFirst() }
    let hasLeadingZero = rest.first == "0"
    let digits = takeDigits()
    guard digits > 0, digits == 1 || !hasLeadingZero else { return false }
    if rest.first == "." {
      rest.removeFirst()
      guard takeDigits() > 0 else { return false }
    }
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { ByteVector.appendJSON($0, to: &bytes) }
  }
}
