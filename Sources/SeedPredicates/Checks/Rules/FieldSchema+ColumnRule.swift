import SeedSchema

extension FieldSchema {
  /// Returns the values that a check lists; SQLite's introspection makes them an enumeration.
  func listedValues(_ rule: ColumnRule?) -> [String]? {
    if let values = rule?.values { return values }
    if case .enumeration(let values, nil) = type { return values }
    return nil
  }

  /// Applies the bounds that checks set.
  package mutating func apply(_ rule: ColumnRule) {
    if rule.nullness == .never { isNullable = false }
    switch type {
    case .string, .text, .blob:
      minLength = [minLength, rule.text.minLength].compactMap(\.self).max()
      maxLength = [maxLength, rule.text.maxLength].compactMap(\.self).min()
    case .integer:
      if let low = rule.minimum.flatMap({ Self.whole($0, isLower: true) }) {
        minimum = .integer(low)
      }
      if let high = rule.maximum.flatMap({ Self.whole($0, isLower: false) }) {
        maximum = .integer(high)
      }
    default: break
    }
  }

  /// Returns the outermost integer within a bound.
  private static func whole(_ bound: ColumnRule.Bound, isLower: Bool) -> Int64? {
    if let exact = Int64(bound.text) {
      if !bound.isExclusive { return exact }
      let (moved, overflow) =
        isLower ? exact.addingReportingOverflow(1) : exact.subtractingReportingOverflow(1)
      return overflow ? nil : moved
    }
    guard let number = Double(bound.text), abs(number) < 9e18 else { return nil }
    return Int64(isLower ? number.rounded(.up) : number.rounded(.down))
  }
}
