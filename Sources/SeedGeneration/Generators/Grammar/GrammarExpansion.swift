/// The state of one text while a ``Grammar`` expands it.
struct GrammarExpansion {
  private var state: UInt64 = 0
  /// A bit for each of a rule's first 64 alternatives that the text has used.
  private var usedAlternatives: [UInt64]
  /// The expansions of the fixed rules.
  private var texts: [Int: [UInt8]] = [:]

  init(_ grammar: Grammar, _ bits: UInt64 = 0) {
    usedAlternatives = Array(repeating: 0, count: grammar.rules.count)
    state = bits
  }

  /// Begins another text, whose choices all follow from `bits`.
  mutating func restart(_ bits: UInt64) {
    state = bits
    for rule in usedAlternatives.indices { usedAlternatives[rule] = 0 }
    texts.removeAll(keepingCapacity: true)
  }

  mutating func next() -> UInt64 {
    state = state &+ SplitMix64.increment
    return SplitMix64.finalize(state)
  }

  /// Returns the expansion of a fixed rule in this text; `nil` if it isn't expanded yet.
  func text(of rule: Int) -> [UInt8]? { texts[rule] }

  mutating func keep(_ text: ArraySlice<UInt8>, of rule: Int) { texts[rule] = Array(text) }

  /// Chooses one of a rule's alternatives; `place` is the rule's index in the grammar.
  mutating func choose(_ rule: Grammar.Rule, _ index: Int, isVaried: Bool) -> [Grammar.Token] {
    guard rule.total > 0 else { return [] }
    let bits = next()
    var rest = SplitMix64.reduce(bits, below: rule.total)
    var chosen = 0
    while chosen + 1 < rule.alternatives.count, rest >= rule.alternatives[chosen].weight {
      rest -= rule.alternatives[chosen].weight
      chosen += 1
    }
    if isVaried { chosen = fresh(chosen, of: rule.alternatives.count, index) }
    return rule.alternatives.indices.contains(chosen) ? rule.alternatives[chosen].tokens : []
  }

  /// The chosen alternative or, if the text has used it, the next one that it hasn't.
  private mutating func fresh(_ chosen: Int, of count: Int, _ rule: Int) -> Int {
    guard usedAlternatives.indices.contains(rule) else { return chosen }
    for step in 0..<count {
      let other = (chosen + step) % count
      let bit = UInt64(1) << UInt64(other & 63)
      guard usedAlternatives[rule] & bit == 0 else { continue }
      usedAlternatives[rule] |= bit
      return other
    }
    // All alternatives have been used.
    usedAlternatives[rule] = UInt64(1) << UInt64(chosen & 63)
    return chosen
  }
}
