import SeedSchema
import SeedPlanning
import SeedPredicates
import SeedGeneration
import SeedDatabase

/// Regeneration of rows that the database would reject.
extension PlanRun {
  /// How many rejected rows a search for rows that rarely pass may cost, and how many rows it is
  /// for at most.
  private static let rareRejections = 500

  /// Loads a row group's rows, and generates rows again that the table rejects.
  ///
  /// Candidates are queried first if the plan can't prove the table's conditions, or if the table
  /// has rejected rows for one of them; only then rows are written to the table and rolled back.
  ///
  /// - Throws: the rejection, if there are too few rows that pass.
  mutating func loadAcceptedRows(table: Int, rowGroup: Int) async throws {
    let planned = plan.tables[table]
    guard !planned.rowGroups[rowGroup].rows.isEmpty else {
      return try await load(table: table, rowGroup: rowGroup)
    }
    let schema = plan.testedTables.first { $0.name == planned.schema.name }
    let hasRows = planned.existingRows > 0 || rowGroup > 0
    let isUncertain =
      schema.map { $0.hasRowConstraints || hasRows && !$0.uniques.isEmpty } == true
    if isUncertain, let schema {
      try await search(schema, table: table, rowGroup: rowGroup, hasRows: hasRows)
    }
    guard var rejection = try await rejection(ofTable: table, rowGroup: rowGroup) else { return }
    if !isUncertain, let schema, [.checkViolation, .uniqueViolation].contains(rejection.code) {
      try await search(schema, table: table, rowGroup: rowGroup, hasRows: hasRows)
      guard let other = try await self.rejection(ofTable: table, rowGroup: rowGroup) else { return }
      rejection = other
    }
    if let schema, rejection.code == .other || rejection.code == .checkViolation,
      try await searchTriggers(of: schema, table: table, rowGroup: rowGroup, hasRows: hasRows)
    {
      guard let other = try await self.rejection(ofTable: table, rowGroup: rowGroup) else { return }
      rejection = other
    }
    try await tryRows(table: table, rowGroup: rowGroup, after: rejection)
    try await load(table: table, rowGroup: rowGroup)
  }

  /// Loads a row group's rows, and rolls back if the table rejects one.
  ///
  /// - Returns: the rejection.
  /// - Throws: the rejection, if it has ended the transaction, as SQLite's `ON CONFLICT ROLLBACK`
  ///   does: no other rows can be tried.
  private mutating func rejection(ofTable table: Int, rowGroup: Int) async throws -> DatabaseError?
  {
    do {
      try await connection.withSavepoint("seedkit_step") {
        try await load(table: table, rowGroup: rowGroup)
      }
      return nil
    } catch let error as DatabaseError where error.code.isAboutRows && !runner.control.isCancelled {
      guard await connection.isInTransaction else { throw error }
      return error
    }
  }

  /// Finds rows that meet the table's conditions, as far as they can be queried.
  private mutating func search(
    _ schema: TableSchema, table: Int, rowGroup: Int, hasRows: Bool
  ) async throws {
    let result = try await CandidateSearch(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).search(schema, table: table, rowGroup: rowGroup, graph: plan.graph, hasRows: hasRows)
    passingRows = result.passing
    guard result.broken.isEmpty else {
      throw DatabaseError(
        .checkViolation,
        "\(result.attempts.count - result.passing) rows of \(schema.name) can't be generated: no values were found that pass \(result.broken.map(\.text).joined(separator: ", "))",
        constraint: result.broken.first?.name, table: schema.name.name,
        columns: result.broken.first?.columns ?? [])
    }
    plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
  }

  /// Finds rows that meet the table's conditions and those of its triggers, as far as their code
  /// shows them.
  ///
  /// - Returns: whether there are other rows now.
  private mutating func searchTriggers(
    of schema: TableSchema, table: Int, rowGroup: Int, hasRows: Bool
  ) async throws -> Bool {
    guard let query = connection.dialect.triggerDefinitionsQuery else { return false }
    let rejections = try await connection.testable(
      try await connection.values(of: query)
        .filter { $0.table == schema.name && $0.isOfInsert }.flatMap {
          TriggerRejections.conditions(of: $0.code)
        })
    guard !rejections.isEmpty else { return false }
    let result = try await CandidateSearch(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).search(
      schema, table: table, rowGroup: rowGroup, graph: plan.graph, hasRows: hasRows,
      rejections: rejections)
    // Only a trial in the table itself can decide about the other rows.
    guard result.passing > 0, result.broken.allSatisfy(\.isOfTrigger) else { return false }
    plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
    return true
  }

  /// Finds rows that the table accepts, after it has rejected one.
  ///
  /// - Throws: the rejection, if there are too few.
  private mutating func tryRows(
    table: Int, rowGroup: Int, after rejection: DatabaseError
  ) async throws {
    let result = try await TableTrial(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).run(table: table, rowGroup: rowGroup, graph: plan.graph)
    passingRows = result.passing
    var attempts = result.attempts
    if result.error != nil {
      let rows = plan.tables[table].rowGroups[rowGroup].rows.count
      guard rows <= Self.rareRejections else { throw rejection }
      // A search for single rows finds those of which few pass.
      attempts = try await RareRowSearch(connection: connection, control: runner.control).run(
        table: table, rowGroup: rowGroup, graph: plan.graph, tries: Self.rareRejections)
      passingRows = max(passingRows, attempts.count)
      guard attempts.count == rows else { throw rejection }
    }
    plan.apply(attempts, toTable: table, rowGroup: rowGroup)
  }
}
