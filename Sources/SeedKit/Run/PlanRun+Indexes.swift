import SeedPlanning
import SeedFormat
import SeedGeneration
import SeedDatabase
import SeedSchema

/// Loading without indexes and constraints, which are recreated after the load.
extension PlanRun {
  /// Drops the indexes and keys of the tables that are loaded without them from this step on.
  ///
  /// Unless `--load=rebuild` is given, tables in use by other sessions are loaded in place
  /// instead.
  mutating func dropIndexes(before step: Int) async throws {
    guard let places = plan.rebuilds[step] else { return }
    let tables = places.map { plan.tables[$0].schema.name }
    var suspension = IndexSuspension(
      connection, control: runner.control,
      lockTimeout: plan.load == .automatic ? WaitLimits.rebuildLock : nil)
    if let reason = try await suspension.drop(from: tables) {
      let names = tables.map(\.description).joined(separator: ", ")
      results.notes.append("loaded in place because \(reason): \(names)")
    } else {
      self.suspension = suspension
    }
  }

  /// Gives the creation of indexes on many new rows enough memory.
  func growIndexMemory() async throws {
    guard let statement = connection.dialect.indexMemoryStatement,
      grown.contains(where: { plan.tables[$0].newRows >= connection.dialect.rebuildThreshold })
    else { return }
    try await execute(statement)
  }

  /// Recreates what was dropped, and compares it with what was there.
  mutating func recreateIndexes() async throws {
    guard var suspension else { return }
    self.suspension = nil
    try await suspension.recreate()
    try await suspension.compare(advice: "load in place instead")
  }

  /// Updates the statistics of tables that have changed much, so that the next queries are planned
  /// for the new rows. A table without an index can only be scanned.
  mutating func analyze() async throws {
    for index in grown.sorted() {
      let table = plan.tables[index]
      guard table.newRows >= connection.dialect.rebuildThreshold, table.schema.canBeSearched,
        let sql = connection.dialect.analyzeStatement(for: table.schema.name)
      else { continue }
      try await execute(sql)
    }
    grown = []
  }

  func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }
}

extension TableSchema {
  /// Whether an index finds its rows.
  fileprivate var canBeSearched: Bool {
    !kind.isView && (!primaryKey.isEmpty || !uniques.isEmpty || !indexes.isEmpty)
  }
}
