import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// The plan of a pass, and what to do about what the planner rejects.
extension AutoPass {
  /// The plan of what is left of the project, with fewer rows or plainer values if necessary.
  ///
  /// - Throws: `DiagnosticsError` if nothing can be planned; `DatabaseError` if keys of existing
  ///   rows can't be read.
  mutating func makePlan() async throws -> Plan {
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
          if limitRows(session.limits) || endCycles(session.cycles) { continue }
          throw error
        }
      } catch {
        try remedy(error, in: files)
      }
    }
  }

  /// The attempts at which the rows of tables pass, as far as that is known, by the tables' places.
  private func attempts(of plan: Plan) -> [Int: [UInt16]] {
    var result: [Int: [UInt16]] = [:]
    for (place, table) in plan.tables.enumerated() {
      result[place] = tables[table.schema.name]?.rows.attempts
    }
    return result
  }

  /// The first step whose table isn't filled yet.
  func nextStep(of plan: Plan) -> (table: Int, rowGroup: Int)? {
    for case .create(let table, let rowGroup) in plan.steps.map(\.action)
    where tables[plan.tables[table].schema.name]?.loaded == nil {
      return (table, rowGroup)
    }
    return nil
  }

  /// Drops foreign keys that are checked at the end.
  ///
  /// - Returns: the statements that create them again.
  func suspendKeys(of plan: Plan) async throws -> [String] {
    var resumptions: [String] = []
    for item in try await plan.lateItems(run.connection) {
      for sql in item.removal { try await execute(sql) }
      resumptions += item.creation
    }
    return resumptions
  }

  /// Takes note of tables that can't have as many rows as they were to have.
  private mutating func limitRows(_ limits: [TableName: RowLimit]) -> Bool {
    var isChanged = false
    for (name, limit) in limits.sorted(by: { $0.key.description < $1.key.description }) {
      let asked = project.limits[name] ?? project.rows
      guard limit.rows < asked,
        let factory = project.factories.firstIndex(where: { $0.schema.name == name })
      else { continue }
      let column = project.factories[factory].columns.firstIndex { $0.name == limit.column }
      if let column, project.factories[factory].columns[column].fallBackToValue() {
        isChanged = true
        continue
      }
      let existing = state.rows[name]?.count ?? 0
      if limit.rows > 0 {
        project.limits[name] = limit.rows
        self[name].shortfall = limit.reason
        isChanged = true
      } else if existing > 0, column != nil {
        skip(
          factory,
          reason:
            "it is full: \(limit.reason), and \(existing) row\(existing == 1 ? " is" : "s are") there",
          isFull: true
        )
        isChanged = true
      }
    }
    return isChanged
  }

  /// Ends cycles of references by NULL or, if all of them are required, by values of its own for a
  /// column that keys share; skips a table of each other cycle.
  ///
  /// - Returns: whether there are any.
  private mutating func endCycles(_ cycles: [ReferenceCycle]) -> Bool {
    var changed: Set<TableName> = []
    // A change of a table may end its other cycles, too.
    for cycle in cycles where changed.isDisjoint(with: cycle.columns.map(\.table)) {
      let ended =
        cycle.nullable.first { project.prefer(.null, $0.name, of: $0.table) }
        ?? cycle.columns.first { project.giveOwnValues(to: $0.name, of: $0.table) }
      if let ended {
        self[ended.table].rows.forget()
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

  /// Changes what the errors of a plan are about.
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
    // Another value of a column may be all that a table needs.
    if isChanged { return }
    for (factory, diagnostic) in unplanned.sorted(by: { $0.key > $1.key }) {
      // There are no steps to add here: the table that is missing is named with its own reason.
      let hint = diagnostic.hint.flatMap { $0.contains("- create: ") ? nil : $0 }
      skip(factory, reason: diagnostic.message, advice: hint)
    }
  }
}
