@testable import SeedGeneration
@testable import SeedPredicates
@testable import SeedSchema

/// Tells whether rows keep to the alternatives of a solution.
final class RowJudge {
  /// A row: a value for each column, `nil` for NULL.
  typealias Row = [String: String]

  private var patterns: [String: Regex<AnyRegexOutput>?] = [:]

  func admits(_ alternative: Alternative, _ row: Row) -> Bool {
    for (column, rule) in alternative.rules where !admits(rule, row[column]) { return false }
    for order in alternative.orders {
      guard let a = row[order.lower], let b = row[order.upper] else { continue }
      let found = Self.order(a, b)
      if order.isStrict ? found >= 0 : found > 0 { return false }
    }
    for equation in alternative.equations {
      guard let derivation = equation.derivations.first,
        case .column(let original) = derivation.expression, let a = row[derivation.column],
        let b = row[original]
      else { continue }
      if a != b { return false }
    }
    return true
  }

  func admits(_ rule: ColumnRule, _ value: String?) -> Bool {
    guard let value else { return rule.nullness != .never }
    if rule.nullness == .always { return false }
    if let values = rule.values, !values.contains(value) { return false }
    if rule.excluded.contains(value) { return false }
    if let low = rule.minimum {
      let order = Self.order(value, low.text)
      if order < 0 || order == 0 && low.isExclusive { return false }
    }
    if let high = rule.maximum {
      let order = Self.order(value, high.text)
      if order > 0 || order == 0 && high.isExclusive { return false }
    }
    let length = value.unicodeScalars.count
    if let least = rule.text.minLength, length < least { return false }
    if let most = rule.text.maxLength, length > most { return false }
    switch rule.unit {
    case .year?: if !value.hasSuffix("-01-01") { return false }
    case .month?: if !value.hasSuffix("-01") { return false }
    case .day?, .hour?, .minute?, .second?, nil: break
    }
    if rule.text.isUppercase, value != value.uppercased() { return false }
    if rule.text.isLowercase, value != value.lowercased() { return false }
    if rule.text.isTrimmed, value.hasPrefix(" ") || value.hasSuffix(" ") { return false }
    return rule.text.patterns.allSatisfy { matches($0, value) }
  }

  private func matches(_ pattern: String, _ value: String) -> Bool {
    if patterns[pattern] == nil { patterns[pattern] = .some(try? Regex(pattern)) }
    guard let regex = patterns[pattern] ?? nil else { return false }
    return value.firstMatch(of: regex) != nil
  }

  private static func order(_ a: String, _ b: String) -> Int {
    if let x = Double(a), let y = Double(b) { return x < y ? -1 : x > y ? 1 : 0 }
    return a < b ? -1 : a > b ? 1 : 0
  }

  /// A row that keeps to an alternative, made of usual values and of texts that patterns ask for.
  func proposal(of alternative: Alternative, _ random: inout SeededRandom) -> Row? {
    var row: Row = [:]
    for column in RandomCheck.columns {
      let rule = alternative.rules[column.name] ?? ColumnRule()
      var values = column.values.filter { admits(rule, $0) }
      if values.isEmpty, let pattern = rule.text.patterns.first, let node = RegexNode(pattern),
        case .text(let bytes)? = try? RegexDomain(node).column([random.next() % node.count]).values
      {
        values = [bytes.string(0)].filter { admits(rule, $0) && $0.unicodeScalars.count <= 20 }
      }
      if rule.nullness == .always || values.isEmpty && rule.nullness == .any { continue }
      if values.isEmpty { return nil }
      if rule.nullness == .any, random.below(4) == 0 { continue }
      row[column.name] = random.pick(values)
    }
    return admits(alternative, row) ? row : nil
  }
}
