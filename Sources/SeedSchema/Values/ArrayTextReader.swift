/// Reads the elements of a JSON array, or of PostgreSQL's array in braces.
struct ArrayTextReader {
  private let bytes: [UInt8]
  private var position = 0
  /// The maximum nesting of arrays, to bound the recursion.
  private static let maximumDepth = 32

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func read() -> [SQLValue]? {
    skipBlanks()
    // `[2:4]={…}` specifies the lower bound of a PostgreSQL array.
    if peek == UInt8(ascii: "["), let brace = bytes.firstIndex(of: UInt8(ascii: "=")),
      bytes.indices.contains(brace + 1), bytes[brace + 1] == UInt8(ascii: "{"),
      bytes[..<brace].allSatisfy({ (48...57).contains($0) || "[]:-".utf8.contains($0) })
    {
      position = brace + 1
    }
    guard let values = array(depth: 0) else { return nil }
    skipBlanks()
    return position == bytes.count ? values : nil
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 32 || (9...13).contains(byte) { position += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func array(depth: Int) -> [SQLValue]? {
    guard depth < Self.maximumDepth else { return nil }
    let isJSON = take("[")
    guard isJSON || take("{") else { return nil }
    let end: Unicode.Scalar = isJSON ? "]" : "}"
    var values: [SQLValue] = []
    skipBlanks()
    if take(end) { return values }
    while true {
      skipBlanks()
      guard let value = element(isJSON: isJSON, depth: depth) else { return nil }
      values.append(value)
      skipBlanks()
      if take(end) { return values }
      guard take(",") else { return nil }
    }
  }

  private mutating func element(isJSON: Bool, depth: Int) -> SQLValue? {
    switch (peek, isJSON) {
    case (UInt8(ascii: "["), true), (UInt8(ascii: "{"), false):
      return array(depth: depth + 1).map { .array($0) }
    // An object can't be an element of an array of values.
    case (UInt8(ascii: "{"), true): return nil
    case (UInt8(ascii: "\""), _): return (isJSON ? jsonText() : bracesText()).map { .text($0) }
    default: return isJSON ? jsonWord() : bracesWord()
    }
  }

  /// An element of PostgreSQL's without quotes, in which brackets are characters like others.
  private mutating func bracesWord() -> SQLValue? {
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") {
      position += 1
      if byte == UInt8(ascii: "\\"), let escaped = peek {
        text.append(escaped)
        position += 1
      } else {
        text.append(byte)
      }
    }
    let word = String(decoding: text, as: UTF8.self)
    return word.isEmpty ? nil : word.lowercased() == "null" ? .null : .text(word)
  }

  private mutating func jsonWord() -> SQLValue? {
    let start = position
    while let byte = peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]") { position += 1 }
    var word = String(decoding: bytes[start..<position], as: UTF8.self)
    while word.last?.isWhitespace == true { word.removeLast() }
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return Int64(word).map { .integer($0) } ?? Double(word).map { .double($0) }
    }
  }

  private mutating func bracesText() -> String? {
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard let escaped = peek else { return nil }
      text.append(escaped)
      position += 1
    }
    return nil
  }

  private mutating func jsonText() -> String? {
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escape = peek else { return nil }
        position += 1
        switch escape {
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "u"):
          guard let scalar = escapedScalar() else { return nil }
          text.append(contentsOf: String(Character(scalar)).utf8)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
        default: return nil
        }
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let high = codeUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard take("\\"), take("u"), let low = codeUnit(), (0xDC00..<0xE000).contains(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func codeUnit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }
}
