/// Tracks the nesting of JSON, byte by byte.
struct JSONNesting {
  /// How many braces and brackets are open.
  private(set) var depth = 0
  private var isString = false
  private var isEscaped = false

  /// Reads the next byte.
  mutating func read(_ byte: UInt8) {
    if isString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isString = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
  }
}
