public import SeedFormat
package import SeedGeneration
public import SeedSchema

/// A compiled scenario: every table with its rows and generators, in the order of the run.
///
/// A plan is complete before the first statement is sent: if it fails, nothing has changed.
///
/// ```swift
/// let plan = try Planner.plan("shop", in: project, state: state)
/// let report = try await Runner(connection, monitor: monitor).run(plan)
/// ```
public struct Plan: Sendable {
  /// The scenario's name.
  public let scenario: String
  /// The seed of all random values.
  public let seed: UInt64
  /// The scenario's current instant.
  public let now: Timestamp
  /// How much one transaction holds.
  public let transactions: ScenarioDefinition.Transactions
  /// The steps, in order.
  package let steps: [PlannedStep]
  package var graph: PlanGraph
  /// Foreign keys of existing tables whose rows are loaded before the rows they reference.
  package let forwardReferences: [ForwardReference]
  /// Whether rows are loaded before the rows they reference, or many are loaded or deleted: foreign
  /// keys are then checked once, at the end, if the database can.
  package let checksKeysAtEnd: Bool
  /// The tables whose rows are tested before they are written, as the database defines them; those
  /// of ``tables`` may omit what only the database can evaluate.
  package let testedTables: [TableSchema]
  /// Whether the triggers of existing tables are disabled during the run.
  package internal(set) var disablesTriggers = false
  /// Whether indexes and constraints may be dropped.
  package let load: LoadPolicy
  /// The tables that are loaded without their indexes and constraints, by the step before which
  /// these are dropped.
  package let rebuilds: [Int: [Int]]
  /// Warnings for the author: counts that can't be proven, references resolved late.
  public let warnings: [Diagnostic]
  /// Notes for the user about how the rows are loaded.
  let notes: [String]

  /// The tables and indexes that exist, whose names no new index can have.
  package internal(set) var relationNames: [TableName] = []

  /// The number of rows of each table when the plan was created.
  let initialRowCounts: [TableName: Int64]

  package init(
    scenario: String,
    seed: UInt64,
    now: Timestamp,
    transactions: ScenarioDefinition.Transactions,
    steps: [PlannedStep],
    graph: PlanGraph,
    forwardReferences: [ForwardReference],
    checksKeysAtEnd: Bool,
    testedTables: [TableSchema],
    load: LoadPolicy,
    rebuilds: [Int: [Int]],
    warnings: [Diagnostic],
    notes: [String],
    initialRowCounts: [TableName: Int64]
  ) {
    self.scenario = scenario
    self.seed = seed
    self.now = now
    self.transactions = transactions
    self.steps = steps
    self.graph = graph
    self.forwardReferences = forwardReferences
    self.checksKeysAtEnd = checksKeysAtEnd
    self.testedTables = testedTables
    self.load = load
    self.rebuilds = rebuilds
    self.warnings = warnings
    self.notes = notes
    self.initialRowCounts = initialRowCounts
    rowCount = Self.rowCount(of: .whole, graph)
  }

  /// The tables of the plan, in the order of their first step.
  package var tables: [PlannedTable] { graph.tables }

  /// The number of rows that a run creates.
  public let rowCount: Int64

  /// The number of rows that a part of a run creates.
  package func rowCount(of shard: Shard) -> Int64 {
    shard == .whole ? rowCount : Self.rowCount(of: shard, graph)
  }

  private static func rowCount(of shard: Shard, _ graph: PlanGraph) -> Int64 {
    graph.tables.reduce(0) { sum, table in
      sum + table.rowGroups.reduce(0) { $0 + Int64(shard.part(of: $1.rows).count) }
    }
  }
}
