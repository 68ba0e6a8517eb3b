/// What checks require of one column's values.
package struct ColumnRule: Sendable, Hashable {
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
  package var values: [String]?
  /// Values that are not allowed.
  var excluded: [String] = []
  var minLength: Int?
  var maxLength: Int?
  /// Regular expressions that texts must match.
  var patterns: [String] = []
  /// Whether texts must have no lower-case letters.
  var isCapital = false
  /// Whether texts must have no upper-case letters.
  var isLowercase = false
  /// Whether texts must have no blanks at either end.
  var isTrimmed = false
  /// The precision of strings that must be dates.
  var date: DateName.Precision?
  /// The unit that must begin at an instant.
  var unit: DateUnit?
  /// The type of a JSON document, as `jsonb_typeof` names it.
  var jsonType: String?
  /// Whether texts must be JSON documents.
  var isJSON = false
  /// The members that a JSON object must have.
  var jsonMembers: [JSONPath: JSONMemberValue] = [:]
  /// The members that it must not have.
  var jsonAbsent: Set<JSONPath> = []
  /// What the elements of an array may be; `nil` for anything.
  var elements: [String]?
  /// The fewest and the most elements of an array.
  var minCount: Int?
  var maxCount: Int?

  /// Whether values that satisfy the rule are tried anyway, because no generator follows that part
  /// of it.
  var needsTrial: Bool { isCapital || isLowercase }

  /// Whether the rule only requires the column to be NULL.
  var isNullAlone: Bool { self == ColumnRule(nullness: .always) }

  /// Returns what both rules require; `nil` if no value, or only NULL, satisfies both.
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
    result.minLength = [minLength, other.minLength].compactMap(\.self).max()
    result.maxLength = [maxLength, other.maxLength].compactMap(\.self).min()
    result.patterns += Self.new(other.patterns, beside: patterns)
    result.isCapital = isCapital || other.isCapital
    result.isLowercase = isLowercase || other.isLowercase
    result.isTrimmed = isTrimmed || other.isTrimmed
    result.date = date == .day || other.date == .day ? .day : date ?? other.date
    result.unit = [unit, other.unit].compactMap(\.self).max()
    result.jsonType = jsonType ?? other.jsonType
    if let theirs = other.elements {
      result.elements = elements.map { $0.filter(theirs.contains) } ?? theirs
    }
    result.isJSON = isJSON || other.isJSON
    for (path, value) in other.jsonMembers {
      guard let known = result.jsonMembers[path] else {
        result.jsonMembers[path] = value
        continue
      }
      guard let both = known.and(value) else { return nil }
      result.jsonMembers[path] = both
    }
    result.jsonAbsent.formUnion(other.jsonAbsent)
    result.minCount = [minCount, other.minCount].compactMap(\.self).max()
    result.maxCount = [maxCount, other.maxCount].compactMap(\.self).min()
    if result.nullness == .always { return result }
    if let mine = jsonType, let theirs = other.jsonType, mine != theirs { return nil }
    return result.isContradictory ? nil : result
  }

  /// Whether no value except NULL satisfies the rule.
  private var isContradictory: Bool {
    if let low = minimum, let high = maximum, let order = Self.order(low.text, high.text),
      order > 0 || order == 0 && (low.isExclusive || high.isExclusive)
    {
      return true
    }
    if let least = minLength, let most = maxLength, least > most { return true }
    if let least = minCount, let most = maxCount, least > most { return true }
    return values?.isEmpty == true
      || jsonAbsent.contains { absent in jsonMembers.keys.contains { $0.isWithin(absent) } }
  }

  /// Returns the elements of a list that another one doesn't have.
  static func new(_ list: [String], beside known: [String]) -> [String] {
    if known.isEmpty || list.isEmpty { return list }
    if list.count <= 4 { return list.filter { !known.contains($0) } }
    let known = Set(known)
    return list.filter { !known.contains($0) }
  }

  /// The constants that lie within the bounds and aren't excluded.
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

  /// The order of two bounds, negative if the first one is the smaller one; `nil` if it isn't
  /// known.
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
