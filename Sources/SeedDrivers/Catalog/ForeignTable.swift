public import SeedSchema

/// A table whose rows are in another database.
public struct ForeignTable: Sendable, Hashable {
  /// The table's schema.
  public var schema: String
  /// Its name, with the schema unless the name alone is enough.
  public var name: TableName

  /// Reads schema, name, and whether the name alone is enough.
  init?(_ row: Row) {
    guard let schema = row.text(at: 0), let name = row.text(at: 1) else { return nil }
    self.schema = schema
    self.name = TableName(name, schema: row.isTrue(at: 2) ? nil : schema)
  }
}
