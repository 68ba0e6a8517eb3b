import SeedDatabase
import SeedSchema

/// Treats a column as a foreign key if a trigger copies it to a foreign key of another table.
struct AddKeyCopiedByTrigger: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, let written = context.rejectingTable,
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1
          && ($0.name == rejection.constraint || $0.columns == rejection.columns)
      }), let column = key.columns.first
    else { return nil }
    for table in context.tables {
      guard table.schema.name != written.name, table.namedByTriggers.contains(written.name),
        table.schema[field: column] != nil, !table.columnsLeftToTriggers.contains(column),
        !table.schema.foreignKeys.contains(where: { $0.columns.contains(column) })
      else { continue }
      return .keys(
        .add(
          ForeignKey([column], references: key.references, key.referencedColumns),
          to: table.schema.name))
    }
    return nil
  }
}
