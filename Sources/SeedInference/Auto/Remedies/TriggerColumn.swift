import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Goes on to the next value of a column that the table's triggers read.
///
/// A column with nothing left to try gets its first value back: it wasn't that.
struct TriggerColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    var facts = state.progress.triggers
    let text = facts.text.lowercased()
    guard !rejection.cause.isOfCode, !text.isEmpty,
      facts.changes < PassLimits.triggerColumnChanges
    else { return nil }
    facts.changes += 1
    let schema = state.schema
    var columns = state.factory.columns
    var nullable: [String] = []
    for index in columns.indices {
      let name = columns[index].name
      guard text.hasWord("new.\(name.lowercased())"), !facts.exhausted.contains(name),
        !schema.foreignKeys.contains(where: { $0.columns.contains(name) })
      else { continue }
      if facts.extended.insert(name).inserted, let field = schema[field: name] {
        columns[index].addForms(of: field)
        if !field.isNullable, !schema.primaryKey.contains(name) {
          nullable.append(name)
          columns[index].choices.append(.null)
        }
      }
      if columns[index].hasNext {
        return Self.change(to: name, columns, facts, nullable)
      }
      columns[index].rejectedCount = 0
      facts.exhausted.insert(name)
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
