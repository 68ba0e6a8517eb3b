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
/// - A rule with `=` in place of the colon is chosen once per text: each `{thing}` of that text is
///   then the same.
/// - Alternatives are separated by `|`, and one with ` *3` at its end is chosen three times as
///   often. A line that begins with a blank continues the rule before it.
/// - `{thing}` is what the rule `thing` expands to, `{Thing}` the same with a capital letter,
///   `{a:thing}` and `{A:thing}` with its indefinite article before it. `{2..9}` is a number,
///   `{$name}` a value that the caller gives, or the rule `name` without one, and `{newline}` ends
///   a line. `{{`, `}}` and `\|` are the characters themselves.
package struct Grammar: Sendable {
  /// The maximum nesting of rules; deeper ones expand to nothing.
  static let depthLimit = 40
  /// The most bytes of a text.
  static let sizeLimit = 20_000

  /// A part of an alternative.
  enum Token: Sendable {
    case literal([UInt8])
    case rule(Int, isCapital: Bool, article: Article)
    case number(ClosedRange<Int64>)
    /// A value that the caller gives, by its index in ``slots``; the rule if there is none.
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
    /// Whether all expansions of the rule in one text are the same.
    var isFixed = false
  }

  private(set) var rules: [Rule] = []
  /// Whether a text uses each alternative of a rule once before it repeats one.
  var isVaried = false
  /// The names of the values that the caller gives.
  private(set) var slots: [String] = []

  init(rules: [Rule], slots: [String]) {
    self.rules = rules
    self.slots = slots
  }

  /// The index of a rule; `nil` if there is none.
  func rule(_ name: String) -> Int? { rules.firstIndex { $0.name == name } }

  /// Appends a text.
  ///
  /// - Parameters:
  ///   - rule: where it begins.
  ///   - expansion: the source of all choices; call ``GrammarExpansion/restart(_:)`` before each
  ///     text.
  ///   - values: the caller's values, by their index in ``slots``; `nil` for a slot without one.
  ///   - text: what the text is appended to.
  func expand(
    _ rule: Int, _ expansion: inout GrammarExpansion, _ values: [ArraySlice<UInt8>?],
    to text: inout [UInt8]
  ) {
    expand(rule, &expansion, values, depth: 0, limit: text.count + Self.sizeLimit, to: &text)
  }

  private func expand(
    _ rule: Int, _ expansion: inout GrammarExpansion, _ values: [ArraySlice<UInt8>?], depth: Int,
    limit: Int, to text: inout [UInt8]
  ) {
    guard depth < Self.depthLimit, rules.indices.contains(rule), text.count < limit else { return }
    if rules[rule].isFixed, let known = expansion.text(of: rule) {
      text += known
      return
    }
    let first = text.count
    for token in expansion.choose(rules[rule], rule, isVaried: isVaried) {
      guard text.count < limit else { return }
      let start = text.count
      switch token {
      case .literal(let bytes): text += bytes
      case .number(let range):
        let span = UInt64(bitPattern: range.upperBound &- range.lowerBound)
        let bits = expansion.next()
        let offset = span == .max ? bits : SplitMix64.reduce(bits, below: span + 1)
        text += Array(String(range.lowerBound &+ Int64(bitPattern: offset)).utf8)
      case .rule(let rule, let isCapital, let article):
        expand(rule, &expansion, values, depth: depth + 1, limit: limit, to: &text)
        finish(start, isCapital, article, &text)
      case .slot(let slot, let rule, let isCapital, let article):
        if values.indices.contains(slot), let value = values[slot] {
          text += value
        } else if let rule {
          expand(rule, &expansion, values, depth: depth + 1, limit: limit, to: &text)
        }
        finish(start, isCapital, article, &text)
      }
    }
    if rules[rule].isFixed { expansion.keep(text[first...], of: rule) }
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
}
