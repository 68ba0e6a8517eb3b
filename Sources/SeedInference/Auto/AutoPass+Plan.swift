import SeedFormat
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Plans the project, and changes it until the planner accepts it.
extension AutoPass {
  /// Plans the tables that aren't skipped, with fewer rows or plainer values if necessary.
  ///
  /// - Throws: `DiagnosticsError` if nothing can be planned; `DatabaseError` if keys of existing
  ///   rows can't be read.
  mutating func makePlan() async throws -> Plan {
    openSteps = nil
    while true {
      try await readKeysOfSkipped()
      let files = planner.read(project.files)
      do throws(DiagnosticsError) {
        if files.hasErrors { throw DiagnosticsError(files.diagnostics) }
        let session = try planner.session(of: files)
        do throws(DiagnosticsError) {
          var plan = try session.plan()
          plan.apply(attempts(of: plan))
          return plan
        } catch {
          if limitRows(session.limits) || breakCycles(session.cycles) { continue }
          throw error
        }
      } catch {
        try remedy(error, in: files)
      }
    }
  }

  /// Returns the known attempts at which rows are accepted, by the index of the table in the plan.
  private func attempts(of plan: Plan) -> [Int: [UInt16]] {
    var result: [Int: [UInt16]] = [:]
    for (index, table) in plan.tables.enumerated() {
      result[index] = tables[table.schema.name]?.trials.attempts
    }
    return result
  }

  /// Returns the first step whose table isn't loaded yet, and isn't postponed.
  ///
  /// - Parameter plan: the last plan that was made.
  /// - Returns: the indices of the table and its row group; `nil` if there is none.
  mutating func nextStep(of plan: Plan) -> (table: Int, rowGroup: Int)? {
    var steps =
      openSteps
      ?? OpenSteps(
        of: plan, without: postponed.withDependents(among: plan.tables.lazy.map(\.schema)))
    // Otherwise removing steps would copy the others.
    openSteps = nil
    let next = steps.next { tables[$0]?.loaded != nil }
    openSteps = steps
    return next
  }

  /// Drops the foreign keys that can only be checked after all loads.
  ///
  /// - Returns: the statements that recreate them.
  func suspendKeys(of plan: Plan) async throws -> [String] {
    var resumptions: [String] = []
    for item in try await plan.lateItems(run.connection) {
      for sql in item.removal { try await execute(sql) }
      resumptions += item.creation
    }
    return resumptions
  }

  /// Applies the row limits that the planner has found: another value for the limiting column,
  /// fewer rows, or none.
  ///
  /// - Returns: whether the project has changed.
  private mutating func limitRows(_ limits: [TableName: RowLimit]) -> Bool {
    var isChanged = false
    for (name, limit) in limits.sorted(by: { $0.key.description < $1.key.description }) {
      let requested = project.limits[name] ?? project.rows
      guard limit.rows < requested,
        let factory = project.factories.firstIndex(where: { $0.schema.name == name })
      else { continue }
      let column = project.factories[factory].columns.firstIndex { $0.name == limit.column }
      if let column, project.factories[factory].columns[column].fallBackToValue() {
        isChanged = true
        continue
      }
      if useLessLimitedAlternative(factory, rows: limit.rows) {
        isChanged = true
        continue
      }
      let existing = state.rows[name]?.count ?? 0
      // Other alternatives may allow more values, but rows that mix them weren't found.
      let reason =
        self[name].alternative == nil
        ? limit.reason : limit.reason + " in the alternative of its checks that all rows follow"
      if limit.rows > 0 {
        project.limits[name] = limit.rows
        self[name].shortfall = reason
        isChanged = true
      } else if existing > 0, column != nil {
        skip(
          factory,
          reason:
            "it is full: \(reason), and it has \(existing) row\(existing == 1 ? "" : "s")",
          isFull: true
        )
        isChanged = true
      }
    }
    return isChanged
  }

  /// Satisfies the checks of a table with another alternative, because the one that all rows follow
  /// allows fewer rows than requested; in the end with the one that allows the most.
  ///
  /// - Returns: whether the project has changed.
  private mutating func useLessLimitedAlternative(_ factory: Int, rows: Int64) -> Bool {
    let name = project.factories[factory].schema.name
    guard let current = self[name].alternative, !self[name].hasBestAlternative else { return false }
    self[name].alternativeLimits[current] = rows
    if useNextAlternative(factory) { return true }
    self[name].hasBestAlternative = true
    let limits = self[name].alternativeLimits.sorted { $0.key < $1.key }
    guard let best = limits.max(by: { $0.value < $1.value }), best.value > rows else {
      return false
    }
    project.choose(alternative: best.key, for: factory)
    self[name].trials.invalidate()
    return true
  }

  /// Breaks each cycle of references: with NULL or, if all of its columns are NOT NULL, with own
  /// values for a column that foreign keys share. If neither is possible, it skips a table.
  ///
  /// - Returns: whether the project has changed.
  private mutating func breakCycles(_ cycles: [ReferenceCycle]) -> Bool {
    var changed: Set<TableName> = []
    // A change of a table may end its other cycles, too.
    for cycle in cycles where changed.isDisjoint(with: cycle.columns.map(\.table)) {
      let ended =
        cycle.nullable.first { project.prefer(.null, $0.name, of: $0.table) }
        ?? cycle.columns.first { project.giveOwnValues(to: $0.name, of: $0.table) }
      if let ended {
        self[ended.table].trials.invalidate()
        self[ended.table].fallbacks.append("\(ended.name): \(cycle.message)")
        changed.insert(ended.table)
      } else if let last = project.factories.lastIndex(where: { factory in
        cycle.columns.contains { $0.table == factory.schema.name }
      }) {
        changed.insert(project.factories[last].schema.name)
        skip(last, reason: cycle.message)
      }
    }
    return !changed.isEmpty
  }

  /// Changes the columns that the errors of a plan are about, or skips their tables.
  ///
  /// - Throws: the error if it is about none of the factories.
  mutating func remedy(
    _ error: DiagnosticsError, in files: Project
  ) throws(DiagnosticsError) {
    var isChanged = false
    var unplanned: [Int: Diagnostic] = [:]
    for diagnostic in error.diagnostics where diagnostic.severity == .error {
      guard let span = diagnostic.span,
        let (factory, column) = project.subject(of: span, in: files)
      else { continue }
      if let column, useNextValue(of: column, factory, because: diagnostic.message) {
        isChanged = true
      } else {
        unplanned[factory] = unplanned[factory] ?? diagnostic
      }
    }
    if !isChanged, unplanned.isEmpty { throw error }
    // With another value, the planner may accept the tables that it couldn't plan.
    if isChanged { return }
    for (factory, diagnostic) in unplanned.sorted(by: { $0.key > $1.key }) {
      // Users can't add steps to an inferred scenario, and the missing table has its own reason.
      let hint = diagnostic.hint.flatMap { $0.contains("- create: ") ? nil : $0 }
      skip(factory, reason: diagnostic.message, advice: hint)
    }
  }
}
