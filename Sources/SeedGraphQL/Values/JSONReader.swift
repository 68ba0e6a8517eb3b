/// Reads JSON (RFC 8259), whose nesting is bounded.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  private static var maximumDepth: Int { 100 }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a JSON text; `nil` if it isn't valid.
  static func value(_ bytes: some Sequence<UInt8>) -> GraphQLValue? {
    var reader = JSONReader(Array(bytes))
    guard let value = reader.value() else { return nil }
    reader.skipBlanks()
    return reader.offset == reader.bytes.count ? value : nil
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || (9...10).contains(byte) || byte == 13 { offset += 1 }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skip(_ word: String) -> Bool {
    guard bytes[offset...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  private mutating func value() -> GraphQLValue? {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.list() }
    case UInt8(ascii: "\""): return text().map { .string($0) }
    case UInt8(ascii: "t"): return skip("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return skip("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return skip("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> GraphQLValue?) -> GraphQLValue? {
    guard depth < Self.maximumDepth else { return nil }
    depth += 1
    offset += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func object() -> GraphQLValue? {
    var object = GraphQLObject()
    if skip(UInt8(ascii: "}")) { return .object(object) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\""), let name = text(), skip(UInt8(ascii: ":")),
        let value = value()
      else { return nil }
      object[name] = value
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "}")) ? .object(object) : nil
  }

  private mutating func list() -> GraphQLValue? {
    var values: [GraphQLValue] = []
    if skip(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "]")) ? .list(values) : nil
  }

  private mutating func number() -> GraphQLValue? {
    let start = offset
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }
    if next == UInt8(ascii: "-") { offset += 1 }
    guard isDigit(next) else { return nil }
    let startsWithZero = next == 48
    while isDigit(next) { offset += 1 }
    if startsWithZero, offset - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) { return nil }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      guard isDigit(next) else { return nil }
      while isDigit(next) { offset += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      isWhole = false
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      guard isDigit(next) else { return nil }
      while isDigit(next) { offset += 1 }
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .integer(number) }
    return Double(text).flatMap { $0.isFinite ? .double($0) : nil }
  }

  private mutating func text() -> String? {
    offset += 1
    var result: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: result, as: UTF8.self)
      case 0..<32: return nil
      case UInt8(ascii: "\\"):
        guard let escaped = escaped() else { return nil }
        result.append(contentsOf: escaped)
      default: result.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> [UInt8]? {
    guard let byte = next else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"):
      guard let code = code() else { return nil }
      if let scalar = UnicodeScalar(code) { return Array(String(scalar).utf8) }
      // A surrogate pair, of which the second must be a low surrogate.
      guard code < 0xDC00, skip("\\u"), let low = self.code(), (0xDC00...0xDFFF).contains(low),
        let scalar = UnicodeScalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
      else { return nil }
      return Array(String(scalar).utf8)
    default: return nil
    }
  }

  private mutating func code() -> UInt32? {
    guard bytes.count - offset >= 4 else { return nil }
    let digits = bytes[offset..<(offset + 4)]
    offset += 4
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
