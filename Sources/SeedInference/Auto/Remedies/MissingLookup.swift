import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Gives a lookup table the values that a trigger writes into a column that refers to it.
///
/// If the value is one that a column of the table lists, such as the label of an enumeration, all
/// values of that list are asked for.
struct MissingLookup: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, let value = rejection.key?.missingValue,
      let written = state.rejecting,
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1
          && ($0.name == rejection.constraint || $0.columns == rejection.columns)
      }), let column = key.referencedColumns.first,
      let parent = state.tables.first(where: { $0.schema.name == key.references })?.schema,
      let field = parent[field: column], field.type.isText
    else { return nil }
    let lists = [written, state.schema].flatMap { $0.listedValues }
    let values = lists.first { $0.contains(value) } ?? [value]
    return .values(
      .firstValues(
        [value] + values.filter { $0 != value }, column: column, of: parent.name))
  }
}
