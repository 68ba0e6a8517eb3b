import SeedFormat
import SeedORM

extension SegmentCompilation {
  /// Returns the value of a column of dates of its row; `nil` if nothing known precedes it.
  func dateInOrder(of field: FieldSchema) -> String? {
    RowDates(table: schema, parents: datedParents) { other in
      switch self.source(of: other) {
      case .database, .key: .unreadable
      case .inferred: .inferred
      case .written(let syntax):
        syntax.dependencies.columns.contains(field.name) ? .unreadable : .written
      }
    }.value(of: field)
  }

  /// The referenced rows that have a creation time.
  private var datedParents: [RowDates.Parent] {
    let tables = plan.planner.tables.map(\.schema)
    return relations.compactMap { relation in
      guard relation.share == 1, let table = relation.table, table != draft.table,
        relationIndices[relation.name].map({ relations[$0].table }) == table,
        !relation.columns.contains(where: { schema[field: $0]?.isNullable == true })
          || relation.isParent,
        let created = RowDates.creation(in: tables[table]),
        !RowDates.needs(tables[table].name, schema.name, among: tables)
      else { return nil }
      return (relation.name, created.column, created.dates)
    }
  }
}
