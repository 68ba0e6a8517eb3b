import SeedDatabase
import SeedSchema

/// Adds the values that a trigger writes to a foreign key to the lookup table that it references.
///
/// If a column of the table lists the value, such as an enumeration, all values of the list are
/// added.
struct AddMissingLookup: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, let value = rejection.key?.missingValue,
      let written = context.rejectingTable,
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1
          && ($0.name == rejection.constraint || $0.columns == rejection.columns)
      }), let column = key.referencedColumns.first,
      let parent = context.tables.first(where: { $0.schema.name == key.references })?.schema,
      let field = parent[field: column], field.type.isText
    else { return nil }
    let lists = [written, context.schema].flatMap { $0.listedValues }
    let values = lists.first { $0.contains(value) } ?? [value]
    return .values(
      .firstValues(
        [value] + values.filter { $0 != value }, column: column, of: parent.name))
  }
}
