import SeedSchema
import SeedGeneration
import SeedORM
import SeedPlanning

/// The results of a run so far, by table.
struct RunResults {
  private var rows: [Int64]
  private var digests: [TableDigest]
  private var durations: [Duration]
  private var changes: [Int: RunReport.Changes] = [:]
  var checks: [RunReport.Check] = []
  var notes: [String] = []
  /// Shared by all steps of the run.
  var progress = RunProgress()

  init(_ plan: Plan) {
    rows = plan.tables.map { _ in 0 }
    digests = plan.tables.map { _ in TableDigest(columns: []) }
    durations = plan.tables.map { _ in .zero }
  }

  mutating func add(_ digest: TableDigest, table: Int, duration: Duration) {
    rows[table] += digest.rows
    digests[table].merge(digest)
    durations[table] += duration
  }

  /// Adds what became of rows that were merged.
  mutating func add(_ changes: RunReport.Changes, table: Int) {
    self.changes[table] = (self.changes[table] ?? RunReport.Changes()) + changes
  }

  /// Adds the results of other steps.
  mutating func merge(_ other: RunResults) {
    for table in rows.indices {
      rows[table] += other.rows[table]
      digests[table].merge(other.digests[table])
      durations[table] += other.durations[table]
    }
    for (table, changes) in other.changes { add(changes, table: table) }
    checks += other.checks
    notes += other.notes
  }

  func report(_ plan: Plan) -> RunReport {
    var tables: [RunReport.Table] = []
    var whole = TableDigest(columns: [])
    for (index, table) in plan.tables.enumerated() {
      let name = table.schema.name.description
      tables.append(
        .init(
          name: name, rows: rows[index], digest: digests[index].hex,
          seconds: durations[index].inSeconds, changes: changes[index]))
      whole.merge(digests[index].named(name))
    }
    return RunReport(
      scenario: plan.scenario, seed: plan.seed, database: nil, tables: tables,
      rows: rows.reduce(0, +), digest: whole.hex, checks: checks, notes: notes,
      seconds: 0, queries: nil)
  }
}
