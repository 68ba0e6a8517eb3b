import SeedORM

/// The ways for a row to belong to one of its table's partitions, so that rows can be spread over them.
enum PartitionWays {
  /// The name of the check that says what all partitions take together.
  static let check = "seedkit_partitions"

  /// A way for each partition that holds rows, with what that one alone asks; ranges that follow each other
  /// are one. Empty where the partitions' conditions aren't understood, as those of hash partitions.
  static func branches(of table: TableSchema) -> [CheckBranch] {
    let leaves = (table.partitioning?.partitions ?? []).filter { $0.key == nil }
    guard leaves.count > 1 else { return [] }
    var plain: [CheckBranch] = []
    var special: [CheckBranch] = []
    for leaf in leaves {
      guard let condition = leaf.condition else {
        special.append(.unknown)
        continue
      }
      guard var branch = first(condition), !branch.rules.isEmpty else { return [] }
      for check in leaf.checks {
        guard let own = first(check.expression) else { continue }
        branch = branch.and(own) ?? branch
      }
      for column in leaf.requiredColumns {
        branch = branch.and(.rule(column) { $0.nullness = .never }) ?? branch
      }
      let isRange = branch.rules.count == 1 && branch.rules.first?.value.isInterval == true
      if isRange, leaf.checks.isEmpty { plain.append(branch) } else { special.append(branch) }
    }
    return joined(plain) + special
  }

  private static func first(_ condition: String) -> CheckBranch? {
    SQLExpressionParser.parse(condition).flatMap { CheckReader.branches(of: $0).first }
  }

  /// Ranges of one column, each with those that begin where it ends.
  private static func joined(_ ranges: [CheckBranch]) -> [CheckBranch] {
    var open = ranges
    var result: [CheckBranch] = []
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
  /// Whether the rule asks for values between two bounds.
  fileprivate var isInterval: Bool {
    guard let minimum, let maximum else { return false }
    return self == ColumnRule(nullness: nullness, minimum: minimum, maximum: maximum)
  }
}

extension CheckBranch {
  fileprivate var startText: String? { rules.first?.value.minimum?.text }
  fileprivate var endText: String? { rules.first?.value.maximum?.text }
}
