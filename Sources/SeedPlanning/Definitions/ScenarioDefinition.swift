public import SeedSyntax
public import SeedFormat
import SeedGeneration
public import SeedSchema

/// A scenario as its file defines it: the steps that bring a database to a state.
public struct ScenarioDefinition: Sendable {
  /// How much of the scenario one transaction holds.
  public enum Transactions: String, Sendable, Codable, CaseIterable {
    /// The whole scenario: a run that fails leaves the database unchanged.
    case whole
    /// Each step.
    case step
  }

  /// The handling of a row that a check or a key of an existing table would reject.
  public enum RejectedRows: String, Sendable, CaseIterable {
    /// The run fails.
    case fail
    /// Its values are generated again, before it is written.
    case retry
  }

  /// The scenario's name, for `seed run`.
  public var name: String
  /// The name's position in its file.
  public var nameSpan: SourceSpan
  /// A description of the scenario.
  public var description: String?
  /// The seed of all random values.
  public var seed: UInt64
  /// The scenario's current instant.
  public var now: Timestamp
  /// The database's URL, if the file names one.
  public var database: String?
  /// The server for copies of the database, and the source of its schema.
  public var databaseSettings = DatabaseSettings()
  /// How much one transaction holds.
  public var transactions: Transactions
  /// The handling of rows that the database would reject.
  public var rejectedRows = RejectedRows.fail
  /// Whether the triggers of existing tables are disabled during the run.
  public var disablesTriggers = false
  /// The handling of rows that already exist, unless a step sets it.
  package var conflict: ConflictPolicy?
  /// The locale of the records of factories that set none.
  public var locale: ValueSyntax?
  /// The scenarios whose steps run first.
  public var includes: [(name: String, span: SourceSpan)]
  /// The steps, in order.
  public var steps: [StepDefinition]

  /// The seed of a scenario that sets none.
  public static let defaultSeed: UInt64 = 1
  /// 2025-01-01T00:00:00Z, the current instant of a scenario that sets none: fixed, so that the
  /// data is the same tomorrow.
  public static let defaultNow = Timestamp(microseconds: 1_735_689_600_000_000)
}
