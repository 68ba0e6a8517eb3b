import SeedPlanning
package import SeedDatabase
package import SeedGeneration
import SeedSchema

/// Finds rows that a table accepts by writing them to the table itself, and rolling back.
///
/// It is for conditions that can't be queried over candidates: unique expressions, exclusion
/// constraints, partitions, and triggers that reject rows. It is slower than a ``CandidateSearch``,
/// so it runs last.
package struct TableTrial {
  let connection: any DatabaseConnection
  let control: RunControl
  let batchSize: Int

  /// The maximum number of rounds without another accepted row.
  package var patience: Int = Self.usualPatience

  package init(
    connection: any DatabaseConnection, control: RunControl, batchSize: Int,
    patience: Int = Self.usualPatience
  ) {
    self.connection = connection
    self.control = control
    self.batchSize = batchSize
    self.patience = patience
  }

  static let usualPatience = 12
  /// The patience if no row was accepted before, and one column has changed.
  package static let shortPatience = 3
  /// The share of rejected rows above which rows are tried one by one: halves of a rejected batch
  /// are then likely to be rejected, too (group testing).
  private static let singlesShare = 0.38
  /// The minimum number of tested rows for which that share is reliable.
  private static let singlesBase = 8
  /// How many tries without another accepted row end a trial, as a multiple of the average per row.
  ///
  /// If rows pass as often as before, none passes in that many tries with a probability of e^-10.
  private static let persistence = 10
  /// The maximum number of rejections in a trial: a base, and a number for each row.
  private static let budget = (rows: 25, base: 1000)
  /// How many rows are tested while none is accepted.
  private static let probe = 8
  /// The maximum number of such rounds: eighty rejected rows show that fewer than one in twenty
  /// passes.
  private static let probes = 10

  /// The result of a trial.
  package struct Result: Sendable {
    /// The attempt at which each row passes, by row index.
    package var attempts: [UInt16]
    /// How many rows pass.
    package var passing: Int
    /// The rows that don't pass.
    package var rejectedRows: Set<Int64>
    /// The last error of the others; `nil` if there are none.
    package var error: (any Error)?
    /// Whether more rows might have passed with more attempts.
    package var isCutShort: Bool
    /// How many single rows were rejected.
    package var rejections: Int
  }

  /// Writes the rows of a row group as long as more of them pass.
  ///
  /// - Throws: errors that don't concern rows, such as a lost connection.
  package func run(
    table: Int, rowGroup index: Int, graph: PlanGraph
  ) async throws -> Result {
    try await connection.withSavepoint("seedkit_trial", rollsBack: .always) {
      try await findPassingRows(table: table, rowGroup: index, graph: graph)
    }
  }

  private func findPassingRows(
    table: Int, rowGroup index: Int, graph: PlanGraph
  ) async throws -> Result {
    var rowGroup = graph.tables[table].rowGroups[index]
    let first = rowGroup.rows.lowerBound
    var attempts = rowGroup.attempts ?? [UInt16](repeating: 0, count: rowGroup.rows.count)
    var pending = Array(rowGroup.rows)
    var fruitless = 0
    var isProven = false
    // Tries of single rows: all of them, and those since the last accepted row.
    var tries = 0
    var fruitlessTries = 0
    let budget = Self.budget.base + Self.budget.rows * rowGroup.rows.count
    var rejections = 0
    var last: (any Error)?
    while true {
      rowGroup.attempts = attempts
      let target = Target(
        schema: graph.tables[table].schema, rowGroup: rowGroup, table: table,
        graph: graph.replacing(rowGroup, at: index, ofTable: table))
      var rejectedRows: [Int64] = []
      // While no row is accepted, a few are as informative as all.
      let hasNoAcceptedRow = !isProven && pending.count == rowGroup.rows.count
      let tried = hasNoAcceptedRow ? Array(pending.prefix(Self.probe)) : pending
      // Halves of a rejected batch are likely to be rejected, too.
      for part in hasNoAcceptedRow && rejections > 0 ? tried.map({ [$0] }) : [tried] {
        try await write(part, to: target, rejectedRows: &rejectedRows, error: &last)
      }
      let isFruitless = rejectedRows.count == tried.count
      if !isFruitless { isProven = true }
      fruitless = isFruitless ? fruitless + 1 : 0
      tries += tried.count
      fruitlessTries = isFruitless ? fruitlessTries + tried.count : 0
      rejections += rejectedRows.count
      pending = rejectedRows + pending.dropFirst(tried.count)
      let passing = rowGroup.rows.count - pending.count
      let patience = isProven ? patience : min(patience, Self.probes)
      let isUnlikely = fruitlessTries * passing >= Self.persistence * (tries - fruitlessTries)
      if pending.isEmpty || fruitless >= patience && isUnlikely || rejections >= budget { break }
      var isExhausted = false
      for row in rejectedRows {
        let place = Int(row - first)
        guard attempts.indices.contains(place), attempts[place] < RowAttempt.maximum else {
          isExhausted = true
          continue
        }
        attempts[place] += 1
      }
      if isExhausted { break }
    }
    return Result(
      attempts: attempts, passing: rowGroup.rows.count - pending.count, rejectedRows: Set(pending),
      error: pending.isEmpty ? nil : last, isCutShort: rejections >= budget, rejections: rejections)
  }

  private struct Target {
    var schema: TableSchema
    var rowGroup: RowGroup
    var table: Int
    var graph: PlanGraph

    var request: LoadRequest {
      var request = LoadRequest(table: schema, columns: rowGroup.columns.map(\.field.name))
      request.definitionIsUnchanged = true
      return request
    }
  }

  /// Writes rows, and halves of those that are rejected, until each is written or known to be
  /// rejected.
  private func write(
    _ rows: [Int64], to target: Target, rejectedRows: inout [Int64], error: inout (any Error)?
  ) async throws {
    var open = [rows]
    var accepted = 0
    var rejected = 0
    while let part = open.popLast() {
      if part.isEmpty { continue }
      try control.checkCancellation()
      let settled = accepted + rejected
      if part.count > 1, settled >= Self.singlesBase,
        Double(rejected) > Self.singlesShare * Double(settled)
      {
        open += part.reversed().map { [$0] }
        continue
      }
      do {
        // A failed load leaves no rows, so it needs no savepoint.
        _ = try await connection.load(
          target.request,
          from: CandidateRows(
            graph: target.graph, table: target.table, rowGroup: target.rowGroup, rows: part,
            size: batchSize))
        accepted += part.count
      } catch let found as DatabaseError where !control.isCancelled {
        if [.interrupted, .connection].contains(found.code) { throw found }
        // A trigger may have ended the transaction: later writes would then persist.
        guard await connection.isInTransaction else { throw found }
        if part.count == 1 {
          rejectedRows.append(part[0])
          rejected += 1
          error = found
        } else {
          // The first half is written first, as in a single load.
          open.append(Array(part[(part.count / 2)...]))
          open.append(Array(part[..<(part.count / 2)]))
        }
      }
    }
  }
}
