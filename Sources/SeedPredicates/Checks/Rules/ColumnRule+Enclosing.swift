extension ColumnRule {
  /// Returns the bounds that enclose the values of all rules.
  ///
  /// A check such as `length(id) > 10 OR id = 'global'` bounds the generated values, not all
  /// possible ones.
  static func enclosing(_ rules: [ColumnRule]) -> ColumnRule {
    var result = ColumnRule()
    if rules.allSatisfy({ $0.nullness == .never }) { result.nullness = .never }
    if rules.allSatisfy({ $0.values != nil }) { return result }
    result.text.minLength = common(rules.map(\.shortest))?.min()
    result.text.maxLength = common(rules.map(\.longest))?.max()
    result.minimum = outermost(rules.map(\.minimum), <)
    result.maximum = outermost(rules.map(\.maximum), >)
    return result
  }

  private var shortest: Int? {
    [text.minLength, values?.map(\.unicodeScalars.count).min()].compactMap(\.self).max()
  }

  private var longest: Int? {
    [text.maxLength, values?.map(\.unicodeScalars.count).max()].compactMap(\.self).min()
  }

  /// Returns the values if none is missing.
  private static func common<Value>(_ values: [Value?]) -> [Value]? {
    let known = values.compactMap(\.self)
    return known.count == values.count && !known.isEmpty ? known : nil
  }

  /// Returns the outermost bound; `nil` if a rule has none, or the bounds can't be compared.
  private static func outermost(_ bounds: [Bound?], _ isFurther: (Int, Int) -> Bool) -> Bound? {
    guard let known = common(bounds) else { return nil }
    var result = known[0]
    for bound in known.dropFirst() {
      guard let order = order(bound.text, result.text) else { return nil }
      if isFurther(order, 0) || order == 0 && !bound.isExclusive { result = bound }
    }
    return result
  }
}
