import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The columns of a table whose checks several alternatives satisfy, with rows that take turns
/// between them.
enum AlternativesByRow {
  /// More alternatives than this make long lines, and few rows for each.
  private static let limit = 6
  /// There can be more partitions, and each should get rows.
  private static let partitionLimit = 16

  /// - Parameters:
  ///   - alternatives: the columns of each alternative.
  ///   - table: the table.
  ///   - isSpread: whether the alternatives belong to different partitions, whose columns a key
  ///     needs.
  /// - Returns: `nil` if a column can't depend on the row, such as one that references another row.
  static func columns(_ alternatives: [[InferredColumn]], of table: TableSchema, isSpread: Bool)
    -> [InferredColumn]?
  {
    let alternatives = Array(alternatives.prefix(isSpread ? partitionLimit : limit))
    guard var result = alternatives.first, alternatives.count > 1 else { return nil }
    for index in result.indices {
      let choices = alternatives.map { $0[index].choice }
      guard choices.contains(where: { $0 != choices[0] }) else { continue }
      let name = result[index].name
      let isFree =
        (isSpread ? table.primaryKey != [name] : !table.primaryKey.contains(name))
        && !table.uniques.contains { $0.columns == [name] }
        && !table.foreignKeys.contains { $0.columns.contains(name) }
      guard isFree else { return nil }
      let expressions = choices.compactMap(\.expression)
      guard expressions.count == choices.count else { return nil }
      var value = expressions[expressions.count - 1]
      for (place, expression) in expressions.enumerated().dropLast().reversed() {
        value = "if(index % \(expressions.count) == \(place), \(expression), \(value))"
      }
      result[index].choices.insert(.value("{\(value)}"), at: 0)
    }
    return result
  }
}

extension InferredColumn.Choice {
  /// The value as an expression; `nil` if it can't depend on the row.
  fileprivate var expression: String? {
    if case .value(let text) = self { ValueText(text).expression } else { nil }
  }
}
