import SeedDatabase
import SeedPredicates
import SeedSchema

/// Something that the database asks of rows, as a query for those that break it.
package struct RowCondition: Sendable {
  /// The condition as people know it: the check, or the unique columns.
  package var text: String
  /// The constraint's name.
  var name: String?
  /// The check, if it is one.
  package var check: String?
  /// The columns that it speaks of.
  package var columns: [String]
  /// Whether it asks rows to differ.
  package var isUnique = false
  /// Whether it asks rows to differ in what has two values at most, as `UNIQUE ((id IS NOT NULL))`
  /// does.
  package var isForFewRows = false
  /// The query whose only column are the numbers of the rows that break it.
  var query: String
}

extension TableSchema {
  /// Whether rows that keep to what is known of single columns may still be rejected.
  package var asksMoreThanColumns: Bool {
    let rules = TableRules(self)
    return !rules.unproven.isEmpty || rules.hasUnprovenGeneration || !overlappingKeys.isEmpty
      || uniques.contains { $0.predicate != nil || $0.nullsAreEqual || !$0.expressions.isEmpty }
  }
}

extension UniqueConstraint {
  /// Whether it is about conditions and constants alone.
  var isOfConditions: Bool {
    !expressions.isEmpty
      && expressions.allSatisfy { text in
        guard let expression = SQLExpressionParser.parse(text) else { return false }
        switch expression.bare {
        case .number, .text, .null: return true
        default: return expression.isCondition
        }
      }
  }

  /// The columns that it is about, also where they may repeat.
  var namedColumns: [String] {
    var result = columns
    for expression in expressions {
      for column in SQLExpressionParser.parse(expression)?.columns ?? []
      where !result.contains(column) { result.append(column) }
    }
    return result
  }
}
