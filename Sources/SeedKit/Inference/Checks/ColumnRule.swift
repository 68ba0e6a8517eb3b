import SeedORM

/// What checks ask of one column's values.
struct ColumnRule: Sendable, Hashable {
  /// Whether the column may be NULL.
  enum Nullness: Sendable, Hashable { case any, never, always }

  /// A bound of numbers or instants, as SQL writes it.
  struct Bound: Sendable, Hashable {
    var text: String
    var isExclusive: Bool
  }

  var nullness = Nullness.any
  var minimum: Bound?
  var maximum: Bound?
  /// The values allowed, in the order of the check; `nil` for any.
  var values: [String]?
  /// Values that are not allowed.
  var excluded: [String] = []
  var minLength: Int?
  var maxLength: Int?
  /// Regular expressions that texts must match.
  var patterns: [String] = []
  /// Whether texts must have no small letters.
  var isCapital = false
  /// The type of a JSON document, as `jsonb_typeof` names it.
  var jsonType: String?
  /// Whether texts must be JSON documents.
  var isJSON = false
  /// The keys that a JSON object must have, with values as factories say them.
  var jsonKeys: [String: String] = [:]
  /// The keys that it must not have.
  var jsonAbsent: Set<String> = []
  /// What the elements of an array may be; `nil` for anything.
  var elements: [String]?
  /// The fewest and the most elements of an array.
  var minCount: Int?
  var maxCount: Int?

  /// The value of a key of which nothing else is known.
  static let anyText = "word()"

  /// Whether the rule asks nothing but that the column is NULL.
  var isNullAlone: Bool { self == ColumnRule(nullness: .always) }

  /// What both rules ask; `nil` where no value can meet both.
  func and(_ other: ColumnRule) -> ColumnRule? {
    var result = self
    switch (nullness, other.nullness) {
    case (.any, let new): result.nullness = new
    case (.never, .always), (.always, .never): return nil
    default: break
    }
    result.minimum = Self.tighter(minimum, other.minimum, >)
    result.maximum = Self.tighter(maximum, other.maximum, <)
    if let low = result.minimum, let high = result.maximum, let a = Double(low.text),
      let b = Double(high.text), a > b || a == b && (low.isExclusive || high.isExclusive)
    {
      return nil
    }
    result.excluded += other.excluded.filter { !excluded.contains($0) }
    if let theirs = other.values {
      result.values = values.map { $0.filter(theirs.contains) } ?? theirs
    }
    result.values = result.values?.filter { result.allows($0) }
    if result.values?.isEmpty == true, result.nullness != .always { return nil }
    result.minLength = [minLength, other.minLength].compactMap(\.self).max()
    result.maxLength = [maxLength, other.maxLength].compactMap(\.self).min()
    if let least = result.minLength, let most = result.maxLength, least > most { return nil }
    result.patterns += other.patterns.filter { !patterns.contains($0) }
    result.isCapital = isCapital || other.isCapital
    if let mine = jsonType, let theirs = other.jsonType, mine != theirs { return nil }
    result.jsonType = jsonType ?? other.jsonType
    if let theirs = other.elements {
      result.elements = elements.map { $0.filter(theirs.contains) } ?? theirs
    }
    result.isJSON = isJSON || other.isJSON
    // A value that is said goes before one that is only there.
    result.jsonKeys.merge(other.jsonKeys) { $0 == Self.anyText ? $1 : $0 }
    result.jsonAbsent.formUnion(other.jsonAbsent)
    if !result.jsonAbsent.isDisjoint(with: result.jsonKeys.keys) { return nil }
    result.minCount = [minCount, other.minCount].compactMap(\.self).max()
    result.maxCount = [maxCount, other.maxCount].compactMap(\.self).min()
    return result
  }

  /// Whether a constant lies within the bounds and isn't excluded.
  private func allows(_ value: String) -> Bool {
    if excluded.contains(value) { return false }
    guard let number = Double(value) else { return true }
    if let low = minimum, let bound = Double(low.text),
      number < bound || number == bound && low.isExclusive
    {
      return false
    }
    if let high = maximum, let bound = Double(high.text),
      number > bound || number == bound && high.isExclusive
    {
      return false
    }
    return true
  }

  private static func tighter(
    _ a: Bound?, _ b: Bound?, _ isTighter: (Double, Double) -> Bool
  ) -> Bound? {
    guard let a else { return b }
    guard let b else { return a }
    guard let x = Double(a.text), let y = Double(b.text) else { return a }
    if x == y { return a.isExclusive ? a : b }
    return isTighter(x, y) ? a : b
  }
}
