/// Reads objects of JSON (RFC 8259) in place: strings are unescaped within their own bytes.
struct JSONRecordScanner {
  /// The maximum nesting of lists and mappings.
  private static let mostDepth = 100

  private(set) var bytes: [UInt8]
  private var position = 0
  /// The members of the last object.
  var members: [(name: RecordBlock.Cell, value: RecordBlock.Cell)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes were read, or, after an error, where it is or ends.
  var reached: Int { min(position, bytes.count) }

  func text(_ cell: RecordBlock.Cell) -> String {
    String(decoding: bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
  }

  /// Moves to the next `{`.
  mutating func skipToObject() -> Bool {
    while position < bytes.count, bytes[position] != UInt8(ascii: "{") { position += 1 }
    return position < bytes.count
  }

  /// Reads an object into ``members``; `false` if it is not valid.
  mutating func object() -> Bool {
    guard take("{") else { return false }
    skipBlanks()
    if take("}") { return true }
    repeat {
      skipBlanks()
      guard let name = string() else { return false }
      skipBlanks()
      guard take(":") else { return false }
      skipBlanks()
      guard let value = value() else { return false }
      members.append((name, value))
      skipBlanks()
    } while take(",")
    return take("}")
  }

  private mutating func value() -> RecordBlock.Cell? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"), UInt8(ascii: "["): return document()
    default:
      let start = position
      while position < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[position]) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if text == "null" { return cell(start, position, .null) }
      guard text == "true" || text == "false" || JSONSyntax.isDocument(Array(text.utf8)) else {
        position = start
        return nil
      }
      return cell(start, position, .plain)
    }
  }

  /// A list or a mapping, unchanged.
  private mutating func document() -> RecordBlock.Cell? {
    let start = position
    var nesting = JSONNesting()
    while position < bytes.count {
      nesting.read(bytes[position])
      position += 1
      guard nesting.depth <= Self.mostDepth else { return nil }
      guard nesting.depth == 0 else { continue }
      guard JSONSyntax.isDocument(Array(bytes[start..<position])) else { return nil }
      return cell(start, position, .document)
    }
    return nil
  }

  private mutating func string() -> RecordBlock.Cell? {
    guard take("\"") else { return nil }
    let start = position
    var end = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return cell(start, end, .quoted)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        // An escape is at least as long as the bytes of the character that it encodes.
        for byte in String(Character(scalar)).utf8 {
          bytes[end] = byte
          end += 1
        }
      case 0..<0x20: return nil
      default:
        bytes[end] = byte
        end += 1
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let high = unit() else { return nil }
      if let scalar = Unicode.Scalar(high) { return scalar }
      guard (0xD800..<0xDC00).contains(high), take("\\"), take("u"), let low = unit(),
        (0xDC00..<0xE000).contains(low)
      else { return nil }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    defer { position += 4 }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private func cell(_ start: Int, _ end: Int, _ kind: RecordBlock.Kind) -> RecordBlock.Cell {
    RecordBlock.Cell(start: Int32(start), end: Int32(end), kind: kind)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }
}
