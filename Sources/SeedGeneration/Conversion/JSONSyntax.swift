/// Validates JSON documents (RFC 8259) without building a tree.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var position = 0

  /// The maximum nesting of arrays and objects.
  private static let depthLimit = 512

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the bytes, which are valid UTF-8, are one JSON value with nothing but blanks around
  /// it.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    var syntax = JSONSyntax(bytes)
    guard syntax.value() else { return false }
    syntax.skipBlanks()
    return syntax.position == bytes.count
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[position + index] != word.utf8Start[index] {
      return false
    }
    position = end
    return true
  }

  /// Reads a value with an explicit stack: true for each open object, false for each open array.
  private mutating func value() -> Bool {
    var open: [Bool] = []
    while true {
      skipBlanks()
      guard let byte = next else { return false }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        position += 1
        guard open.count < Self.depthLimit else { return false }
        let isObject = byte == UInt8(ascii: "{")
        skipBlanks()
        if !take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          open.append(isObject)
          if isObject, !key() { return false }
          continue
        }
      case UInt8(ascii: "\""): if !string() { return false }
      case UInt8(ascii: "t"): if !take("true") { return false }
      case UInt8(ascii: "f"): if !take("false") { return false }
      case UInt8(ascii: "n"): if !take("null") { return false }
      default: if !number() { return false }
      }
      // A value is complete: close the containers that it ends, or continue after a comma.
      while true {
        guard let isObject = open.last else { return true }
        skipBlanks()
        if take(UInt8(ascii: ",")) {
          if isObject, !key() { return false }
          break
        }
        guard take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
        open.removeLast()
      }
    }
  }

  private mutating func key() -> Bool {
    skipBlanks()
    guard string() else { return false }
    skipBlanks()
    return take(UInt8(ascii: ":"))
  }

  private mutating func string() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case 0..<0x20: return false
      case UInt8(ascii: "\\"):
        guard let escaped = next else { return false }
        position += 1
        switch escaped {
        case UInt8(ascii: "u"):
          for _ in 0..<4 {
            guard let digit = next, Self.isHexDigit(digit) else { return false }
            position += 1
          }
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
          UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
          break
        default: return false
        }
      default: break
      }
    }
    return false
  }

  private mutating func number() -> Bool {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard digits() else { return false }
    }
    if take(UInt8(ascii: ".")), !digits() { return false }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      return digits()
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position > start
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
