import SeedFormat

extension TextDomain {
  /// The texts that are distinct ignoring case.
  var ignoringCase: TextDomain { TextDomain(parts.map(\.ignoringCase)) }
}

extension TextPart {
  /// The values that are distinct ignoring case; the first of several is kept.
  var ignoringCase: TextPart {
    switch self {
    case .literal, .digits, .number: return self
    case .words(let list):
      let words = list.words
      let different = words.uniqued { $0.lowercased() }
      return different.count == words.count ? self : .words(WordList(words: different))
    case .characters(let alphabet, let count):
      let different = alphabet.uniqued { (65...90).contains($0) ? $0 | 0x20 : $0 }
      return different.count == alphabet.count ? self : .characters(different, count: count)
    }
  }
}

extension RegexNode {
  /// The same expression with sets of characters that differ in more than case.
  var ignoringCase: RegexNode {
    switch self {
    case .set(let scalars):
      .set(scalars.uniqued { $0.properties.lowercaseMapping })
    case .sequence(let parts): .sequence(parts.map(\.ignoringCase))
    case .choice(let parts): .choice(parts.map(\.ignoringCase).uniqued { $0 })
    case .times(let part, let range, let isOpen):
      .times(part.ignoringCase, range, isOpen: isOpen)
    }
  }
}

extension Array {
  /// The elements, without those that repeat the key of an earlier one.
  func uniqued<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
