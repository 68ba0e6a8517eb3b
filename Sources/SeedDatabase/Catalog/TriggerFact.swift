public import SeedSchema

/// Something that a catalog says of a table's trigger: its code, or its name for `SET CONSTRAINTS`.
public struct TriggerFact: Sendable, Hashable {
  /// The table, without a schema if the name alone is enough.
  public var table: TableName
  /// The code or the name.
  public var text: String

  /// Reads the columns `schema`, `name` and `fact`.
  init?(_ row: Row) {
    guard let name = row.optionalText("name"), let text = row.optionalText("fact") else {
      return nil
    }
    table = TableName(name, schema: row.optionalText("schema"))
    self.text = text
  }
}
