/// Splits SQL into named parameters, `:name`, and the text between them.
struct NamedBindingsScanner {
  /// The position of a name.
  enum Place {
    case anywhere
    /// After the `[` of a subscript, where it may be the end of a slice as well.
    case sliceStart
  }

  /// A part of the text.
  enum Part {
    case sql(ArraySlice<UInt8>)
    case name(String, Place)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// The brackets and parentheses that are open.
  private var open: [UInt8] = []
  /// The last byte that is neither white space nor part of a comment.
  private var last: UInt8?

  init(_ sql: String) { bytes = Array(sql.utf8) }

  /// The next part; `nil` at the end.
  mutating func next() -> Part? {
    guard index < bytes.count else { return nil }
    let start = index
    if let name = name() { return name }
    repeat {
      skip()
    } while index < bytes.count && !beginsName
    return .sql(bytes[start..<index])
  }

  /// Whether `:name` is here.
  private var beginsName: Bool {
    guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count,
      Self.isNameStart(bytes[index + 1]), index == 0 || bytes[index - 1] != UInt8(ascii: ":")
    else { return false }
    // In a subscript, the colon after a bound divides a slice.
    guard open.last == UInt8(ascii: "["), let last else { return true }
    return !Self.endsOperand(last)
  }

  private mutating func name() -> Part? {
    guard beginsName else { return nil }
    let place = last == UInt8(ascii: "[") ? Place.sliceStart : .anywhere
    let start = index + 1
    index = start
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    last = bytes[index - 1]
    return .name(String(decoding: bytes[start..<index], as: UTF8.self), place)
  }

  /// Goes over a quoted text, a comment or one byte.
  private mutating func skip() {
    let byte = bytes[index]
    if let end = commentEnd() {
      index = end
      return
    }
    switch byte {
    case UInt8(ascii: "'"): index = quotedEnd(escapes: hasEscapePrefix)
    case UInt8(ascii: "\""), UInt8(ascii: "`"): index = quotedEnd(escapes: false)
    case UInt8(ascii: "$"): index = dollarQuotedEnd() ?? index + 1
    case UInt8(ascii: "["), UInt8(ascii: "("):
      open.append(byte)
      index += 1
    case UInt8(ascii: "]"), UInt8(ascii: ")"):
      _ = open.popLast()
      index += 1
    default: index += 1
    }
    if !Self.isSpace(byte) { last = bytes[min(index, bytes.count) - 1] }
  }

  /// The end of a text that is quoted by the byte here; of all if its end is missing. A doubled quote is
  /// the end of one text and the beginning of another.
  private func quotedEnd(escapes: Bool) -> Int {
    var at = index + 1
    while at < bytes.count {
      if escapes, bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == bytes[index] {
        guard escapes, at + 1 < bytes.count, bytes[at + 1] == bytes[index] else { return at + 1 }
        at += 1
      }
      at += 1
    }
    return bytes.count
  }

  /// Whether the quote here begins `E'…'`, in which a backslash escapes.
  private var hasEscapePrefix: Bool {
    guard index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "e") else { return false }
    return index < 2 || !Self.isWordPart(bytes[index - 2])
  }

  /// The end of `$tag$…$tag$`; `nil` if none begins.
  private func dollarQuotedEnd() -> Int? {
    guard index == 0 || !Self.isWordPart(bytes[index - 1]) else { return nil }
    var tagEnd = index + 1
    while tagEnd < bytes.count, Self.isNamePart(bytes[tagEnd]) || bytes[tagEnd] >= 128 {
      tagEnd += 1
    }
    guard tagEnd < bytes.count, bytes[tagEnd] == UInt8(ascii: "$"),
      tagEnd == index + 1 || !(48...57).contains(bytes[index + 1])
    else { return nil }
    return end(of: bytes[index...tagEnd], from: tagEnd + 1)
  }

  /// The end of a comment; `nil` if none begins.
  private func commentEnd() -> Int? {
    guard index + 1 < bytes.count else { return nil }
    let pair = (bytes[index], bytes[index + 1])
    if pair == (UInt8(ascii: "-"), UInt8(ascii: "-")) {
      return end(of: [UInt8(ascii: "\n")][...], from: index + 2)
    }
    guard pair == (UInt8(ascii: "/"), UInt8(ascii: "*")) else { return nil }
    // PostgreSQL's comments nest, SQLite's don't: a comment with too few ends stops at its first one.
    var depth = 1
    var at = index + 2
    while at + 1 < bytes.count {
      switch (bytes[at], bytes[at + 1]) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        at += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        at += 2
        if depth == 0 { return at }
      default: at += 1
      }
    }
    return end(of: Array("*/".utf8)[...], from: index + 2)
  }

  private func end(of terminator: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at + terminator.count <= bytes.count {
      if bytes[at..<(at + terminator.count)].elementsEqual(terminator) {
        return at + terminator.count
      }
      at += 1
    }
    return bytes.count
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (48...57).contains(byte)
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    isNamePart(byte) || byte >= 128 || byte == UInt8(ascii: "$")
  }

  private static func endsOperand(_ byte: UInt8) -> Bool {
    isWordPart(byte) || "'\"`)]".utf8.contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
