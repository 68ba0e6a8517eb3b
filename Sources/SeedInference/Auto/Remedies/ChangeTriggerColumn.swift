import SeedDatabase
import SeedPredicates
import SeedSchema

/// Changes a column that the table's triggers read to its next value.
///
/// A column whose values have all been rejected gets its first value again, because it isn't the
/// cause.
struct ChangeTriggerColumn: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    var facts = context.progress.triggers
    let text = facts.text.lowercased()
    guard !rejection.cause.isCodeError, !text.isEmpty,
      facts.columnChanges < PassLimits.triggerColumnChanges
    else { return nil }
    facts.columnChanges += 1
    let schema = context.schema
    var columns = context.factory.columns
    var nullable: [String] = []
    for index in columns.indices {
      let name = columns[index].name
      guard
        text.hasWord("new.\(name.lowercased())") || context.code.readsInOtherLanguage(name),
        !facts.exhaustedColumns.contains(name),
        !schema.foreignKeys.contains(where: { $0.columns.contains(name) })
      else { continue }
      if facts.extendedColumns.insert(name).inserted, let field = schema[field: name] {
        columns[index].addFormats(of: field)
        if !field.isNullable, !schema.primaryKey.contains(name) {
          nullable.append(name)
          columns[index].choices.append(.null)
        }
      }
      if columns[index].hasNext {
        return Self.change(to: name, columns, facts, nullable)
      }
      columns[index].rejectedCount = 0
      facts.exhaustedColumns.insert(name)
    }
    return Self.change(to: nil, columns, facts, nullable)
  }

  private static func change(
    to column: String?, _ columns: [InferredColumn], _ facts: TriggerFacts, _ nullable: [String]
  ) -> RemedyChange {
    .values(
      .triggerColumn(
        TriggerColumnChange(column: column, columns: columns, facts: facts, nullable: nullable)))
  }
}
