public import SeedSchema

/// Something that a catalogue says of a table's trigger: its code, or its name for `SET CONSTRAINTS`.
public struct TriggerFact: Sendable, Hashable {
  /// The table, without a schema if the name alone is enough.
  public var table: TableName
  /// The code or the name.
  public var text: String

  /// Reads schema, name and text.
  init?(_ row: Row) {
    guard let name = row.text(at: 1), let text = row.text(at: 2) else { return nil }
    table = TableName(name, schema: row.text(at: 0))
    self.text = text
  }
}
