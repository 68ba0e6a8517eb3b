package import SeedSchema

/// Strings in the syntax of the export formats.
extension ByteVector {
  /// Whether any of four bytes occurs.
  private func contains(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      // No branch leaves the loop, so that it can be compiled to vector instructions.
      var found: UInt8 = 0
      for byte in bytes {
        let first: UInt8 = (byte == a ? 1 : 0) | (byte == b ? 1 : 0)
        let second: UInt8 = (byte == c ? 1 : 0) | (byte == d ? 1 : 0)
        found |= first | second
      }
      return found != 0
    }
  }

  /// Rewrites each string.
  @inline(__always)
  private func mapped(
    growth: Int, _ body: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) throws -> ByteVector {
    var result = ByteVector()
    result.ends.reserveCapacity(count)
    result.bytes.reserveCapacity(bytes.count + growth * count)
    try bytes.withUnsafeBufferPointer { all in
      for index in 0..<count {
        body(UnsafeBufferPointer(rebasing: all[range(checked: index)]), &result.bytes)
        guard result.bytes.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
        result.ends.append(Int32(result.bytes.count))
      }
    }
    return result
  }

  /// The strings, quoted if RFC 4180 requires it; an empty one too, as NULL is written as nothing.
  package func quotedForCSV() throws -> ByteVector {
    // Strings with blanks at their ends are quoted, because some programs trim them.
    var isPlain = !contains(44, 34, 10, 13)
    if isPlain {
      for index in 0..<count {
        let range = range(checked: index)
        guard let last = range.last, bytes[range.lowerBound] != 32, bytes[last] != 32 else {
          isPlain = false
          break
        }
      }
    }
    if isPlain { return self }
    return try mapped(growth: 2) { text, bytes in
      var isPlain = !text.isEmpty && text.first != 32 && text.last != 32
      for byte in text where byte == 44 || byte == 34 || byte == 10 || byte == 13 {
        isPlain = false
      }
      guard !isPlain else { return bytes.append(contentsOf: text) }
      Self.append(text, inQuotes: 34, to: &bytes)
    }
  }

  /// The strings as JSON strings.
  package func quotedForJSON() throws -> ByteVector {
    try mapped(growth: 2) { text, bytes in Self.appendJSON(text, to: &bytes) }
  }

  /// The JSON documents, each on one line: a line break is only allowed between JSON's tokens.
  package func withoutLineBreaks() -> ByteVector {
    var result = self
    for index in result.bytes.indices where result.bytes[index] == 10 || result.bytes[index] == 13 {
      result.bytes[index] = 32
    }
    return result
  }

  /// The strings as SQL literals in single quotes.
  ///
  /// - Parameter dividesLineBreaks: whether a carriage return and the line feed after it are parts
  ///   of two literals that are concatenated, so that no line ends with the first.
  /// - Returns: the literals.
  /// - Throws: `GenerationError` if they take more than 2 GB.
  package func quotedForSQL(dividesLineBreaks: Bool = false) throws -> ByteVector {
    guard dividesLineBreaks, contains(13, 13, 13, 13) else {
      return try mapped(growth: 2) { text, bytes in Self.append(text, inQuotes: 39, to: &bytes) }
    }
    return try mapped(growth: 2) { text, bytes in
      bytes.append(39)
      var previous: UInt8 = 0
      for byte in text {
        if byte == 10, previous == 13 { bytes.append(contentsOf: "'||'".utf8) }
        if byte == 39 { bytes.append(39) }
        bytes.append(byte)
        previous = byte
      }
      bytes.append(39)
    }
  }

  /// The strings in the text format of PostgreSQL's COPY.
  package func escapedForCopy() throws -> ByteVector {
    guard contains(92, 10, 13, 9) else { return self }
    return try mapped(growth: 2) { text, bytes in
      for byte in text {
        switch byte {
        case 92: bytes.append(contentsOf: "\\\\".utf8)
        case 10: bytes.append(contentsOf: "\\n".utf8)
        case 13: bytes.append(contentsOf: "\\r".utf8)
        case 9: bytes.append(contentsOf: "\\t".utf8)
        default: bytes.append(byte)
        }
      }
    }
  }

  /// Each value as a prefix, two hexadecimal digits for each byte, and a suffix.
  package func hexadecimal(before: [UInt8], after: [UInt8] = []) throws -> ByteVector {
    let digits = Array("0123456789abcdef".utf8)
    return try mapped(growth: before.count + after.count) { value, bytes in
      bytes.append(contentsOf: before)
      for byte in value {
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
      bytes.append(contentsOf: after)
    }
  }

  /// Numbers unchanged, and `nan` and `inf` in quotes.
  package func quotedUnlessNumbers(_ quote: UInt8) throws -> ByteVector {
    try mapped(growth: 0) { text, bytes in
      if text.allSatisfy({ $0 != UInt8(ascii: "n") && $0 != UInt8(ascii: "i") }) {
        bytes.append(contentsOf: text)
      } else {
        Self.append(text, inQuotes: quote, to: &bytes)
      }
    }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, inQuotes quote: UInt8, to bytes: inout [UInt8]
  ) {
    bytes.append(quote)
    for byte in text {
      if byte == quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Appends a string as JSON.
  package static func appendJSON(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes.append(34)
    defer { bytes.append(34) }
    var isPlain = true
    for byte in text where byte < 32 || byte == 34 || byte == 92 { isPlain = false }
    if isPlain { return bytes.append(contentsOf: text) }
    for byte in text {
      switch byte {
      case 34, 92:
        bytes.append(92)
        bytes.append(byte)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      case 0..<32:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
  }
}
