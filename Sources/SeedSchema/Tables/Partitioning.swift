/// The division of a table into partitions, which hold its rows.
public struct Partitioning: Sendable, Hashable {
  /// A part of the table, which may be partitioned itself.
  public struct Partition: Sendable, Hashable {
    /// Its name.
    public var name: TableName
    /// The parent table.
    public var parent: TableName
    /// The values that it accepts: `FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`, or
    /// `DEFAULT`.
    public var bounds: String
    /// The key by which it is partitioned itself; `nil` if it holds rows.
    public var key: String?
    /// The condition on its rows' columns; `nil` if it accepts all rows that belong to no other
    /// partition.
    ///
    /// The condition of a hash partition refers to its table by its OID in this database.
    public var condition: String?
    /// The checks that only it has.
    public var checks: [CheckConstraint] = []
    /// The unique constraints that only it has, including its own primary key.
    public var uniques: [UniqueConstraint] = []
    /// The columns that can't be NULL in its rows only.
    public var requiredColumns: [String] = []

    /// Creates a partition.
    public init(_ name: TableName, of parent: TableName, bounds: String, key: String? = nil) {
      self.name = name
      self.parent = parent
      self.bounds = bounds
      self.key = key
    }
  }

  /// The text after PARTITION BY: `RANGE (at)`.
  public var key: String
  /// The partitions, each after its parent.
  public var partitions: [Partition]

  /// Creates a partitioning.
  public init(_ key: String, partitions: [Partition] = []) {
    self.key = key
    self.partitions = partitions
  }
}
