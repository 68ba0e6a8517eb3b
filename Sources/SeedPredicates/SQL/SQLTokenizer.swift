/// Splits an SQL expression of PostgreSQL or SQLite into tokens.
struct SQLTokenizer {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The tokens; `nil` where a quote or a comment isn't closed.
  static func tokens(of text: String) -> [SQLToken]? {
    var tokenizer = SQLTokenizer(text)
    var tokens: [SQLToken] = []
    while true {
      guard tokenizer.skipBlanks() else { return nil }
      guard tokenizer.position < tokenizer.bytes.count else { return tokens }
      guard let token = tokenizer.next() else { return nil }
      tokens.append(token)
    }
  }

  private func byte(_ offset: Int = 0) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// - Returns: whether comments are closed.
  private mutating func skipBlanks() -> Bool {
    while position < bytes.count {
      if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
        while position < bytes.count, byte() != UInt8(ascii: "\n") { position += 1 }
      } else if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        position += 2
        while !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
          guard position < bytes.count else { return false }
          position += 1
        }
        position += 2
      } else if byte() <= 0x20 {
        position += 1
      } else {
        return true
      }
    }
    return true
  }

  private mutating func next() -> SQLToken? {
    let first = byte()
    switch first {
    case UInt8(ascii: "'"): return quoted(first, escapes: false).map { .text($0) }
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      return quoted(first, escapes: false).map { .name($0) }
    case UInt8(ascii: "E"), UInt8(ascii: "e"):
      if byte(1) == UInt8(ascii: "'") {
        position += 1
        return quoted(UInt8(ascii: "'"), escapes: true).map { .text($0) }
      }
      return word()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: ".") where Self.isDigit(byte(1)): return number()
    default: return Self.isWord(first) ? word() : mark()
    }
  }

  private mutating func quoted(_ quote: UInt8, escapes: Bool) -> String? {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      if byte() == quote {
        guard byte(1) == quote else {
          position += 1
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      } else if escapes, byte() == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        switch byte() {
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "r"): content.append(0x0D)
        default: content.append(byte())
        }
        position += 1
        continue
      }
      content.append(byte())
      position += 1
    }
    return nil
  }

  private mutating func word() -> SQLToken {
    let start = position
    while Self.isWord(byte()) || Self.isDigit(byte()) || byte() == UInt8(ascii: "$") {
      position += 1
    }
    return .word(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func number() -> SQLToken {
    let start = position
    if byte() == UInt8(ascii: "0"), byte(1) | 0x20 == UInt8(ascii: "x") {
      position += 2
      while Self.isDigit(byte()) || Self.isWord(byte()) { position += 1 }
      let digits = String(decoding: bytes[(start + 2)..<position], as: UTF8.self)
      return .number(Int64(digits, radix: 16).map { String($0) } ?? "0")
    }
    while Self.isDigit(byte()) || byte() == UInt8(ascii: ".") { position += 1 }
    if byte() | 0x20 == UInt8(ascii: "e"),
      Self.isDigit(byte(1))
        || (byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+")) && Self.isDigit(byte(2))
    {
      position += 2
      while Self.isDigit(byte()) { position += 1 }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func mark() -> SQLToken {
    let single = "()[],;.".utf8
    if byte() == UInt8(ascii: ":"), byte(1) == UInt8(ascii: ":") {
      position += 2
      return .mark("::")
    }
    if single.contains(byte()) {
      position += 1
      return .mark(String(decoding: bytes[(position - 1)..<position], as: UTF8.self))
    }
    let operators = "+-*/<>=~!@#%^&|?:".utf8
    let start = position
    while operators.contains(byte()), position == start || !Self.isSignBehindOperator(self) {
      position += 1
    }
    if position == start { position += 1 }
    return .mark(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// A minus behind another operator is a sign: `x >=-1`. PostgreSQL reads it so unless the operator has
  /// one of its rarer characters.
  private static func isSignBehindOperator(_ tokenizer: SQLTokenizer) -> Bool {
    tokenizer.byte() == UInt8(ascii: "-") && (isDigit(tokenizer.byte(1)))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
