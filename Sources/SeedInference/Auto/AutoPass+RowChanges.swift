import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Changes of which rows a table gets.
extension AutoPass {
  mutating func apply(_ change: RowChange, to table: RejectedTable) async throws -> RemedyOutcome {
    let name = table.name
    switch change {
    case .countTriggerRows:
      return try await countTriggerRows(of: name) ? .planAgain : .unchanged
    case .searchCandidates:
      self[name].rows.searchesCandidates = true
      return .planAgain
    case .tryOut:
      self[name].rows.triesRows = true
      // Rows that pass all else are tried.
      if schemas[name]?.asksMoreThanColumns == true { self[name].rows.searchesCandidates = true }
      return .planAgain
    case .keepAccepted:
      return keepAcceptedRows(name, of: table.plan) ? .planAgain : .unchanged
    case .searchRare:
      return try await searchRareRows(of: name, in: table.plan, because: table.reason)
    case .reduce(let rows):
      let asked = project.limits[name] ?? project.rows
      reduceRows(
        of: name, to: rows,
        because:
          "the database accepted \(self[name].rows.accepted ?? 0) of \(asked) rows: \(table.reason)"
      )
      return .planAgain
    }
  }

  /// Takes the rows of a table into account that were written while others were filled.
  ///
  /// - Returns: whether there are any that weren't known.
  private mutating func countTriggerRows(of name: TableName) async throws -> Bool {
    let known = state.rows[name]?.count ?? 0
    if self[name].triggers.rows == nil { self[name].triggers.rows = .init(before: known, count: 0) }
    try await readTriggerRows(of: name)
    if (state.rows[name]?.count ?? 0) > known { return true }
    if self[name].triggers.rows?.count == 0 { self[name].triggers.rows = nil }
    return false
  }

  /// Reads how many rows of a table triggers have written; if those are enough, no more are
  /// generated.
  mutating func readTriggerRows(of name: TableName) async throws {
    guard let schema = state.table(name), var rows = self[name].triggers.rows else { return }
    let found = try await Runner.existingRows(of: schema, withKeys: true, run.connection)
    rows.count = found.count - rows.before
    rows.isCurrent = true
    self[name].triggers.rows = rows
    state.rows[name] = found
    self[name].rows.forget()
    if rows.count >= project.rows { project.limits[name] = 0 }
  }
}
