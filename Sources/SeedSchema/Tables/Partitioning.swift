/// How a table is divided into partitions, which hold its rows.
public struct Partitioning: Sendable, Hashable {
  /// A part of the table, which may be cut into parts itself.
  public struct Partition: Sendable, Hashable {
    /// Its name.
    public var name: TableName
    /// The table that it is a part of.
    public var parent: TableName
    /// What it takes: `FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`, or `DEFAULT`.
    public var bounds: String
    /// What it is cut by itself; `nil` if it holds rows.
    public var key: String?
    /// What its rows have in common, as a condition over their columns; `nil` if it takes all that
    /// is no other's.
    ///
    /// That of a hash partition names its table by the number it has in this database.
    public var condition: String?
    /// The checks that it alone has.
    public var checks: [CheckConstraint] = []
    /// The unique constraints that it alone has, also its own primary key.
    public var uniques: [UniqueConstraint] = []
    /// The columns that must have a value in its rows alone.
    public var requiredColumns: [String] = []

    /// Creates a partition.
    public init(_ name: TableName, of parent: TableName, bounds: String, key: String? = nil) {
      self.name = name
      self.parent = parent
      self.bounds = bounds
      self.key = key
    }
  }

  /// What is after PARTITION BY: `RANGE (at)`.
  public var key: String
  /// The partitions, each after the one that it is a part of.
  public var partitions: [Partition]

  /// Creates a partitioning.
  public init(_ key: String, partitions: [Partition] = []) {
    self.key = key
    self.partitions = partitions
  }
}
