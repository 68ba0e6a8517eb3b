/// The bytes of SQL, with methods that find the end of a token at a position.
struct SQLBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// The byte at an index; 0 outside the text.
  subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  func isDigit(_ index: Int) -> Bool { (48...57).contains(self[index]) }

  /// Whether a word can begin with a byte.
  static func beginsWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "_")
      || byte >= 128
  }

  private static func continuesWord(_ byte: UInt8) -> Bool {
    beginsWord(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "$")
  }

  func end(ofBlanks start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == 32 || (9...13).contains(bytes[at]) { at += 1 }
    return at
  }

  func end(ofWord start: Int) -> Int {
    var at = start
    while at < bytes.count, Self.continuesWord(bytes[at]) { at += 1 }
    return at
  }

  /// The end of a number, including letters that follow it immediately: `1_000`, `1.5e-3`, `0x1F`,
  /// `1abc`.
  func end(ofNumber start: Int) -> Int {
    var at = start
    while isDigit(at) || self[at] == UInt8(ascii: "_") { at += 1 }
    // `1..5` is a range.
    if self[at] == UInt8(ascii: "."), self[at + 1] != UInt8(ascii: ".") {
      at += 1
      while isDigit(at) || self[at] == UInt8(ascii: "_") { at += 1 }
    }
    if self[at] | 0x20 == UInt8(ascii: "e") {
      let sign = self[at + 1] == UInt8(ascii: "-") || self[at + 1] == UInt8(ascii: "+")
      if sign, isDigit(at + 2) { at += 2 }
    }
    return end(ofWord: at)
  }

  /// The end of the text that the quote at `start` begins, after its closing quote; `nil` if there
  /// is none. A doubled quote is part of the text.
  func end(ofQuoted start: Int, by quote: UInt8, escapes: Bool) -> Int? {
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == quote {
        guard self[at + 1] == quote else { return at + 1 }
        at += 2
      } else {
        at += escapes && bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return nil
  }

  func end(ofBrackets start: Int) -> Int? {
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "]") { return at + 1 }
      at += 1
    }
    return nil
  }

  func end(ofLineComment start: Int, stopsAtReturn: Bool) -> Int {
    var at = start + 2
    while at < bytes.count, bytes[at] != 10, !stopsAtReturn || bytes[at] != 13 { at += 1 }
    return at
  }

  /// The end of a comment, after its `*/`; `nil` if there is none.
  func end(ofComment start: Int, nests: Bool) -> Int? {
    var depth = 1
    var at = start + 2
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") {
        depth -= 1
        at += 2
        if depth == 0 { return at }
      } else if nests, bytes[at] == UInt8(ascii: "/"), bytes[at + 1] == UInt8(ascii: "*") {
        depth += 1
        at += 2
      } else {
        at += 1
      }
    }
    return nil
  }

  /// The end of the opening `$tag$`; `nil` if this dollar sign begins a parameter such as `$1`.
  func end(ofDollarTag start: Int) -> Int? {
    var at = start + 1
    if Self.beginsWord(self[at]) {
      while at < bytes.count, Self.continuesWord(bytes[at]), bytes[at] != UInt8(ascii: "$") {
        at += 1
      }
    }
    return self[at] == UInt8(ascii: "$") ? at + 1 : nil
  }

  /// The end of the closing `$tag$`; `nil` if there is none.
  func end(ofDollarString start: Int, tag end: Int) -> Int? {
    let length = end - start
    var at = end
    while at + length <= bytes.count {
      if bytes[at] == UInt8(ascii: "$"), matches(start, at, length) { return at + length }
      at += 1
    }
    return nil
  }

  private func matches(_ one: Int, _ other: Int, _ length: Int) -> Bool {
    for offset in 0..<length where bytes[one + offset] != bytes[other + offset] { return false }
    return true
  }
}
