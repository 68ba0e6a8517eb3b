import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema

/// Triggers and constraints that are deferred to the end of the transaction.
extension AutoPass {
  /// Runs the deferred triggers of all tables, as COMMIT does.
  ///
  /// If they reject rows, the pass starts over and also runs the triggers of each table right after
  /// its load, to find the table whose rows are rejected.
  ///
  /// - Parameters:
  ///   - plan: the plan of the loaded rows.
  ///   - rejecting: the tables whose triggers rejected rows right after their load.
  /// - Returns: whether the triggers accept the rows; otherwise the pass must start over.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows.
  mutating func passesDeferredTriggers(
    _ plan: Plan, rejecting: [TableName]
  ) async throws -> Bool {
    if !deferred.runsTriggersPerTable {
      let loaded = plan.tables.map(\.schema.name).filter { self[$0].loaded != nil }
      deferred.runsTriggersPerTable = try await deferredRejection(of: loaded) != nil
      return !deferred.runsTriggersPerTable
    }
    var areAccepted = true
    // Starting over loads all tables again, so it must not be for the sake of one.
    for name in rejecting {
      guard let error = try await deferredRejection(of: [name]),
        project.factories.contains(where: { $0.schema.name == name })
      else { continue }
      try await remedyDeferred(error, at: name, of: plan)
      areAccepted = false
    }
    return areAccepted
  }

  /// Returns the error with which the deferred triggers of tables reject rows; `nil` if they don't.
  ///
  /// The effects of the triggers are rolled back, so that they run again at COMMIT.
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

  /// Changes the values of a table whose rows are rejected at the end of the transaction, or skips
  /// it.
  private mutating func remedyDeferred(
    _ error: any Error, at name: TableName, of plan: Plan
  ) async throws {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == name }) else {
      throw error
    }
    record(
      Rejection(
        error, by: run.connection.dialect,
        table: (error as? DatabaseError).flatMap { tableName(in: $0, writing: name) }),
      at: factory)
    self[name].deferredAttempts += 1
    if self[name].deferredAttempts <= PassLimits.deferredAttempts {
      _ = try await remedy(error, at: name, of: plan, by: Remedies.ofDeferred)
    } else {
      _ = try await skip(factory, because: "\(error)", of: plan)
    }
  }

  /// Runs all deferred triggers and constraints, and rolls back their effects, so that a rejection
  /// occurs right after the load of the table that caused it.
  ///
  /// - Throws: the rejection, except for foreign keys, because the referenced rows may be loaded
  ///   later.
  func runDeferredChecks() async throws {
    do {
      try await run.connection.withSavepoint("seedkit_triggers", rollsBack: .always) {
        for sql in run.connection.dialect.deferredTriggerStatements(nil) { try await execute(sql) }
      }
    } catch let error as DatabaseError where error.code == .foreignKeyViolation {}
  }
}
