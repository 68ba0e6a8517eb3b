public import SeedSchema

/// The code that a table's trigger runs on writes.
public struct TriggerDefinition: Sendable, Hashable {
  /// The table, without a schema if the name alone is enough.
  public var table: TableName
  /// The code.
  public var code: String
  /// Whether inserts run the code, unless the code itself names the event, as SQLite's does.
  public var isOfInsert: Bool
  /// Whether a condition outside the code decides which rows run it.
  public var isConditional: Bool

  /// Reads the columns `schema`, `name`, `code`, `is_of_insert` and `is_conditional`.
  init?(_ row: Row) {
    guard let name = row.optionalText("name"), let code = row.optionalText("code") else {
      return nil
    }
    table = TableName(name, schema: row.optionalText("schema"))
    self.code = code
    isOfInsert = row.flag("is_of_insert")
    isConditional = row.flag("is_conditional")
  }
}
