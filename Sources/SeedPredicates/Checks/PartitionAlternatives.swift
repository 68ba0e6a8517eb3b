import SeedSchema

/// Determines an alternative for each partition of a table, so that rows can be spread over them.
package enum PartitionAlternatives {
  /// The name of the check that describes the rows that all partitions together accept.
  package static let check = "seedkit_partitions"

  /// Returns an alternative for each partition that holds rows, with its own constraints; adjacent
  /// ranges are joined.
  ///
  /// The list is empty if the partitions' conditions aren't understood, such as those of hash
  /// partitions.
  static func alternatives(of table: TableSchema) -> [Alternative] {
    let leaves = (table.partitioning?.partitions ?? []).filter { $0.key == nil }
    guard leaves.count > 1 else { return [] }
    let columns = TableColumns(table)
    var plain: [Alternative] = []
    var special: [Alternative] = []
    for leaf in leaves {
      guard let condition = leaf.condition else {
        special.append(Alternative(isSufficient: false))
        continue
      }
      guard var alternative = first(condition, columns), !alternative.rules.isEmpty else {
        return []
      }
      for check in leaf.checks {
        guard let own = first(check.expression, columns) else { continue }
        alternative = alternative.and(own)?.both ?? alternative
      }
      for column in leaf.requiredColumns {
        let own = Alternative(rules: [column: ColumnRule(.isNotNull)])
        alternative = alternative.and(own)?.both ?? alternative
      }
      let isRange =
        alternative.rules.count == 1 && alternative.rules.first?.value.isInterval == true
      if isRange, leaf.checks.isEmpty {
        plain.append(alternative)
      } else {
        special.append(alternative)
      }
    }
    return joined(plain) + special
  }

  private static func first(_ condition: String, _ columns: TableColumns) -> Alternative? {
    SQLExpressionParser.parse(condition)
      .flatMap { ConstraintSolver.solution(of: $0, columns: columns).alternatives.first }
  }

  /// Returns ranges of one column with adjacent ones joined.
  private static func joined(_ ranges: [Alternative]) -> [Alternative] {
    var open = ranges
    var result: [Alternative] = []
    while let index = open.firstIndex(where: { range in
      !open.contains { $0.endText != nil && $0.endText == range.startText }
    }) {
      var chain = open.remove(at: index)
      while let next = open.firstIndex(where: { $0.startText == chain.endText }),
        let column = chain.rules.keys.first, open[next].rules.keys.first == column
      {
        chain.rules[column]?.maximum = open.remove(at: next).rules[column]?.maximum
      }
      result.append(chain)
    }
    return result + open
  }
}

extension ColumnRule {
  /// Whether the rule requires values between two bounds.
  fileprivate var isInterval: Bool {
    guard let minimum, let maximum else { return false }
    return self == ColumnRule(nullness: nullness, minimum: minimum, maximum: maximum)
  }
}

extension Alternative {
  fileprivate var startText: String? { rules.first?.value.minimum?.text }
  fileprivate var endText: String? { rules.first?.value.maximum?.text }
}
