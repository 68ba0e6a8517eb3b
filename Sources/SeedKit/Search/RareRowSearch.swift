import SeedPlanning
package import SeedDatabase
package import SeedGeneration
import SeedSchema

/// Finds some rows for a table that accepts few generated rows, by writing one after another to the
/// table itself.
///
/// For triggers that look up a row in other tables: one of a hundred random pairs may exist. The
/// rows found become the first of their row group, so that others can reference them.
package struct RareRowSearch {
  let connection: any DatabaseConnection
  let control: RunControl

  package init(connection: any DatabaseConnection, control: RunControl) {
    self.connection = connection
    self.control = control
  }

  /// Writes the rows of a row group in order, each at one attempt after another.
  ///
  /// - Parameters:
  ///   - table: the index of the table.
  ///   - index: the index of its row group.
  ///   - graph: the tables of the plan.
  ///   - tries: the maximum number of rejections.
  /// - Returns: the attempts at which the first rows pass; empty if none was found.
  /// - Throws: errors that don't concern rows, such as a lost connection.
  package func run(
    table: Int, rowGroup index: Int, graph: PlanGraph, tries: Int
  ) async throws -> [UInt16] {
    try await connection.withSavepoint("seedkit_rare", rollsBack: .always) {
      try await findPassingRows(table: table, rowGroup: index, graph: graph, tries: tries)
    }
  }

  private func findPassingRows(
    table: Int, rowGroup index: Int, graph: PlanGraph, tries: Int
  ) async throws -> [UInt16] {
    var rowGroup = graph.tables[table].rowGroups[index]
    var request = LoadRequest(
      table: graph.tables[table].schema, columns: rowGroup.columns.map(\.field.name))
    request.definitionIsUnchanged = true
    var attempts = [UInt16](repeating: 0, count: rowGroup.rows.count)
    var found = 0
    var rejections = 0
    while found < attempts.count, rejections < tries, attempts[found] < RowAttempt.maximum {
      try control.checkCancellation()
      rowGroup.attempts = attempts
      do {
        _ = try await connection.load(
          request,
          from: CandidateRows(
            graph: graph.replacing(rowGroup, at: index, ofTable: table), table: table,
            rowGroup: rowGroup, rows: [rowGroup.rows.lowerBound + Int64(found)], size: 1))
        found += 1
      } catch let error as DatabaseError where !control.isCancelled {
        if [.interrupted, .connection].contains(error.code) { throw error }
        // A trigger may have ended the transaction: later writes would then persist.
        guard await connection.isInTransaction else { throw error }
        rejections += 1
        attempts[found] += 1
      }
    }
    return Array(attempts.prefix(found))
  }
}
