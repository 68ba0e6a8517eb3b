public import SeedSchema

/// The code that a table's trigger runs on writes.
public struct TriggerDefinition: Sendable, Hashable {
  /// The table, without a schema if the name alone is enough.
  public var table: TableName
  /// The code.
  public var code: String

  /// Reads the columns `schema`, `name` and `code`.
  init?(_ row: Row) {
    guard let name = row.optionalText("name"), let code = row.optionalText("code") else {
      return nil
    }
    table = TableName(name, schema: row.optionalText("schema"))
    self.code = code
  }
}
