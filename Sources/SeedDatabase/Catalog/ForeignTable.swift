public import SeedSchema

/// A table whose rows are in another database.
public struct ForeignTable: Sendable, Hashable {
  /// The table's schema.
  public var schema: String
  /// Its name, with the schema unless the name alone is enough.
  public var name: TableName

  /// Reads the columns `schema`, `name` and `is_visible`.
  init?(_ row: Row) {
    guard let schema = row.optionalText("schema"), let name = row.optionalText("name") else {
      return nil
    }
    self.schema = schema
    self.name = TableName(name, schema: row.flag("is_visible") ? nil : schema)
  }
}
