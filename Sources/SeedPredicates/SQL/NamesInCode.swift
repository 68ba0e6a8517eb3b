/// The names in the code of a trigger, in any language.
///
/// Strings and comments are scanned like the rest, because dynamic SQL names its tables in strings.
struct NamesInCode: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ code: String) { bytes = Array(code.utf8) }

  /// Returns the parts of the next name, such as `[schema, table]`.
  ///
  /// Unquoted names are in lower case, as in PostgreSQL.
  mutating func next() -> [String]? {
    while place < bytes.count {
      var parts: [String] = []
      while let part = part() {
        parts.append(part)
        guard place < bytes.count, bytes[place] == UInt8(ascii: ".") else { break }
        place += 1
      }
      if !parts.isEmpty { return parts }
      place += 1
    }
    return nil
  }

  private mutating func part() -> String? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\"") { return quotedPart() }
    let start = place
    while place < bytes.count, Self.isPart(bytes[place]) { place += 1 }
    guard start < place else { return nil }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  /// Returns a quoted name that ends on the same line; otherwise the quote doesn't belong to a
  /// name.
  private mutating func quotedPart() -> String? {
    let line = bytes[(place + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    guard let end = line.firstIndex(of: UInt8(ascii: "\"")), end > place + 1 else { return nil }
    let text = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    return text
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
