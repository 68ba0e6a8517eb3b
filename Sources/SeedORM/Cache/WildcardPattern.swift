/// A pattern in which `*` matches any string.
struct WildcardPattern {
  private let parts: [Substring.UTF8View]

  init(_ pattern: String) {
    parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map(\.utf8)
  }

  /// Whether a string matches; linear time for each part.
  func matches(_ text: String) -> Bool {
    var rest = text.utf8[...]
    guard let first = parts.first, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard parts.count > 1, let last = parts.last else { return rest.isEmpty }
    for part in parts.dropFirst().dropLast() {
      guard let end = Self.end(of: part, in: rest) else { return false }
      rest = rest[end...]
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  private static func end(
    of part: Substring.UTF8View, in text: Substring.UTF8View
  ) -> String.Index? {
    var start = text.startIndex
    while true {
      let rest = text[start...]
      if rest.starts(with: part) { return rest.index(start, offsetBy: part.count) }
      guard start < text.endIndex else { return nil }
      start = text.index(after: start)
    }
  }
}
