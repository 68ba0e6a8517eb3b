/// The values that a comment lists: `one of: a, b, c`, `0 = draft, 1 = published`,
/// `'a', 'b' or 'c'`, `a | b | c`.
struct CommentedValues {
  /// The values in the comment's order; empty if it lists none.
  private(set) var values: [String] = []

  /// Beginnings of lists; a weak one begins a list only with a colon, or if its values are in
  /// quotes.
  private static let beginnings: [(text: String, isWeak: Bool)] = [
    ("one of", false), ("either", false), ("allowed values", true), ("possible values", true),
    ("valid values", true), ("accepted values", true), ("values", true), ("options", true),
    ("enum", true), ("can be", true), ("must be", true), ("may be", true), ("is", true),
    ("are", true),
  ]
  /// The longest value in a list; longer ones are sentences.
  private static let longest = 40

  init(_ text: String) {
    for found in [keyed(text), listed(text), piped(text), quoted(text)] where found.count > 1 {
      values = found
      return
    }
  }

  /// `0 = draft, 1 = published`; numbers may be followed by a colon as well.
  private func keyed(_ text: String) -> [String] {
    var result: [String] = []
    for part in text.split(whereSeparator: { ",;\n".contains($0) }) {
      let piece = part.trimmed
      guard let sign = piece.firstIndex(where: { $0 == "=" }) ?? piece.firstIndex(of: ":") else {
        return result
      }
      // Words before the first value introduce it: `State: 0 = draft`.
      let key = piece[..<sign].split(separator: ":").last.map { String($0).trimmed } ?? ""
      let name = result.isEmpty ? key.split(separator: " ").last.map(String.init) ?? "" : key
      guard let value = Self.value(name), piece[sign] == "=" || Int64(value) != nil else {
        return []
      }
      if !result.contains(value) { result.append(value) }
    }
    return result
  }

  /// `one of: a, b or c`.
  private func listed(_ text: String) -> [String] {
    let lowered = text.lowercased()
    // If lower-casing changes the length of the text, the offsets don't match.
    guard lowered.utf8.count == text.utf8.count else { return [] }
    for (beginning, isWeak) in Self.beginnings {
      guard let place = Self.end(of: beginning, in: lowered) else { continue }
      var rest = String(decoding: Array(text.utf8)[place...], as: UTF8.self).trimmed
      for word in ["the following", "these"] where rest.lowercased().hasPrefix(word) {
        rest = String(rest.dropFirst(word.count)).trimmed
      }
      let hasColon = rest.hasPrefix(":")
      if hasColon { rest = String(rest.dropFirst()).trimmed }
      if isWeak, !hasColon, rest.first.map({ "'\"`".contains($0) }) != true { continue }
      let found = items(rest)
      if found.count > 1 { return found }
    }
    return []
  }

  /// `a | b | c`, if that is the whole comment.
  private func piped(_ text: String) -> [String] {
    guard text.contains("|") else { return [] }
    return items(text)
  }

  /// `'a', 'b' or 'c'`, if that is the whole comment.
  private func quoted(_ text: String) -> [String] {
    guard let first = text.trimmed.first, "'\"`".contains(first) else { return [] }
    return items(text)
  }

  /// The values of a list up to the end of its sentence; empty if one of them isn't a value.
  private func items(_ text: String) -> [String] {
    var result: [String] = []
    for part in Self.sentence(text).split(whereSeparator: { ",|;/".contains($0) }) {
      for item in Self.split(part.trimmed, at: ["or", "and"]) {
        guard let value = Self.value(item) else { return [] }
        if value.lowercased() != "null", !result.contains(value) { result.append(value) }
      }
    }
    return result
  }

  /// A text up to a point that ends a sentence, a line's end, or a parenthesis that closes; without
  /// text in parentheses.
  private static func sentence(_ text: String) -> String {
    var result = ""
    var depth = 0
    for (index, character) in zip(text.indices, text) {
      let next = text.index(after: index)
      let endsWord = next == text.endIndex || text[next].isWhitespace
      switch character {
      case "\n", ".":
        if character == "\n" || endsWord, depth == 0 { return result }
        if depth == 0 { result.append(character) }
      case "(", "[": depth += 1
      case ")", "]":
        if depth == 0 { return result }
        depth -= 1
      default: if depth == 0 { result.append(character) }
      }
    }
    return result
  }

  /// Splits `a or b`, and `or b`.
  private static func split(_ text: String, at words: [String]) -> [String] {
    var result: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if words.contains(word.lowercased()) {
        result.append([])
      } else {
        result[result.count - 1].append(word)
      }
    }
    return result.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// A value without its quotes; `nil` if it isn't a value; without quotes, a value is a single
  /// word.
  private static func value(_ text: String) -> String? {
    let text = text.trimmed
    if let first = text.first, "'\"`".contains(first), text.last == first, text.count > 2 {
      let inner = text.dropFirst().dropLast()
      return inner.count <= longest && !inner.contains(first) ? String(inner) : nil
    }
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber || "_-.+".contains($0) }
    return isWord && !text.isEmpty && text.count <= longest ? text : nil
  }

  /// The UTF-8 offset after a phrase that consists of whole words; `nil` if it doesn't occur.
  private static func end(of phrase: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    let wanted = Array(phrase.utf8)
    func isLetter(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (97...122).contains(bytes[place])
    }
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted) && !isLetter(start - 1)
        && !isLetter(start + wanted.count)
    }.map { $0 + wanted.count }
  }
}

extension StringProtocol {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
