import SeedDatabase
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Chooses the remedy for a rejection and applies its change.
extension AutoPass {
  /// Applies the change of the first remedy that fits a rejection; skips the table if none does.
  mutating func remedy(
    _ error: any Error, at table: TableName, of plan: Plan,
    by remedies: [any Remedy] = Remedies.ordered
  ) async throws -> RemedyOutcome {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }) else {
      throw error
    }
    let rejection = Rejection(
      error, by: run.connection.dialect,
      table: (error as? DatabaseError).flatMap { tableName(in: $0, writing: table) })
    record(rejection, at: factory)
    let state = remedyState(factory, rejection, plan)
    let rejected = RejectedTable(name: table, factory: factory, rejection: rejection, plan: plan)
    for remedy in remedies where attempts <= PassLimits.attempts {
      if self[table].trials.rejections >= PassLimits.rejections, !(remedy is SearchRareRows) {
        continue
      }
      guard let change = remedy.change(for: rejection, in: state) else { continue }
      let outcome = try await apply(change, to: rejected)
      if case .unchanged = outcome { continue }
      if change.keepsValues { self[table].rejection.discard() }
      return outcome
    }
    return try await skip(factory, because: "\(error)", of: plan)
  }

  /// Records why the database rejects a table's rows.
  mutating func record(_ rejection: Rejection, at factory: Int) {
    let schema = project.factories[factory].schema
    let replaced = Set(
      project.factories[factory].columns.filter { $0.rejectedCount > 0 }.map(\.name))
    let blamed = rejection.blamedColumns(of: schema)
    self[schema.name].rejection.record(
      rejection,
      blamesReplacements: blamed.isEmpty
        ? self[schema.name].isPlainest : replaced.isSuperset(of: blamed))
  }

  private func remedyState(
    _ factory: Int, _ rejection: Rejection, _ plan: Plan
  ) -> RemedyContext {
    let name = project.factories[factory].schema.name
    return RemedyContext(
      factory: project.factories[factory], progress: self[name],
      rows: project.limits[name] ?? project.rows, isReferenced: isReferenced(name, in: plan),
      session: session, tables: otherTables, rejectingTable: rejection.table.flatMap { schemas[$0] }
    )
  }

  /// The tables that are seeded, with what is known of their triggers.
  var otherTables: [RemedyContext.OtherTable] {
    project.factories.map { factory in
      let triggers = tables[factory.schema.name]?.triggers
      return .init(
        schema: factory.schema, namedByTriggers: triggers?.code.tables ?? [],
        factory: factory.name, columnsLeftToTriggers: triggers?.columnsLeftToTriggers ?? [])
    }
  }

  private mutating func apply(
    _ change: RemedyChange, to table: RejectedTable
  ) async throws -> RemedyOutcome {
    switch change {
    case .session(let change): try await apply(change, to: table)
    case .values(let change): apply(change, to: table)
    case .keys(let change): apply(change, to: table)
    case .rows(let change): try await apply(change, to: table)
    case .skip: try await skip(table.factory, because: table.reason, of: table.plan)
    }
  }

  /// Returns what to do after a change of a table's values: start over if the table is loaded.
  mutating func outcome(ofChanging table: TableName) -> RemedyOutcome {
    if tables[table]?.loaded == nil { return .planAgain }
    // Rows that reference it would have other keys.
    postponed.tables.insert(table)
    return .startOver
  }
}
