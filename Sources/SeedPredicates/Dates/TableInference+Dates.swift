import SeedGeneration
import SeedSchema

extension TableInference {
  /// The value of a column that tells when something happened to its row; `nil` if no known date
  /// precedes it.
  func dateInOrder(of field: FieldSchema) -> String? {
    var free = field
    // The database's default says nothing about when something happened.
    if field.constantDefault != nil { free.defaultValue = nil }
    return RowDates(table: table, parents: datedParents) { other in
      if other.generation == .identity
        || !table.foreignKeys.allSatisfy({
          !$0.columns.contains(other.name)
        })
      {
        return .unreadable
      }
      // Checks can require future dates.
      return rule(of: other).minimum == nil ? .inferred : .written
    }.value(of: free)
  }

  private var datedParents: [RowDates.Parent] {
    let tables = others.map(\.table)
    let names = table.foreignKeys.compactMap(\.columns.first?.relationName)
    return table.foreignKeys.compactMap { key in
      guard key.columns.count == 1, let field = table[field: key.columns[0]],
        rule(of: field).nullness != .always,
        let relation = NameWriter.inBraces(key.columns[0].relationName),
        names.count(where: { $0 == relation }) == 1,
        let parent = tables.first(where: { $0.name == key.references }),
        let created = RowDates.creation(in: parent),
        parent.name == table.name
          ? RowDates.mayFollow(key.columns, in: table)
          : !RowDates.needs(
            parent.name, table.name, among: tables, isOptional: field.isNullable)
      else { return nil }
      return (relation, created.column, created.dates, field.isNullable)
    }
  }
}
