import SeedFormat

/// A part of a regular expression from which texts can be generated.
package indirect enum RegexNode: Sendable, Hashable {
  /// One of several ASCII characters, or a literal character.
  case set([Unicode.Scalar])
  /// Parts one after the other.
  case sequence([RegexNode])
  /// One of several.
  case choice([RegexNode])
  /// A repetition; `isOpen` if the expression sets no maximum.
  case times(RegexNode, ClosedRange<Int>, isOpen: Bool)

  /// The number of derivations; capped at ``domainLimit``.
  var count: UInt64 {
    switch self {
    case .set(let scalars): UInt64(max(1, scalars.count))
    case .sequence(let parts): parts.reduce(1) { Self.product($0, $1.count) }
    case .choice(let parts): Self.share(parts.count) { parts[$0].count }.total
    case .times(let part, let range, _): Self.share(of: part, range).total
    }
  }

  /// The total number of indexes of several alternatives, and the maximum for each: all of its
  /// texts, or an equal share if there are too many in total.
  private static func share(
    _ alternatives: Int, _ count: (Int) -> UInt64
  ) -> (total: UInt64, most: UInt64) {
    var total: UInt64 = 0
    var isTooMuch = false
    for index in 0..<alternatives {
      let (sum, overflow) = total.addingReportingOverflow(count(index))
      total = sum
      isTooMuch = isTooMuch || overflow || sum > domainLimit
    }
    guard isTooMuch else { return (total, .max) }
    let most = domainLimit / UInt64(max(1, alternatives))
    total = 0
    for index in 0..<alternatives { total += min(count(index), most) }
    return (total, most)
  }

  /// The total number of indexes of all repetition counts, and the maximum for each.
  private static func share(
    of part: RegexNode, _ range: ClosedRange<Int>
  ) -> (total: UInt64, most: UInt64) {
    let count = part.count
    return share(range.count) { TextPart.power(count, range.lowerBound + $0) }
  }

  package static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow || product > domainLimit ? domainLimit : product
  }

  /// The fewest and the most characters, each up to ``mostSteps``.
  var lengths: ClosedRange<Int> {
    switch self {
    case .set: return 1...1
    case .sequence(let parts):
      let all = parts.map(\.lengths)
      return Self.sum(all.map(\.lowerBound))...Self.sum(all.map(\.upperBound))
    case .choice(let parts):
      let all = parts.map(\.lengths)
      return (all.map(\.lowerBound).min() ?? 0)...(all.map(\.upperBound).max() ?? 0)
    case .times(let part, let range, _):
      let inner = part.lengths
      return Self.product(
        inner.lowerBound, range.lowerBound)...Self.product(inner.upperBound, range.upperBound)
    }
  }

  /// The most parts that are written for one text, including empty ones, up to ``mostSteps``.
  var steps: Int {
    switch self {
    case .set: 1
    case .sequence(let parts): Self.sum([1] + parts.map(\.steps))
    case .choice(let parts): Self.sum([1, parts.map(\.steps).max() ?? 0])
    case .times(let part, let range, _): Self.sum([1, Self.product(part.steps, range.upperBound)])
    }
  }

  /// The cap on the numbers of characters and steps: nested repetitions exceed any integer.
  static let mostSteps = 1 << 20

  private static func sum(_ numbers: [Int]) -> Int {
    // Each is capped, so that no sum of parts overflows.
    min(mostSteps, numbers.reduce(0, +))
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? mostSteps : min(mostSteps, product)
  }

  /// Adjusts the repetitions so that texts are neither too long nor too short; `nil` if that is
  /// impossible.
  func fitted(_ range: ClosedRange<Int>) -> RegexNode? {
    var node = self
    for _ in 0..<4096 {
      let lengths = node.lengths
      if lengths.upperBound > range.upperBound {
        guard let next = node.shortened() else { return nil }
        node = next
      } else if lengths.lowerBound < range.lowerBound {
        guard let next = node.lengthened() else { return nil }
        node = next
      } else {
        return node
      }
    }
    return nil
  }

  /// Changes only the first part that can be changed.
  private static func changed(
    _ parts: [RegexNode], _ change: (RegexNode) -> RegexNode?
  ) -> [RegexNode]? {
    // The longest part shrinks first, so that none disappears while others stay long.
    let order = parts.indices.sorted {
      parts[$0].lengths.upperBound > parts[$1].lengths.upperBound
    }
    for index in order {
      guard let part = change(parts[index]) else { continue }
      var result = parts
      result[index] = part
      return result
    }
    return nil
  }

  private func shortened() -> RegexNode? {
    switch self {
    case .set: return nil
    case .sequence(let parts): return Self.changed(parts) { $0.shortened() }.map { .sequence($0) }
    case .choice(let parts):
      let longest = parts.map(\.lengths.upperBound).max() ?? 0
      if let changed = Self.changed(parts, { $0.shortened() }) { return .choice(changed) }
      let rest = parts.filter { $0.lengths.upperBound < longest }
      return rest.isEmpty ? nil : .choice(rest)
    case .times(let part, let range, let isOpen):
      if range.upperBound > range.lowerBound {
        return .times(part, range.lowerBound...range.upperBound - 1, isOpen: isOpen)
      }
      return range.upperBound > 0
        ? part.shortened().map { .times($0, range, isOpen: isOpen) } : nil
    }
  }

  private func lengthened() -> RegexNode? {
    switch self {
    case .set: return nil
    case .sequence(let parts): return Self.changed(parts) { $0.lengthened() }.map { .sequence($0) }
    case .choice(let parts):
      let shortest = parts.map(\.lengths.lowerBound).min() ?? 0
      let rest = parts.filter { $0.lengths.lowerBound > shortest }
      if !rest.isEmpty { return .choice(rest) }
      return Self.changed(parts) { $0.lengthened() }.map { .choice($0) }
    case .times(let part, let range, let isOpen):
      if range.lowerBound < range.upperBound {
        return .times(part, range.lowerBound + 1...range.upperBound, isOpen: isOpen)
      }
      if isOpen, range.upperBound < 10_000 {
        return .times(part, range.lowerBound + 1...range.upperBound + 1, isOpen: true)
      }
      return part.lengthened().map { .times($0, range, isOpen: isOpen) }
    }
  }

  /// Appends the text of some digits.
  func write(_ digits: inout MixedRadix, into text: inout String) {
    switch self {
    case .set(let scalars):
      guard !scalars.isEmpty else { return }
      text.unicodeScalars.append(scalars[Int(digits.take(below: UInt64(scalars.count)))])
    case .sequence(let parts):
      for part in parts { part.write(&digits, into: &text) }
    case .choice(let parts):
      let (total, most) = Self.share(parts.count) { parts[$0].count }
      var choice = digits.take(below: total)
      for (index, part) in parts.enumerated() {
        let size = min(part.count, most)
        if choice < size || index == parts.count - 1 {
          var inner = MixedRadix(choice, below: size, seed: digits.seed)
          return part.write(&inner, into: &text)
        }
        choice -= size
      }
    case .times(let part, let range, _):
      if range.count == 1 {
        for _ in 0..<range.lowerBound { part.write(&digits, into: &text) }
        return
      }
      let (total, most) = Self.share(of: part, range)
      var choice = digits.take(below: total)
      let count = part.count
      for times in range {
        let size = min(TextPart.power(count, times), most)
        if choice < size || times == range.upperBound {
          var inner = MixedRadix(choice, below: size, seed: digits.seed)
          for _ in 0..<times { part.write(&inner, into: &text) }
          return
        }
        choice -= size
      }
    }
  }
}
