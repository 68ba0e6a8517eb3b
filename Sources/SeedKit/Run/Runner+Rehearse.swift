import SeedDatabase
package import SeedPlanning
package import SeedSchema

/// Why a run of a plan would fail.
package struct RehearsalFailure: Sendable {
  /// The table whose rows are rejected; `nil` if the database doesn't name it.
  package var table: TableName?
  /// The first rejection.
  package var error: any Error
  /// How many rows of the step pass.
  package var passing: Int
  /// How many rows the step has; 0 if only the end of the transaction rejects them.
  package var rows: Int
}

extension Runner {
  /// Executes a plan in one transaction and rolls it back.
  ///
  /// - Returns: what a run would fail with; `nil` if it would succeed.
  /// - Throws: `DatabaseError` if the failure isn't about one table's rows; `CancellationError`.
  package func rehearse(_ plan: Plan) async throws -> RehearsalFailure? {
    var run = PlanRun(plan: plan, runner: self)
    do {
      let failure = try await run.rehearse()
      try await connection.rollback()
      return failure
    } catch {
      // The first error matters, not that of cleaning up after it.
      try? await connection.rollback()
      throw control.isCancelled ? CancellationError() : error
    }
  }
}

extension PlanRun {
  /// Executes the steps, and what the database leaves to the end of the transaction.
  ///
  /// - Returns: the first rejection.
  fileprivate mutating func rehearse() async throws -> RehearsalFailure? {
    try await begin()
    try await prepare()
    for step in plan.steps {
      try runner.control.checkCancellation()
      do {
        try await perform(step)
      } catch let error where isAboutOneTable(error) {
        guard case .create(let table, let rowGroup) = step.action else { throw error }
        return RehearsalFailure(
          table: plan.tables[table].schema.name, error: error, passing: passingRows,
          rows: plan.tables[table].rowGroups[rowGroup].rows.count)
      }
    }
    do {
      try await finishTables()
      try await resume()
      for sql in connection.dialect.deferredTriggerStatements(nil) { try await execute(sql) }
    } catch let error as DatabaseError where isAboutOneTable(error) {
      let names = plan.tables.map(\.schema.name)
      let table = names.first {
        $0.name == error.table && (error.schema == nil || $0.schema ?? error.schema == error.schema)
      }
      return RehearsalFailure(table: table, error: error, passing: 0, rows: 0)
    }
    return nil
  }

  private func isAboutOneTable(_ error: any Error) -> Bool {
    if runner.control.isCancelled || error is CancellationError { return false }
    return (error as? DatabaseError)?.code.isAboutOneTable ?? true
  }
}
