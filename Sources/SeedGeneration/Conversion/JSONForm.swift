import SeedSchema

/// Renders the values of a column as JSON.
enum JSONForm {
  /// JSON for each row: numbers and booleans unchanged, `null` for NULL, a JSON document unchanged,
  /// everything else as a string.
  static func of(_ column: Column, isJSON: Bool = false) throws -> ByteVector {
    let isPlain: Bool
    switch column.values {
    case .integers, .booleans, .decimals: isPlain = true
    case .doubles(let values): isPlain = values.allSatisfy(\.isFinite)
    case .text: isPlain = isJSON
    default: isPlain = false
    }
    let texts = try TextForm.of(column)
    if isPlain, column.nulls.isEmpty { return texts }
    var result = ByteVector()
    result.ends.reserveCapacity(texts.count)
    result.bytes.reserveCapacity(texts.bytes.count + 2 * texts.count)
    for row in 0..<texts.count {
      if column.nulls[row] {
        result.append("null")
      } else if isPlain {
        try result.appendChecked(texts.slice(row))
      } else if case .doubles(let values) = column.values {
        result.append(values[row].isFinite ? values[row].description : "null")
      } else {
        appendString(texts.slice(row), to: &result.bytes)
        try result.appendChecked([])
      }
    }
    return result
  }

  /// Returns a JSON string, in quotes.
  static func string(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    appendString(text.utf8, to: &bytes)
    return bytes
  }

  /// Appends a string as JSON (RFC 8259, section 7).
  private static func appendString(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Returns a scalar of a factory file as JSON: a document, a number, `true`, `false` or `null`
  /// unchanged, and anything else as a string.
  ///
  /// - Parameters:
  ///   - text: the scalar's text.
  ///   - isQuoted: whether the scalar is in quotes, which make numbers and words strings.
  /// - Returns: the JSON.
  static func literal(_ text: String, isQuoted: Bool = false) -> [UInt8] {
    if isQuoted, let first = text.utf8.first(where: { $0 > 0x20 }), !"{[\"".utf8.contains(first) {
      return string(text)
    }
    if let value = BooleanText.parse(text) { return Array((value ? "true" : "false").utf8) }
    let bytes = Array(text.utf8)
    return JSONSyntax.isDocument(bytes) ? bytes : string(text)
  }
}
