/// The alternatives that satisfy a condition; a row needs to satisfy only one of them.
struct Solution: Sendable, Hashable {
  var alternatives: [Alternative]
  /// Whether every row that satisfies the condition satisfies one of the alternatives.
  var isComplete = true

  /// Whether the rows that satisfy the condition are exactly those of the alternatives.
  var isExact: Bool { isComplete && alternatives.allSatisfy(\.isSufficient) }

  /// Every row satisfies the condition.
  static let always = Solution(alternatives: [Alternative()])
  /// No row satisfies the condition.
  static let never = Solution(alternatives: [])
  /// Nothing is known about the rows that satisfy the condition.
  static let unknown = Solution(alternatives: [Alternative(isSufficient: false)])

  /// The solution as a hint: rows of the alternatives may satisfy the condition.
  var asHint: Solution {
    var result = self
    result.isComplete = false
    for index in result.alternatives.indices { result.alternatives[index].isSufficient = false }
    return result
  }

  /// Returns a solution that has the alternatives of both.
  func or(_ other: Solution) -> Solution {
    var result = self
    result.isComplete = isComplete && other.isComplete
    for alternative in other.alternatives where !result.alternatives.contains(alternative) {
      result.append(alternative)
    }
    return result
  }

  /// Adds an alternative; two that only list values of the same column are merged.
  private mutating func append(_ new: Alternative) {
    if let (column, rule) = new.onlyValues,
      let index = alternatives.firstIndex(where: {
        $0.isSufficient == new.isSufficient && $0.onlyValues?.column == column
          && $0.onlyValues?.rule.nullness == rule.nullness
      })
    {
      let known = alternatives[index].rules[column]?.values ?? []
      alternatives[index].rules[column]?.values? += ColumnRule.new(rule.values ?? [], beside: known)
    } else if alternatives.count < SolverLimits.alternatives {
      alternatives.append(new)
    } else {
      isComplete = false
    }
  }

  /// Returns the solution of two conditions that must both be satisfied.
  func and(_ other: Solution, steps: inout Int) -> Solution {
    if self == .never || other == .never { return .never }
    var result = Solution(alternatives: [], isComplete: isComplete && other.isComplete)
    var nullOnly: [Alternative] = []
    pairs: for first in alternatives {
      for second in other.alternatives {
        steps += 1
        if steps > SolverLimits.steps { return .unknown }
        guard let (both, isNullOnly) = first.and(second) else { continue }
        if isNullOnly {
          if nullOnly.count < SolverLimits.alternatives { nullOnly.append(both) }
        } else if !result.alternatives.contains(both) {
          result.alternatives.append(both)
        }
        if result.alternatives.count >= SolverLimits.alternatives {
          result.isComplete = false
          break pairs
        }
      }
    }
    if result.alternatives.isEmpty {
      // NULL satisfies conditions that contradict each other, but values are preferred.
      result.alternatives = nullOnly
      return result.alternatives.isEmpty && !result.isComplete ? .unknown : result
    }
    if !nullOnly.isEmpty { result.isComplete = false }
    return result
  }
}

extension Alternative {
  /// The column and its rule, if the alternative only lists values of one column.
  fileprivate var onlyValues: (column: String, rule: ColumnRule)? {
    guard rules.count == 1, orders.isEmpty, equations.isEmpty, let (column, rule) = rules.first,
      rule.values != nil, rule == ColumnRule(nullness: rule.nullness, values: rule.values)
    else { return nil }
    return (column, rule)
  }
}
