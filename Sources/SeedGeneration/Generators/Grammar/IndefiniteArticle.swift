/// Whether a word follows `a` or `an`, by how it sounds.
enum IndefiniteArticle {
  /// Prefixes that begin with a vowel letter but not with a vowel sound.
  private static let consonants = [
    "eu", "ewe", "one", "once", "ouija", "ubiq", "unanim", "unic", "unif", "unil", "union", "uniq",
    "unis", "unit",
    "univ", "usab", "usag", "use", "usu", "uten", "utili", "utop", "uran", "urin",
  ].map { Array($0.utf8) }

  /// Prefixes with a silent h.
  private static let silent = ["heir", "honest", "honor", "honour", "hour"].map { Array($0.utf8) }

  static func isAn(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.prefix { isLetter($0) || (48...57).contains($0) }
    guard let first = word.first else { return false }
    if (48...57).contains(first) {
      // Eight, eleven, eighteen, eighty and eight hundred begin with a vowel sound.
      let digits = String(decoding: word.prefix { $0 < 58 }, as: UTF8.self)
      return first == 56 || digits == "11" || digits == "18"
    }
    if word.prefix(2).allSatisfy({ $0 < 97 }) {
      // Letters that are spelled: an SQL query, a URL.
      return "AEFHILMNORSX".utf8.contains(first & 0xdf)
    }
    let lower = word.map { $0 | 0x20 }
    if "aeiou".utf8.contains(lower[0]) { return !consonants.contains { lower.starts(with: $0) } }
    return silent.contains { lower.starts(with: $0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
