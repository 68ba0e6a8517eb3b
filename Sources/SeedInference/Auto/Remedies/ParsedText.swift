import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Generates strings of a form that code of the database converts to another type.
struct ParsedText: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard case .invalidText(let type) = rejection.cause,
      let form = UserTypes().form(ofType: type)
    else { return nil }
    var nearest: (distance: Int, column: String, table: TableName)?
    for table in state.tables {
      let isOwn = table.schema.name == state.schema.name
      guard isOwn || state.code.tables.contains(table.schema.name) else { continue }
      for field in table.schema.fields where field.type.isText && !table.schema.isKey(field.name) {
        guard !state.progress.parsed.contains(.init(table.schema.name, field.name)),
          !table.schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
          let distance = state.code.distance(ofColumn: field.name, toConversionTo: type),
          distance < nearest?.distance ?? .max
        else { continue }
        nearest = (distance, field.name, table.schema.name)
      }
    }
    if let nearest { return .values(.form(form, column: nearest.column, of: nearest.table)) }
    // A function that the trigger calls may convert its argument.
    let schema = state.schema
    return state.code.arguments.compactMap { schema.field(ignoringCase: $0) }.first { field in
      field.type.isText && !schema.isKey(field.name)
        && !state.progress.parsed.contains(.init(schema.name, field.name))
        && !schema.foreignKeys.contains { $0.columns.contains(field.name) }
    }.map { .values(.form(form, column: $0.name, of: schema.name)) }
  }
}
