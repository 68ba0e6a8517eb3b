/// One way to meet a condition: a rule for each column that it speaks of.
struct CheckBranch: Sendable, Hashable {
  var rules: [String: ColumnRule] = [:]
  /// Whether rows that keep to the rules meet the condition; otherwise they only may.
  var isExact = true
  /// Columns whose values must be less than, or not greater than, another's: `(lower, upper)`.
  var orders: [Order] = []
  /// Columns that must have the value of another one.
  var copies: [Copy] = []

  /// An order between two columns.
  struct Order: Sendable, Hashable {
    var lower: String
    var upper: String
    var isStrict: Bool
  }

  /// A column that is as another one.
  struct Copy: Sendable, Hashable {
    var column: String
    var original: String
  }

  /// A branch that says nothing, and can't tell.
  static let unknown = CheckBranch(isExact: false)

  static func rule(_ column: String, _ change: (inout ColumnRule) -> Void) -> CheckBranch {
    var rule = ColumnRule()
    change(&rule)
    return CheckBranch(rules: [column: rule])
  }

  /// Both; `nil` where that can't be.
  func and(_ other: CheckBranch) -> CheckBranch? {
    var result = self
    result.isExact = isExact && other.isExact
    result.orders += other.orders.filter { !orders.contains($0) }
    result.copies += other.copies.filter { !copies.contains($0) }
    for (column, rule) in other.rules {
      guard let both = (result.rules[column] ?? ColumnRule()).and(rule) else { return nil }
      result.rules[column] = both
    }
    return result
  }
}
