/// The text functions on UTF-8 bytes.
enum TextFunctions {
  typealias Bytes = ArraySlice<UInt8>

  /// The number of Unicode scalars.
  static func length(_ text: Bytes) -> Int64 {
    text.reduce(0) { $0 + (isContinuation($1) ? 0 : 1) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }

  /// Without blanks, tabs and line ends at both ends.
  static func trimmed(_ text: Bytes) -> Bytes {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  /// The first scalars.
  static func prefix(_ text: Bytes, _ count: Int64) -> Bytes {
    var left = count
    let end = text.firstIndex { byte in
      if isContinuation(byte) { return false }
      left -= 1
      return left < 0
    }
    return count < 1 ? [] : text[..<(end ?? text.endIndex)]
  }

  /// The last scalars.
  static func suffix(_ text: Bytes, _ count: Int64) -> Bytes {
    guard count >= 1 else { return [] }
    let skip = length(text) - count
    guard skip > 0 else { return text }
    return text.dropFirst(prefix(text, skip).count)
  }

  /// With every occurrence of a text replaced, from left to right.
  static func replacing(_ text: Bytes, _ from: Bytes, with to: Bytes) -> [UInt8] {
    guard let first = from.first else { return Array(text) }
    var result: [UInt8] = []
    var rest = text
    while let start = rest.firstIndex(of: first) {
      result += rest[..<start]
      if rest[start...].starts(with: from) {
        result += to
        rest = rest[(start + from.count)...]
      } else {
        result.append(first)
        rest = rest[(start + 1)...]
      }
    }
    return result + rest
  }

  /// So many scalars of a text over and over.
  static func fill(_ count: Int64, with text: Bytes) -> [UInt8] {
    guard count > 0, !text.isEmpty else { return [] }
    let length = max(1, length(text))
    var result: [UInt8] = []
    for _ in 0..<(count / length) { result += text }
    return result + prefix(text, count % length)
  }

  /// Each word with a capital and small letters behind it; an apostrophe doesn't end a word.
  static func title(_ text: Bytes) -> [UInt8] {
    var result = ""
    var isInside = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isNamePart, scalar != "_" {
        result +=
          isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
        isInside = true
      } else {
        result.unicodeScalars.append(scalar)
        isInside = isInside && (scalar == "'" || scalar == "’")
      }
    }
    return Array(result.utf8)
  }

  /// Small letters and digits with single hyphens between the words. Latin letters lose their accents;
  /// letters of other scripts stay.
  static func slug(_ text: Bytes) -> [UInt8] {
    var result = ""
    var needsHyphen = false
    for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
      let piece: String
      if scalar.isNamePart, scalar != "_" {
        piece = plainLetters[scalar] ?? String(Character(scalar))
      } else if scalar == "'" || scalar == "’"
        || scalar.properties.canonicalCombiningClass.rawValue > 0
      {
        continue
      } else {
        needsHyphen = !result.isEmpty
        continue
      }
      if needsHyphen { result += "-" }
      needsHyphen = false
      result += piece
    }
    return Array(result.utf8)
  }

  /// The letters of the blocks Latin-1 Supplement and Latin Extended-A without their marks.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķĸ"),
      ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
      ("s", "śŝşšſ"), ("ss", "ß"), ("t", "ţťŧ"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
      ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
