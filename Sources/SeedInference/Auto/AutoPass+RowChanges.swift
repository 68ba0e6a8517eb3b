import SeedKit
import SeedSchema

/// Applies changes of the rows that a table gets.
extension AutoPass {
  mutating func apply(_ change: RowChange, to table: RejectedTable) async throws -> RemedyOutcome {
    let name = table.name
    switch change {
    case .countTriggerRows:
      return try await countTriggerRows(of: name) ? .planAgain : .unchanged
    case .searchCandidates:
      self[name].trials.searchesCandidates = true
      return .planAgain
    case .searchTriggers:
      self[name].trials.searchesCandidates = true
      self[name].trials.searchesTriggers = true
      self[name].trials.hasSearchedTriggers = true
      self[name].trials.invalidate()
      return .planAgain
    case .tryRows:
      self[name].trials.needsTrial = true
      // Only rows that pass the table's constraints are worth a trial.
      if schemas[name]?.hasRowConstraints == true { self[name].trials.searchesCandidates = true }
      return .planAgain
    case .keepAccepted:
      return keepAcceptedRows(name, of: table.plan) ? .planAgain : .unchanged
    case .searchRare:
      return try await searchRareRows(of: name, in: table.plan, because: table.reason)
    case .reduce(let rows):
      let requested = project.limits[name] ?? project.rows
      let accepted = self[name].trials.acceptedCount ?? 0
      reduceRows(
        of: name, to: rows,
        because: "the database accepted \(accepted) of \(requested) rows: \(table.reason)")
      return .planAgain
    }
  }

  /// Counts the rows that triggers of loaded tables wrote to a table, if they insert any.
  ///
  /// The table's own rows may only fit beside them.
  ///
  /// - Returns: whether there are any that weren't known.
  mutating func countUnknownTriggerRows(of name: TableName) async throws -> Bool {
    guard self[name].triggers.rows == nil, !self[name].triggers.hasCountedRows,
      triggerWriters[name]?.contains(where: { tables[$0]?.loaded != nil }) == true
    else { return false }
    self[name].triggers.hasCountedRows = true
    return try await countTriggerRows(of: name)
  }

  /// Counts the rows that triggers wrote to a table while other tables were loaded.
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

  /// Reads the rows that triggers have written to a table; if there are enough, no others are
  /// generated.
  mutating func readTriggerRows(of name: TableName) async throws {
    guard let schema = state.table(name), var rows = self[name].triggers.rows else { return }
    let found = try await Runner.existingRows(
      of: schema, withKeys: true, reading: columnsOfReferencedKeys(of: name), run.connection)
    rows.count = found.count - rows.before
    rows.isCurrent = true
    self[name].triggers.rows = rows
    state.rows[name] = found
    self[name].trials.invalidate()
    // A row that belongs to none of the tables whose triggers write the others would be half a thing.
    let isForOthers = rows.count > 0 && writtenRows.writers[name] != nil
    let requested = project.requestedRows[name] ?? project.rows
    if rows.count >= requested || isForOthers { project.limits[name] = 0 }
  }
}
