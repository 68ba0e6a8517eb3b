import SeedGeneration
import SeedPredicates
import SeedSchema

/// Combines the alternatives that satisfy a table's checks, so that rows alternate between them.
enum AlternativesByRow {
  /// The maximum number of alternatives; more would make long lines, with few rows for each.
  private static let limit = 6
  /// The maximum number of partitions, which is higher so that each partition gets rows.
  private static let partitionLimit = 16

  /// Returns columns whose values depend on the row's number: row n follows alternative n modulo
  /// their number.
  ///
  /// - Parameters:
  ///   - alternatives: the columns of each alternative.
  ///   - table: the table.
  ///   - spreadsOverPartitions: whether each alternative belongs to a partition, so that columns of
  ///     the primary key may differ.
  /// - Returns: the columns; `nil` if one can't depend on the row, such as a foreign key.
  static func columns(
    _ alternatives: [[InferredColumn]], of table: TableSchema, spreadsOverPartitions: Bool
  )
    -> [InferredColumn]?
  {
    let alternatives = Array(alternatives.prefix(spreadsOverPartitions ? partitionLimit : limit))
    guard var result = alternatives.first, alternatives.count > 1 else { return nil }
    for index in result.indices {
      let choices = alternatives.map { $0[index].choice }
      guard choices.contains(where: { $0 != choices[0] }) else { continue }
      let name = result[index].name
      let isFree =
        (spreadsOverPartitions ? table.primaryKey != [name] : !table.primaryKey.contains(name))
        && !table.uniques.contains { $0.columns == [name] }
        && !table.foreignKeys.contains { $0.columns.contains(name) }
      guard isFree else { return nil }
      let expressions = choices.compactMap(\.expression)
      guard expressions.count == choices.count else { return nil }
      var value = expressions[expressions.count - 1]
      for (number, expression) in expressions.enumerated().dropLast().reversed() {
        value = "if(index % \(expressions.count) == \(number), \(expression), \(value))"
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
