/// Rules that expand to texts.
///
/// ```
/// # The first rule is where a text begins.
/// message: {Greeting}, I bought {a:thing} {2..9} days ago. | Where is my {thing}? *3
/// greeting: hello | good morning
/// thing: umbrella | lamp
///   | kettle
/// ```
///
/// - Alternatives are separated by `|`, and one with ` *3` at its end is chosen three times as often. A line that
///   begins with a blank continues the rule before it.
/// - `{thing}` is what the rule `thing` expands to, `{Thing}` the same with a capital letter, `{a:thing}` and
///   `{A:thing}` with its indefinite article before it. `{2..9}` is a number, `{$name}` a value that the caller
///   gives, or the rule `name` without one, and `{newline}` ends a line. `{{`, `}}` and `\|` are the characters
///   themselves.
package struct Grammar: Sendable {
  /// How deeply rules can be nested; deeper ones expand to nothing.
  static let depthLimit = 40
  /// The most bytes of a text.
  static let sizeLimit = 20_000

  /// A part of an alternative.
  enum Token: Sendable {
    case literal([UInt8])
    case rule(Int, isCapital: Bool, article: Article)
    case number(ClosedRange<Int64>)
    /// A value that the caller gives, by its place in ``slots``; the rule if there is none.
    case slot(Int, orRule: Int?, isCapital: Bool, article: Article)
  }

  /// The indefinite article before a part.
  enum Article: Sendable { case none, lower, upper }

  struct Alternative: Sendable {
    var tokens: [Token]
    var weight: UInt64
  }

  /// A rule's alternatives with the sums of their weights.
  struct Rule: Sendable {
    var name: String
    var alternatives: [Alternative]
    var total: UInt64
  }

  private(set) var rules: [Rule] = []
  /// The names of the values that the caller gives.
  private(set) var slots: [String] = []

  init(rules: [Rule], slots: [String]) {
    self.rules = rules
    self.slots = slots
  }

  /// The place of a rule; `nil` if there is none.
  func rule(_ name: String) -> Int? { rules.firstIndex { $0.name == name } }

  /// Appends a text.
  ///
  /// - `rule`: where it begins.
  /// - `bits`: 64 bits that decide everything.
  /// - `values`: the caller's values, by their places in ``slots``; `nil` for those without one.
  func expand(_ rule: Int, _ bits: UInt64, _ values: [ArraySlice<UInt8>?], to text: inout [UInt8]) {
    var state = bits
    expand(rule, &state, values, depth: 0, limit: text.count + Self.sizeLimit, to: &text)
  }

  private func expand(
    _ rule: Int, _ state: inout UInt64, _ values: [ArraySlice<UInt8>?], depth: Int, limit: Int,
    to text: inout [UInt8]
  ) {
    guard depth < Self.depthLimit, rules.indices.contains(rule), text.count < limit else { return }
    let tokens = choose(rules[rule], &state)
    for token in tokens {
      guard text.count < limit else { return }
      let start = text.count
      switch token {
      case .literal(let bytes): text += bytes
      case .number(let range):
        let span = UInt64(bitPattern: range.upperBound &- range.lowerBound)
        let offset = span == .max ? next(&state) : SplitMix64.reduce(next(&state), below: span + 1)
        text += Array(String(range.lowerBound &+ Int64(bitPattern: offset)).utf8)
      case .rule(let rule, let isCapital, let article):
        expand(rule, &state, values, depth: depth + 1, limit: limit, to: &text)
        finish(start, isCapital, article, &text)
      case .slot(let slot, let rule, let isCapital, let article):
        if values.indices.contains(slot), let value = values[slot] {
          text += value
        } else if let rule {
          expand(rule, &state, values, depth: depth + 1, limit: limit, to: &text)
        }
        finish(start, isCapital, article, &text)
      }
    }
  }

  private func finish(
    _ start: Int, _ isCapital: Bool, _ article: Article, _ text: inout [UInt8]
  ) {
    guard start < text.count else { return }
    if isCapital, (97...122).contains(text[start]) { text[start] -= 32 }
    guard article != .none else { return }
    let isAn = IndefiniteArticle.isAn(text[start...])
    let upper = article == .upper
    text.insert(
      contentsOf: Array((upper ? isAn ? "An " : "A " : isAn ? "an " : "a ").utf8), at: start)
  }

  private func next(_ state: inout UInt64) -> UInt64 {
    state = state &+ SplitMix64.increment
    return SplitMix64.finalize(state)
  }

  private func choose(_ rule: Rule, _ state: inout UInt64) -> [Token] {
    guard rule.total > 0 else { return [] }
    var place = SplitMix64.reduce(next(&state), below: rule.total)
    for alternative in rule.alternatives {
      if place < alternative.weight { return alternative.tokens }
      place -= alternative.weight
    }
    return []
  }
}
