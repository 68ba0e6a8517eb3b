import SeedSchema
import SeedPlanning
import SeedGeneration
import SeedDatabase

/// Regeneration of rows that the database would reject.
extension PlanRun {
  /// Regenerates rows that the table would reject, if the scenario asks for it.
  mutating func regenerateRejectedRows(table: Int, rowGroup: Int) async throws {
    let planned = plan.tables[table]
    guard planned.exists, !planned.rowGroups[rowGroup].rows.isEmpty,
      let schema = plan.testedTables.first(where: { $0.name == planned.schema.name })
    else { return }
    let hasRows = planned.existingRows > 0 || rowGroup > 0
    guard schema.asksMoreThanColumns || hasRows && !schema.uniques.isEmpty else { return }
    let result = try await CandidateSearch(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).search(schema, table: table, rowGroup: rowGroup, graph: plan.graph, hasRows: hasRows)
    guard result.broken.isEmpty else {
      throw DatabaseError(
        .checkViolation,
        "\(result.attempts.count - result.passing) rows of \(schema.name) can't be generated: no values were found that pass \(result.broken.map(\.text).joined(separator: ", "))",
        constraint: result.broken.first?.name, table: schema.name.name,
        columns: result.broken.first?.columns ?? [])
    }
    plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
  }

  /// Finds rows that the table accepts, after it has rejected one.
  ///
  /// - Throws: the rejection, if there are none.
  mutating func tryRows(table: Int, rowGroup: Int, after rejection: DatabaseError) async throws {
    let result = try await TableTrial(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).run(table: table, rowGroup: rowGroup, graph: plan.graph)
    if result.error != nil { throw rejection }
    plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
  }
}
