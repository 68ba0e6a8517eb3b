/// One of the alternatives that satisfy a condition: rules of columns, and relations between
/// columns.
struct Alternative: Sendable, Hashable {
  /// The rules of single columns.
  var rules: [String: ColumnRule] = [:]
  /// The pairs of columns of which one must be less than, or at most, the other.
  var orders: [Order] = []
  /// Equations between columns.
  var equations: [Equation] = []
  /// Whether every row that satisfies the alternative satisfies the condition.
  var isSufficient = true

  /// An order between two columns.
  struct Order: Sendable, Hashable {
    var lower: String
    var upper: String
    var isStrict: Bool
  }

  /// Whether rows must be tested although the alternative is sufficient, because generators can't
  /// follow all of it.
  var needsTrial: Bool {
    !orders.isEmpty || !equations.isEmpty || rules.values.contains(where: \.needsTrial)
  }

  /// How many columns must be NULL.
  var nullCount: Int { rules.values.count { $0.nullness == .always } }

  /// Returns the conjunction of both alternatives.
  ///
  /// - Returns: the conjunction, and whether it requires NULL although each alternative allows a
  ///   value; `nil` if no row satisfies both.
  func and(_ other: Alternative) -> (both: Alternative, isNullOnly: Bool)? {
    var result = self
    var isNullOnly = false
    result.isSufficient = isSufficient && other.isSufficient
    result.orders += other.orders.filter { !orders.contains($0) }
    result.equations += other.equations.filter { !equations.contains($0) }
    for (column, rule) in other.rules {
      guard let mine = result.rules[column] else {
        result.rules[column] = rule
        continue
      }
      if let both = mine.and(rule) {
        result.rules[column] = both
      } else if mine.nullness != .never, rule.nullness != .never {
        result.rules[column] = ColumnRule(.isNull)
        isNullOnly = true
      } else {
        return nil
      }
    }
    return (result, isNullOnly)
  }
}
