public import SeedDatabase
public import SeedORM

/// The report of a run.
///
/// ```swift
/// let report = try await Runner(connection, monitor: monitor).run(plan)
/// for table in report.tables { print(table.name, table.rows) }
/// ```
public struct RunReport: Sendable, Codable {
  /// The results of one table.
  public struct Table: Sendable, Codable {
    /// The table.
    public var name: String
    /// How many rows were created.
    public var rows: Int64
    /// The digest of their values, as 32 hexadecimal digits: equal for equal values, on any
    /// database and at any batch size.
    public var digest: String
    /// How long making and writing them took, in seconds.
    public var seconds: Double
    /// The changes of the rows; `nil` if all were added.
    public var changes: Changes?

    package init(
      name: String, rows: Int64, digest: String, seconds: Double, changes: Changes? = nil
    ) {
      self.changes = changes
      self.name = name
      self.rows = rows
      self.digest = digest
      self.seconds = seconds
    }
  }

  /// The numbers of created, updated, unchanged and removed rows, if rows may have existed before.
  public struct Changes: Sendable, Codable, Hashable {
    /// How many didn't exist.
    public var created: Int64 = 0
    /// How many existed and differed.
    public var updated: Int64 = 0
    /// How many existed and were left unchanged.
    public var unchanged: Int64 = 0
    /// How many that an earlier run created are no longer there.
    public var removed: Int64 = 0

    /// Whether the table is unchanged.
    public var isEmpty: Bool { created + updated + removed == 0 }

    static func + (one: Changes, other: Changes) -> Changes {
      Changes(
        created: one.created + other.created, updated: one.updated + other.updated,
        unchanged: one.unchanged + other.unchanged, removed: one.removed + other.removed)
    }
  }

  /// An expectation that was checked.
  public struct Check: Sendable, Codable {
    /// The expectation.
    public var expectation: String
    /// Why it was not checked; `nil` if it was, and held.
    public var skipped: String?
  }

  /// The scenario.
  public var scenario: String
  /// The seed of all random values.
  public var seed: UInt64
  /// The database, without a password; `nil` for a dry run.
  public var database: String?
  /// The variables that the files use, with `***` for secrets; `nil` if they use none.
  public var variables: [String: String]?
  /// The tables, in the order of their first step.
  public var tables: [Table]
  /// The total number of created rows.
  public var rows: Int64
  /// The digest of all tables.
  public var digest: String
  /// The expectations, with their results.
  public var checks: [Check]
  /// Deviations from the plan.
  public var notes: [String]
  /// How long the run took, in seconds.
  public var seconds: Double
  /// The executed statements and their times; `nil` for a dry run.
  public var queries: QueryReport?
  /// Hints on how to speed up the statements; `nil` unless they were requested.
  public var hints: [QueryHint]?

  package init(
    scenario: String, seed: UInt64, database: String? = nil, tables: [Table], rows: Int64,
    digest: String, checks: [Check], notes: [String], seconds: Double, queries: QueryReport? = nil
  ) {
    self.scenario = scenario
    self.seed = seed
    self.database = database
    self.tables = tables
    self.rows = rows
    self.digest = digest
    self.checks = checks
    self.notes = notes
    self.seconds = seconds
    self.queries = queries
  }
}
