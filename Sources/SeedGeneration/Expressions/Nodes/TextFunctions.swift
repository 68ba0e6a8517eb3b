import SeedSyntax
import SeedFormat
import SeedSchema

/// The text functions on UTF-8 bytes.
enum TextFunctions {
  typealias Bytes = ArraySlice<UInt8>

  /// The number of Unicode scalars.
  static func length(_ text: Bytes) -> Int64 {
    text.reduce(0) { $0 + (isContinuation($1) ? 0 : 1) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }

  /// The text without blanks, tabs and line ends at both ends.
  static func trimmed(_ text: Bytes) -> Bytes {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }

  /// The range of the first scalars of a range.
  static func prefix(_ bytes: [UInt8], _ range: Range<Int>, _ count: Int64) -> Range<Int> {
    guard count >= 1 else { return range.lowerBound..<range.lowerBound }
    var left = count
    for index in range where !isContinuation(bytes[index]) {
      left -= 1
      if left < 0 { return range.lowerBound..<index }
    }
    return range
  }

  /// The range of the last scalars of a range.
  static func suffix(_ bytes: [UInt8], _ range: Range<Int>, _ count: Int64) -> Range<Int> {
    guard count >= 1 else { return range.upperBound..<range.upperBound }
    var left = count
    for index in range.reversed() where !isContinuation(bytes[index]) {
      left -= 1
      if left == 0 { return index..<range.upperBound }
    }
    return range
  }

  /// The text with every occurrence of another replaced, from left to right; `nil` if that makes it
  /// too long.
  static func replacing(_ text: Bytes, _ from: Bytes, with to: Bytes) -> [UInt8]? {
    guard let first = from.first else { return Array(text) }
    var result: [UInt8] = []
    var rest = text
    while let start = rest.firstIndex(of: first) {
      result += rest[..<start]
      if rest[start...].starts(with: from) {
        result += to
        guard result.count <= GeneratedTextLimit.valueBytes else { return nil }
        rest = rest[(start + from.count)...]
      } else {
        result.append(first)
        rest = rest[(start + 1)...]
      }
    }
    return result + rest
  }

  /// Writes a number of scalars by repeating a text.
  static func fill(
    _ count: Int, with texts: ByteVector, _ row: Int, to cursor: inout ByteCursor
  ) {
    let range = texts.range(checked: row)
    guard count > 0, !range.isEmpty else { return }
    if range.count == 1 {
      for _ in 0..<count { cursor.write(texts.bytes[range.lowerBound]) }
      return
    }
    let text = texts.bytes[range]
    let length = max(1, Int(length(text)))
    for _ in 0..<(count / length) { cursor.write(texts.bytes, range) }
    cursor.write(texts.bytes, prefix(texts.bytes, range, Int64(count % length)))
  }

  /// Capitalizes each word and lowercases the rest of it; an apostrophe doesn't end a word.
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

  /// ``title(_:)`` of ASCII.
  static func titleASCII(_ bytes: [UInt8], _ range: Range<Int>, to cursor: inout ByteCursor) {
    var isInside = false
    for byte in bytes[range] {
      if byte.isLetterOrDigitASCII {
        cursor.write(isInside ? byte.lowercasedASCII : byte.uppercasedASCII)
        isInside = true
      } else {
        cursor.write(byte)
        isInside = isInside && byte == UInt8(ascii: "'")
      }
    }
  }

  /// ``slug(_:)`` of ASCII.
  static func slugASCII(_ bytes: [UInt8], _ range: Range<Int>, to cursor: inout ByteCursor) {
    var needsHyphen = false
    let start = cursor.used
    for byte in bytes[range] {
      if byte.isLetterOrDigitASCII {
        if needsHyphen { cursor.write(UInt8(ascii: "-")) }
        needsHyphen = false
        cursor.write(byte.lowercasedASCII)
      } else if byte != UInt8(ascii: "'") {
        needsHyphen = cursor.used > start
      }
    }
  }

  /// Lower-case letters and digits with single hyphens between the words. Latin letters lose their
  /// accents; letters of other scripts stay.
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

extension UInt8 {
  /// An ASCII letter in upper case; any other byte unchanged.
  @inline(__always)
  var uppercasedASCII: UInt8 { self &- UInt8(ascii: "a") < 26 ? self & ~0x20 : self }

  /// An ASCII letter in lower case; any other byte unchanged.
  @inline(__always)
  var lowercasedASCII: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }

  /// Whether the byte is an ASCII letter or digit.
  @inline(__always)
  var isLetterOrDigitASCII: Bool {
    lowercasedASCII &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
  }
}
