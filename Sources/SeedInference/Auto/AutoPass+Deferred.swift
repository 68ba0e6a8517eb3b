import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Triggers and checks that wait for the end of the transaction.
extension AutoPass {
  /// Runs the deferred triggers of all tables at the end, as COMMIT does.
  ///
  /// If they reject rows, everything is done again, with those of each table run after its load as
  /// well: that tells whose rows are to blame.
  ///
  /// - Parameters:
  ///   - plan: the plan of the rows that are written.
  ///   - waiting: the tables whose triggers rejected rows right after their load.
  /// - Returns: whether the rows can stay; otherwise everything must be done again.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows.
  mutating func passesDeferredTriggers(_ plan: Plan, _ waiting: [TableName]) async throws -> Bool {
    if !deferred.runsTriggersPerTable {
      let loaded = plan.tables.map(\.schema.name).filter { self[$0].loaded != nil }
      deferred.runsTriggersPerTable = try await deferredRejection(of: loaded) != nil
      return !deferred.runsTriggersPerTable
    }
    for name in waiting {
      guard let error = try await deferredRejection(of: [name]),
        project.factories.contains(where: { $0.schema.name == name })
      else { continue }
      try await remedyDeferred(error, at: name, of: plan)
      return false
    }
    return true
  }

  /// What the deferred triggers of tables reject.
  ///
  /// They are run and rolled back, so that they run again at COMMIT: what they write or delete
  /// counts there.
  func deferredRejection(of tables: [TableName]) async throws -> (any Error)? {
    let triggers = Set(tables.flatMap { self[$0].triggers.deferred }).sorted()
    if triggers.isEmpty { return nil }
    let statements = run.connection.dialect.deferredTriggerStatements(triggers)
    do {
      try await run.connection.withSavepoint("seedkit_triggers", rollsBack: .always) {
        for sql in statements { try await execute(sql) }
      }
      return nil
    } catch let error as DatabaseError where error.code != .interrupted && !run.control.isCancelled
    {
      return error
    }
  }

  /// Changes what the end of the transaction rejects: other values, or no rows of the table.
  private mutating func remedyDeferred(
    _ error: any Error, at name: TableName, of plan: Plan
  ) async throws {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == name }) else {
      throw error
    }
    record(
      Rejection(
        error, by: run.connection.dialect,
        table: (error as? DatabaseError).flatMap { writtenTable(of: $0, besides: name) }),
      at: factory)
    self[name].deferredTries += 1
    if self[name].deferredTries <= PassLimits.deferredTries {
      _ = try await remedy(error, at: name, of: plan, by: Remedies.ofDeferred)
    } else {
      _ = try await skip(factory, because: "\(error)", of: plan)
    }
  }

  /// Runs everything that waits for the end of the transaction and rolls it back, so that a
  /// rejection comes after the table that has caused it.
  ///
  /// - Throws: what is rejected; but for keys, whose rows may come later.
  func runDeferredChecks() async throws {
    do {
      try await run.connection.withSavepoint("seedkit_triggers", rollsBack: .always) {
        for sql in run.connection.dialect.deferredTriggerStatements(nil) { try await execute(sql) }
      }
    } catch let error as DatabaseError where error.code == .foreignKeyViolation {}
  }
}
