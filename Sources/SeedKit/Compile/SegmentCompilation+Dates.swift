import SeedFormat
import SeedORM

extension SegmentCompilation {
  /// The value of a column that tells when something happened to its row; `nil` if nothing that is known
  /// came before.
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

  /// The rows that each row refers to, where they say when they were created.
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
