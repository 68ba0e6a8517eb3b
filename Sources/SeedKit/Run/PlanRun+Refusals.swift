import SeedORM

/// Rows that the database would refuse, made anew where the scenario wants that.
extension PlanRun {
  /// Makes rows anew that the table would refuse, where the scenario wants that.
  mutating func retryRefusals(table: Int, segment: Int) async throws {
    let planned = plan.tables[table]
    guard planned.exists, !planned.segments[segment].rows.isEmpty,
      let schema = plan.stored.first(where: { $0.name == planned.schema.name })
    else { return }
    let hasRows = planned.existingRows > 0 || segment > 0
    guard schema.asksMoreThanColumns || hasRows && !schema.uniques.isEmpty else { return }
    let result = try await CandidateSearch(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).search(schema, table: table, segment: segment, graph: plan.graph, hasRows: hasRows)
    guard result.broken.isEmpty else {
      throw DatabaseError(
        .checkViolation,
        "\(result.attempts.count - result.passing) rows of \(schema.name) can't be made: none was found that passes \(result.broken.map(\.text).joined(separator: ", "))",
        constraint: result.broken.first?.name, table: schema.name.name,
        columns: result.broken.first?.columns ?? [])
    }
    plan.apply(result.attempts, toTable: table, segment: segment)
  }

  /// Finds rows that the table itself takes, after it has refused one.
  ///
  /// - Throws: the refusal, where there are none.
  mutating func tryRows(table: Int, segment: Int, after refusal: DatabaseError) async throws {
    let result = try await TableTrial(
      connection: connection, control: runner.control, batchSize: runner.batchSize
    ).run(table: table, segment: segment, graph: plan.graph)
    if result.error != nil { throw refusal }
    plan.apply(result.attempts, toTable: table, segment: segment)
  }
}

extension DatabaseError {
  /// Whether other values of the same kind may be taken where these are not.
  var isAboutRows: Bool {
    [.checkViolation, .uniqueViolation, .foreignKeyViolation, .other].contains(code)
  }
}
