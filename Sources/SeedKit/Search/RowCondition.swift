import SeedDatabase
import SeedPredicates
import SeedSchema

/// A condition of the database on rows, as a query for rows that violate it.
package struct RowCondition: Sendable {
  /// The condition for display: the check, or the unique columns.
  package var text: String
  /// The constraint's name.
  var name: String?
  /// The check, if it is one.
  package var check: String?
  /// The columns that it involves.
  package var columns: [String]
  /// Whether it requires rows to differ.
  package var isUnique = false
  /// Whether it requires rows to differ in an expression with at most two values, as
  /// `UNIQUE ((id IS NOT NULL))` does.
  package var isForFewRows = false
  /// Whether it is a condition under which a trigger rejects rows.
  package var isOfTrigger = false
  /// Whether generated rows satisfy it by construction.
  var isProven = false
  /// The query for the numbers of the rows that violate it.
  var query: String
}

extension FieldType {
  /// Whether different values stay different in the database rather than being rounded, or compared
  /// by special rules.
  var keepsDifferences: Bool {
    switch self {
    case .integer, .uuid, .text, .string: true
    default: false
    }
  }
}

extension TableSchema {
  /// Whether rows that satisfy all known rules of single columns may still be rejected.
  package var hasRowConstraints: Bool {
    let rules = TableRules(self)
    return !rules.unproven.isEmpty || !groupedExclusions.isEmpty || rules.hasUnprovenGeneration
      || !overlappingKeys.isEmpty
      || uniques.contains { $0.predicate != nil || $0.nullsAreEqual || !$0.expressions.isEmpty }
  }
}

extension UniqueConstraint {
  /// Whether it involves only conditions and constants.
  var involvesOnlyConditions: Bool {
    !expressions.isEmpty
      && expressions.allSatisfy { text in
        guard let expression = SQLExpressionParser.parse(text) else { return false }
        switch expression.bare {
        case .number, .text, .null: return true
        default: return expression.isCondition
        }
      }
  }

  /// The columns that it involves, even if their values may repeat.
  var involvedColumns: [String] {
    var result = columns
    for expression in expressions {
      for column in SQLExpressionParser.parse(expression)?.columns ?? []
      where !result.contains(column) { result.append(column) }
    }
    return result
  }
}
