import SeedDatabase
import SeedGeneration
import SeedPlanning
import SeedSchema

/// Rows that are merged into those that exist.
extension PlanRun {
  /// Loads a row group's rows into a temporary table, and merges them into theirs by two
  /// statements.
  mutating func merge(table: Int, rowGroup: Int, _ merge: RowGroupMerge) async throws {
    let planned = plan.tables[table]
    let columns = planned.rowGroups[rowGroup].columns.map(\.field.name)
    let rows = Int64(planned.rowGroups[rowGroup].rows.count)
    let statements = MergeStatements(
      schema: planned.schema, columns: columns, merge: merge, dialect: connection.dialect)
    _ = try await connection.execute(SQLStatement(sql: statements.createStaging))
    var staging = planned.schema
    staging.name = statements.staging
    if rows > 0 { try await fill(table: table, rowGroup: rowGroup, staging) }
    var changes = RunReport.Changes()
    if merge.removesOthers {
      try await SyncedRows(connection: connection, scenario: plan.scenario)
        .record(statements, hasStart: !synced.isEmpty)
      synced.insert(table)
    }
    if merge.policy != .fail, let update = statements.update {
      changes.updated = Int64(try await connection.execute(SQLStatement(sql: update)))
    }
    changes.created = Int64(
      try await connection.execute(
        SQLStatement(sql: merge.policy == .fail ? statements.insertAll : statements.insertNew)))
    changes.unchanged = rows - changes.created - changes.updated
    results.add(changes, table: table)
    _ = try await connection.execute(SQLStatement(sql: statements.dropStaging))
  }

  /// Removes the rows that synced steps no longer have, children before their parents.
  mutating func removeUnsynced() async throws {
    guard !synced.isEmpty else { return }
    let tables = synced.sorted()
    let rows = SyncedRows(connection: connection, scenario: plan.scenario)
    for index in ForeignKeyOrder(tables.map { plan.tables[$0].schema }).parentsFirst.reversed() {
      let table = tables[index]
      let key = plan.tables[table].rowGroups.lazy.compactMap(\.merge).first { $0.removesOthers }?
        .key
      let removed = try await rows.remove(from: plan.tables[table].schema, key: key ?? [])
      results.add(RunReport.Changes(removed: removed), table: table)
    }
    try await rows.finish()
    synced = []
  }
}
