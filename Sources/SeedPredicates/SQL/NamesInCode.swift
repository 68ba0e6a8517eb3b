/// The names in the code of a trigger, in any language.
///
/// Strings and comments are scanned like the rest, because dynamic SQL names its tables in strings.
struct NamesInCode: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ code: String) { bytes = Array(code.utf8) }

  /// Returns the parts of the next name, such as `[schema, table]`.
  ///
  /// Unquoted names are in lower case, as in PostgreSQL.
  mutating func next() -> [String]? {
    while position < bytes.count {
      var parts: [String] = []
      while let part = part() {
        parts.append(part)
        guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { break }
        position += 1
      }
      if !parts.isEmpty { return parts }
      position += 1
    }
    return nil
  }

  private mutating func part() -> String? {
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "\"") { return quotedPart() }
    let start = position
    while position < bytes.count, Self.isPart(bytes[position]) { position += 1 }
    guard start < position else { return nil }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// Returns a quoted name that ends on the same line; otherwise the quote doesn't belong to a
  /// name.
  private mutating func quotedPart() -> String? {
    let line = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    guard let end = line.firstIndex(of: UInt8(ascii: "\"")), end > position + 1 else { return nil }
    let text = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    return text
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
