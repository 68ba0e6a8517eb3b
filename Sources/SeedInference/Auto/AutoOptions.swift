public import SeedPlanning
public import SeedSchema

/// What an ``AutoRun`` fills, and how far.
///
/// ```swift
/// let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
/// ```
public struct AutoOptions: Sendable {
  /// How many rows each table gets.
  public var rows: Int64
  /// Whether ``rows`` counts the rows that are there already, so that only what is missing is made.
  public var topsUp: Bool
  /// The tables to fill, and with them those that they can't do without; empty for all.
  public var tables: [String]
  /// The namespaces of PostgreSQL to look for tables in; empty for all.
  public var schemas: [String]
  /// What all random values come from.
  public var seed: UInt64
  /// The instant that values call now.
  public var now: Timestamp

  /// Makes options.
  public init(
    rows: Int64 = 100,
    topsUp: Bool = false,
    tables: [String] = [],
    schemas: [String] = [],
    seed: UInt64 = ScenarioDefinition.defaultSeed,
    now: Timestamp = ScenarioDefinition.defaultNow
  ) {
    self.rows = rows
    self.topsUp = topsUp
    self.tables = tables
    self.schemas = schemas
    self.seed = seed
    self.now = now
  }
}
