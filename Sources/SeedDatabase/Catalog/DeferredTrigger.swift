public import SeedSchema

/// A trigger that runs at the end of the transaction unless `SET CONSTRAINTS` says otherwise.
public struct DeferredTrigger: Sendable, Hashable {
  /// The table, without a schema if the name alone is enough.
  public var table: TableName
  /// The trigger's name for `SET CONSTRAINTS`, quoted and with its schema.
  public var constraint: String

  /// Reads the columns `schema`, `name` and `constraint_name`.
  init?(_ row: Row) {
    guard let name = row.optionalText("name"),
      let constraint = row.optionalText("constraint_name")
    else { return nil }
    table = TableName(name, schema: row.optionalText("schema"))
    self.constraint = constraint
  }
}
