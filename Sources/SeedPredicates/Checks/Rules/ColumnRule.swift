/// The requirements of checks on one column's values.
package struct ColumnRule: Sendable, Hashable {
  /// Whether the column may be NULL.
  enum Nullness: Sendable, Hashable { case any, never, always }

  /// A bound of numbers or instants, in SQL's syntax.
  struct Bound: Sendable, Hashable {
    var text: String
    var isExclusive: Bool
  }

  var nullness = Nullness.any
  var minimum: Bound?
  var maximum: Bound?
  /// The allowed values in the order of the check; `nil` if any value is allowed.
  package var values: [String]?
  /// The values that aren't allowed.
  var excluded: [String] = []
  /// The unit at whose start instants must be.
  var unit: DateUnit?
  var text = TextRule()
  var json = JSONRule()
  var array = ArrayRule()

  /// Whether values must be tested although the rule is known, because no generator follows this
  /// part of it.
  var needsTrial: Bool { text.isUppercase || text.isLowercase }

  /// Whether values have a lower bound.
  package var hasMinimum: Bool { minimum != nil }

  /// Whether the rule only requires the column to be NULL.
  var isNullAlone: Bool { self == ColumnRule(nullness: .always) }

  /// Returns the conjunction of both rules; `nil` if no value, or only NULL, satisfies both.
  func and(_ other: ColumnRule) -> ColumnRule? {
    var result = self
    switch (nullness, other.nullness) {
    case (.any, let new): result.nullness = new
    case (.never, .always), (.always, .never): return nil
    default: break
    }
    result.minimum = Self.tighter(minimum, other.minimum, >)
    result.maximum = Self.tighter(maximum, other.maximum, <)
    result.excluded += Self.new(other.excluded, beside: excluded)
    if let theirs = other.values {
      let known = Set(theirs)
      result.values = values.map { $0.filter(known.contains) } ?? theirs
    }
    result.values = result.values.map(result.allowed)
    result.unit = [unit, other.unit].compactMap(\.self).max()
    result.text = text.and(other.text)
    guard let json = json.and(other.json) else { return nil }
    result.json = json
    result.array = array.and(other.array)
    if result.nullness == .always { return result }
    if let mine = self.json.type, let theirs = other.json.type, mine != theirs { return nil }
    return result.isContradictory ? nil : result
  }

  /// Whether no value except NULL satisfies the rule.
  private var isContradictory: Bool {
    if let low = minimum, let high = maximum, let order = Self.order(low.text, high.text),
      order > 0 || order == 0 && (low.isExclusive || high.isExclusive)
    {
      return true
    }
    return values?.isEmpty == true || text.isContradictory || json.isContradictory
      || array.isContradictory
  }

  /// Returns the elements of a list that another one doesn't have.
  static func new(_ list: [String], beside known: [String]) -> [String] {
    if known.isEmpty || list.isEmpty { return list }
    if list.count <= 4 { return list.filter { !known.contains($0) } }
    let known = Set(known)
    return list.filter { !known.contains($0) }
  }

  /// Returns the constants that are within the bounds and aren't excluded.
  private func allowed(_ values: [String]) -> [String] {
    let excluded = Set(excluded)
    if excluded.isEmpty, minimum == nil, maximum == nil { return values }
    return values.filter { value in
      if excluded.contains(value) { return false }
      if let low = minimum, let order = CanonicalNumber.order(value, low.text),
        order < 0 || order == 0 && low.isExclusive
      {
        return false
      }
      if let high = maximum, let order = CanonicalNumber.order(value, high.text),
        order > 0 || order == 0 && high.isExclusive
      {
        return false
      }
      return true
    }
  }

  private static func tighter(
    _ a: Bound?, _ b: Bound?, _ isTighter: (Int, Int) -> Bool
  ) -> Bound? {
    guard let a else { return b }
    guard let b else { return a }
    guard let order = order(a.text, b.text) else { return a }
    if order == 0 { return a.isExclusive ? a : b }
    return isTighter(order, 0) ? a : b
  }

  /// Compares two bounds.
  ///
  /// - Returns: a negative number if the first is less, 0 if both are equal; `nil` if unknown.
  static func order(_ a: String, _ b: String) -> Int? {
    if let order = CanonicalNumber.order(a, b) { return order }
    guard isDate(a), isDate(b) else { return nil }
    // Dates sort by their digits; a date may be compared with the instant at which it begins.
    let length = min(a.utf8.count, b.utf8.count)
    let x = a.utf8.prefix(length)
    let y = b.utf8.prefix(length)
    return x.elementsEqual(y) ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1
  }

  private static func isDate(_ text: String) -> Bool {
    text.utf8.count >= 10
      && text.utf8.prefix(10).enumerated().allSatisfy { index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-") : byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      }
  }
}
