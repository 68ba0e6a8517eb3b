/// One pass over a file's bytes that finds characters that YAML, or some of its readers, reject.
struct CharacterCheck {
  /// Text that isn't allowed in a file.
  struct Problem {
    var offset: Int
    var message: String
    var hint: String?
  }

  private let bytes: [UInt8]
  private let limit: Int

  /// The start of the text, after a byte order mark.
  let start: Int

  /// Whether every character is one byte long.
  private(set) var isASCII = true

  /// Whether there is a carriage return, so that line breaks must be normalized.
  private(set) var hasCarriageReturn = false

  /// The problems found, in the order of the file.
  private(set) var problems: [Problem] = []

  init(_ bytes: [UInt8], from start: Int, limit: Int) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
  }

  /// Looks at every byte, until it finds invalid UTF-8, or too many problems to report.
  mutating func run() {
    var offset = start
    while offset < bytes.count && problems.count < limit {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == .newline || byte == .tab {
        offset += 1
      } else if byte < 0x80 {
        if byte == .carriageReturn {
          hasCarriageReturn = true
        } else {
          checkControl(byte, at: offset)
          // A binary file has thousands of them: one is enough.
          if byte == 0 { return }
        }
        offset += 1
      } else {
        isASCII = false
        guard let (scalar, length) = decode(at: offset) else {
          let hex = String(byte, radix: 16, uppercase: true)
          problems.append(
            Problem(
              offset: offset, message: "the file is not valid UTF-8 (byte 0x\(hex))",
              hint: "save it as UTF-8"))
          return
        }
        checkScalar(scalar, at: offset)
        offset += length
      }
    }
  }

  private mutating func checkControl(_ byte: UInt8, at offset: Int) {
    if byte == 0 {
      problems.append(
        Problem(
          offset: offset, message: "the file holds a NUL byte", hint: "is it binary, or UTF-16?"))
    } else {
      let hex = byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
      problems.append(
        Problem(
          offset: offset, message: "control character 0x\(hex.uppercased())",
          hint: "write it as \"\\x\(hex)\" in double quotes"))
    }
  }

  private mutating func checkScalar(_ scalar: UInt32, at offset: Int) {
    let message: String
    var hint: String?
    switch scalar {
    case 0x85, 0x2028, 0x2029:
      // A line break in YAML 1.1, and thus for many readers; an ordinary character in YAML 1.2.
      message = "U+\(hexadecimal(scalar)) is a line break to some YAML readers and none to others"
      hint = "write it as \"\\\(scalar == 0x85 ? "N" : scalar == 0x2028 ? "L" : "P")\""
    case 0x80...0x9F:
      message = "control character U+\(hexadecimal(scalar))"
      hint = "write it as \"\\x\(String(scalar, radix: 16))\" in double quotes"
    case 0xFEFF:
      message = "a byte order mark inside the file"
      hint = "delete this invisible character"
    case 0xFFFE, 0xFFFF:
      message = "U+\(hexadecimal(scalar)) is not a character"
    default:
      return
    }
    problems.append(Problem(offset: offset, message: message, hint: hint))
  }

  private func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The character at an offset and its length in bytes; `nil` if the bytes are not UTF-8.
  private func decode(at offset: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[offset]
    let length: Int
    var scalar: UInt32
    let lowest: UInt32
    switch first {
    case 0xC2...0xDF: (length, scalar, lowest) = (2, UInt32(first & 0x1F), 0x80)
    case 0xE0...0xEF: (length, scalar, lowest) = (3, UInt32(first & 0x0F), 0x800)
    case 0xF0...0xF4: (length, scalar, lowest) = (4, UInt32(first & 0x07), 0x10000)
    default: return nil
    }
    guard bytes.count - offset >= length else { return nil }
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte.isContinuation else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= lowest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }
}

extension CharacterCheck.Problem {
  /// The problem as a diagnostic, with its line and column counted and the line shown.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let place = file.position(of: offset)
    let span = SourceSpan(file: file.name, line: place.line, column: place.column)
    return Diagnostic(.error, message, at: span, hint: hint).showing(file)
  }
}
