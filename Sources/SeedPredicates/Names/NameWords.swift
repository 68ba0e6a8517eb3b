import SeedSchema

/// Splits names into words, whatever the convention: `created_at`, `createdAt`, `Created-At`,
/// `createdat`.
package enum NameWords {
  /// The words of a name in lower case; abbreviations are written out.
  package static func words(of name: String) -> [String] {
    if let known = cache.withLock({ $0[name] }) { return known }
    var result: [String] = []
    for part in parts(of: name) {
      for word in NameDictionary.shared.split(part) {
        result.append(NameDictionary.shared.full(word))
      }
    }
    cache.withLock { cache in
      if cache.count >= cacheLimit { cache.removeAll() }
      cache[name] = result
    }
    return result
  }

  private static let cacheLimit = 20_000
  private static let cache = Locked<[String: [String]]>([:])

  /// The parts, split at capitals, digits and other characters, in lower case.
  private static func parts(of name: String) -> [String] {
    var result: [String] = []
    var part: [UInt8] = []
    var previous: Kind = .other
    let bytes = Array(name.utf8)
    func close() {
      if !part.isEmpty { result.append(String(decoding: part, as: UTF8.self)) }
      part = []
    }
    for (index, byte) in bytes.enumerated() {
      let kind = Kind(byte)
      let next = index + 1 < bytes.count ? Kind(bytes[index + 1]) : .other
      let begins =
        switch (previous, kind) {
        case (.small, .capital), (.small, .digit), (.capital, .digit): true
        case (.digit, .small), (.digit, .capital): true
        // `HTTPStatus` is two words.
        case (.capital, .capital): next == .small
        default: false
        }
      if kind == .other || begins { close() }
      if kind != .other { part.append(kind == .capital ? byte | 0x20 : byte) }
      previous = kind
    }
    close()
    return joined(result)
  }

  /// Joins letters and digits that form one word: `sha` and `256`.
  private static func joined(_ parts: [String]) -> [String] {
    var result: [String] = []
    for part in parts {
      if let last = result.last, NameDictionary.shared.contains(last + part),
        part.utf8.first.map({ Kind($0) }) == .digit || last.utf8.last.map({ Kind($0) }) == .digit
      {
        result[result.count - 1] = last + part
      } else {
        result.append(part)
      }
    }
    return result
  }

  private enum Kind {
    case small, capital, digit, other

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 128...: self = .small
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .capital
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      default: self = .other
      }
    }
  }

  /// The singular of a word, judging by its ending.
  package static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "uses"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
  }
}
