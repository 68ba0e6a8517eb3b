public import SeedPlanning
public import SeedSchema

/// The tables that an ``AutoRun`` seeds, and the number of rows that each gets.
///
/// ```swift
/// let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
/// ```
public struct AutoOptions: Sendable {
  /// The number of rows for each table.
  public var rows: Int64
  /// The number of rows for single tables, by their names, with or without a schema.
  public var rowsByTable: [String: Int64]
  /// Whether ``rows`` includes existing rows, so that only the missing ones are added.
  public var topsUp: Bool
  /// The tables to seed, together with the tables that they must reference; empty for all tables.
  public var tables: [String]
  /// The schemas of PostgreSQL whose tables are seeded; empty for all schemas.
  public var schemas: [String]
  /// The seed of all random values.
  public var seed: UInt64
  /// The value of `now()`. A run moves it past the latest existing row.
  public var now: Timestamp

  /// Creates options.
  public init(
    rows: Int64 = 100,
    rowsByTable: [String: Int64] = [:],
    topsUp: Bool = false,
    tables: [String] = [],
    schemas: [String] = [],
    seed: UInt64 = ScenarioDefinition.defaultSeed,
    now: Timestamp = ScenarioDefinition.defaultNow
  ) {
    self.rows = rows
    self.rowsByTable = rowsByTable
    self.topsUp = topsUp
    self.tables = tables
    self.schemas = schemas
    self.seed = seed
    self.now = now
  }
}
