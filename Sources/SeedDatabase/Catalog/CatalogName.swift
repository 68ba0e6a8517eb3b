import SeedSchema

/// The information of a catalog about table names.
public enum CatalogName: Sendable, Hashable {
  /// The schema in which new tables are created.
  case defaultSchema(String)
  /// A user table.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - schema: its schema.
  ///   - isVisible: whether the name alone is enough.
  ///   - owner: the extension that it belongs to, if any.
  case table(name: String, schema: String, isVisible: Bool, owner: String?)
  /// The name, without a schema, of something that can be selected from and that isn't a table
  /// itself.
  ///
  /// This is a view, a partition, or a table whose rows are elsewhere.
  case relation(name: String)

  /// Reads the columns `schema`, `name`, `is_visible`, `extension` and `is_table`.
  init?(_ row: Row) {
    guard let schema = row.optionalText("schema") else { return nil }
    guard let name = row.optionalText("name") else {
      self = .defaultSchema(schema)
      return
    }
    guard row.flag("is_table") else {
      self = .relation(name: name)
      return
    }
    self = .table(
      name: name, schema: schema, isVisible: row.flag("is_visible"),
      owner: row.optionalText("extension"))
  }
}
