/// One way to meet a condition: the rules of each column, and the relations between columns.
struct Alternative: Sendable, Hashable {
  /// The rules of single columns.
  var rules: [String: ColumnRule] = [:]
  /// Columns whose values must be less than, or not greater than, another's.
  var orders: [Order] = []
  /// Equations between columns.
  var equations: [Equation] = []
  /// Whether every row that satisfies the alternative meets the condition; otherwise it only may.
  var isSufficient = true

  /// An order between two columns.
  struct Order: Sendable, Hashable {
    var lower: String
    var upper: String
    var isStrict: Bool
  }

  /// Whether rows are tried although the alternative is sufficient, because generators don't follow
  /// all of it.
  var needsTrial: Bool {
    !orders.isEmpty || !equations.isEmpty || rules.values.contains(where: \.needsTrial)
  }

  /// How many columns must be NULL.
  var nullCount: Int { rules.values.count { $0.nullness == .always } }

  /// Returns what both alternatives require.
  ///
  /// - Returns: `isNullOnly` if some columns can only be NULL to meet both; `nil` if no row meets
  ///   both.
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
