public import SeedFormat
public import SeedORM

/// A compiled scenario: every table with its rows and how each value is made, in the order of the run.
///
/// A plan is complete before the first statement is sent: what it refuses changes nothing.
public struct Plan: Sendable {
  /// The scenario's name.
  public let scenario: String
  /// What all random values come from.
  public let seed: UInt64
  /// The instant that the scenario calls now.
  public let now: Timestamp
  /// How much one transaction holds.
  public let transactions: ScenarioDefinition.Transactions
  /// The steps, in order.
  let steps: [PlannedStep]
  var graph: PlanGraph
  /// Foreign keys of tables that are there already whose rows come before those that they refer to.
  let lateKeys: [LateKey]
  /// Whether rows come before those that they refer to, many come, or many are deleted: foreign keys are then
  /// checked once, at the end, where the database can do so.
  let checksKeysAtEnd: Bool
  /// The tables whose rows are tried before they are written, as the database has them; those of
  /// ``tables`` may be without what only the database can tell.
  let stored: [TableSchema]
  /// Whether indexes and keys may be taken away.
  let load: LoadPolicy
  /// The tables that are loaded without their indexes and keys, by the step before which these are taken
  /// away.
  let rebuilds: [Int: [Int]]
  /// What the author should know: counts that can't be proven, references made late.
  public let warnings: [Diagnostic]
  /// What people should know of the way that the rows take.
  let notes: [String]

  /// How many rows the tables had when the plan was made.
  let deletedRows: [TableName: Int64]

  /// The tables of the plan, in the order of their first step.
  var tables: [PlannedTable] { graph.tables }

  /// The number of rows that a run makes.
  public var rowCount: Int64 { rowCount(of: .whole) }

  /// The number of rows that a part of a run makes.
  func rowCount(of shard: Shard) -> Int64 {
    tables.reduce(0) { sum, table in
      sum + table.segments.reduce(0) { $0 + Int64(shard.part(of: $1.rows).count) }
    }
  }
}
