package import SeedDatabase
package import SeedGeneration
package import SeedSchema

/// Finds rows that satisfy a table's constraints, by testing candidates in the database itself.
///
/// The rows of a plan are loaded into a temporary table without constraints, and each check and
/// each unique constraint is a query there. Rows that violate one are generated again and retried.
/// Rows that have passed are kept: a round queries only its own rows, so its cost depends on the
/// number of rejected rows. Few rows are tested at several attempts per round.
package struct CandidateSearch {
  /// The result of a search.
  package struct Result: Sendable {
    /// The attempt at which each row passes, by row index.
    package var attempts: [UInt16]
    /// How many rows pass.
    package var passing: Int
    /// The rows that don't pass.
    package var rejectedRows: Set<Int64>
    /// The conditions that the other rows violated last.
    package var broken: [RowCondition]
  }

  /// The minimum number of candidates in a round, if rows have that many attempts left: a query for
  /// a few rows costs nearly as much.
  private static let roundSize = 256
  /// The maximum number of attempts at a row in a round.
  private static let mostSteps = 16
  /// The rounds with one attempt, in which most rows pass.
  private static let firstRounds = 2

  let connection: any DatabaseConnection
  let control: RunControl
  let batchSize: Int

  package init(connection: any DatabaseConnection, control: RunControl, batchSize: Int) {
    self.connection = connection
    self.control = control
    self.batchSize = batchSize
  }

  /// Tests the rows of a row group as long as more of them pass.
  ///
  /// - Parameters:
  ///   - schema: the table as defined in the database.
  ///   - table: the index of the table.
  ///   - index: the index of its row group.
  ///   - graph: the tables of the plan.
  ///   - hasRows: whether the table already has rows.
  ///   - rejections: the conditions under which triggers reject a row, as SQL over the row `NEW`.
  ///   - replaceable: the columns that can have other values. If these have too few, the search
  ///     ends at once instead of looking for the last free ones.
  /// - Returns: the attempts at each row, and the conditions that some rows violate.
  /// - Throws: the database's error for values that don't have their columns' types.
  package func search(
    _ schema: TableSchema, table: Int, rowGroup index: Int, graph: PlanGraph, hasRows: Bool,
    rejections: [String] = [], replaceable: Set<String> = []
  ) async throws -> Result {
    if rejections.isEmpty {
      return try await findRows(
        schema, table: table, rowGroup: index, graph: graph, hasRows: hasRows,
        rejections: [], replaceable: replaceable)
    }
    // The code of triggers may change something.
    return try await connection.withSavepoint("seedkit_conditions", rollsBack: .always) {
      try await findRows(
        schema, table: table, rowGroup: index, graph: graph, hasRows: hasRows,
        rejections: rejections, replaceable: replaceable)
    }
  }

  private func findRows(
    _ schema: TableSchema, table: Int, rowGroup index: Int, graph: PlanGraph, hasRows: Bool,
    rejections: [String], replaceable: Set<String>
  ) async throws -> Result {
    var rowGroup = graph.tables[table].rowGroups[index]
    let candidates = CandidateTable(
      connection, schema, rowGroup, hasRows: hasRows, rejections: rejections)
    try await candidates.create()
    var attempts = AttemptSteps(rowGroup)
    var progress = SearchProgress(rowGroup, replaceable: replaceable)
    // Conditions that can't be queried over candidates; the table itself decides.
    var untestable: Set<Int> = []
    // Rows of other tables are then the same at all attempts, and found by the same indexes.
    let isOutsideCycles = graph.isOutsideCycles(table)
    while true {
      try control.checkCancellation()
      rowGroup.attempts = attempts.attempts
      let graph = isOutsideCycles ? graph : graph.replacing(rowGroup, at: index, ofTable: table)
      let round = progress.round
      let tried = progress.rowsToTry
      // In cycles, other rows depend on the attempt at each.
      let steps =
        round < Self.firstRounds || !isOutsideCycles
        ? 1 : min(Self.mostSteps, max(1, Self.roundSize / max(1, tried.count)))
      let testing = attempts.candidates(tried, steps: steps)
      try await candidates.load(
        CandidateRows(
          graph: graph, table: table, rowGroup: rowGroup, candidates: testing, size: batchSize,
          columns: candidates.columns.map(\.name), round: round))
      let asked = candidates.conditions(of: round)
      let broken = try await candidates.rows(
        breaking: asked, besides: &untestable, isCancelled: { control.isCancelled })
      let outcome = RoundOutcome(of: testing, broken: broken.map(\.rows))
      progress.add(
        zip(broken, outcome.rejectedRows).map { ($0.place, $1) }, of: asked, tried: tried,
        steps: steps)
      for (row, step) in outcome.accepted { attempts.advance(row, by: step) }
      if progress.isOver { break }
      if progress.asksForVariation {
        let variation = RowVariation(graph: graph, table: table, rowGroup: rowGroup)
        guard try variation.exists(in: progress.broken, of: progress.rejected) else { break }
      }
      for row in progress.rejected { attempts.advance(row, by: steps) }
      if round == 0 { try await candidates.createIndex() }
      try await candidates.delete(outcome.dropped, of: round)
    }
    try await candidates.drop()
    return Result(
      attempts: attempts.attempts, passing: rowGroup.rows.count - progress.pending.count,
      rejectedRows: Set(progress.pending), broken: progress.broken)
  }
}
