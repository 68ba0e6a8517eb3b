public import SeedSchema

/// The rows that a partition of a table holds.
public struct PartitionContents: Sendable, Hashable {
  /// The partitioned table, without a schema if that is the connection's own.
  public var table: TableName
  /// The condition that the partition's rows meet.
  public var condition: String
  /// The foreign keys that only this partition has.
  public var keys: Set<String>

  /// Reads the columns `schema`, `name`, `condition`, and `keys`, which are separated by line
  /// feeds.
  init?(_ row: Row) {
    guard let name = row.optionalText("name"), let condition = row.optionalText("condition") else {
      return nil
    }
    table = TableName(name, schema: row.optionalText("schema"))
    self.condition = condition
    keys = Set(row.optionalText("keys")?.split(separator: "\n").map(String.init) ?? [])
  }
}
