public import SeedSchema

/// What a partition of a table holds.
public struct PartitionContents: Sendable, Hashable {
  /// The partitioned table, without a schema if that is the connection's own.
  public var table: TableName
  /// The condition that the partition's rows meet.
  public var condition: String
  /// The foreign keys that this partition alone has.
  public var keys: Set<String>

  /// Reads schema, name, condition, and the names of the keys, separated by line feeds.
  init?(_ row: Row) {
    guard let name = row.text(at: 1), let condition = row.text(at: 2) else { return nil }
    table = TableName(name, schema: row.text(at: 0))
    self.condition = condition
    keys = Set(row.text(at: 3)?.split(separator: "\n").map(String.init) ?? [])
  }
}
