import SeedDatabase
import SeedPredicates
import SeedSchema

/// Generates strings in the format of the type to which code of the database converts them.
struct FormatParsedString: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard case .invalidText(let type) = rejection.cause,
      let format = UserTypes().value(ofType: type)
    else { return nil }
    var nearest: (distance: Int, column: String, table: TableName)?
    for table in context.tables {
      let isOwn = table.schema.name == context.schema.name
      guard isOwn || context.code.tables.contains(table.schema.name) else { continue }
      for field in table.schema.fields where field.type.isText && !table.schema.isKey(field.name) {
        guard !context.progress.parsedColumns.contains(.init(table.schema.name, field.name)),
          !table.schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
          let distance = context.code.distance(ofColumn: field.name, toConversionTo: type),
          distance < nearest?.distance ?? .max
        else { continue }
        nearest = (distance, field.name, table.schema.name)
      }
    }
    if let nearest { return .values(.format(format, column: nearest.column, of: nearest.table)) }
    // A function that the trigger calls may convert its argument, and so may code in another
    // language.
    let schema = context.schema
    let arguments = context.code.arguments.compactMap { schema.field(ignoringCase: $0) }
    let read = schema.fields.filter { context.code.readsInOtherLanguage($0.name) }
    return (arguments + read).first { field in
      field.type.isText && !schema.isKey(field.name)
        && !context.progress.parsedColumns.contains(.init(schema.name, field.name))
        && !schema.foreignKeys.contains { $0.columns.contains(field.name) }
    }.map { .values(.format(format, column: $0.name, of: schema.name)) }
  }
}
