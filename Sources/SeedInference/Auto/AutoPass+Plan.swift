import SeedPredicates
import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedORM
import SeedPlanning
import SeedSchema

/// What to do about what a plan or the database refuses.
extension AutoPass {
  /// The plan of what is left of the project, with fewer rows or plainer values where it must be.
  mutating func makePlan() throws -> Plan {
    while true {
      let files = Project.read(project.files, after: read)
      read = files
      do throws(DiagnosticsError) {
        if files.hasErrors { throw DiagnosticsError(files.diagnostics) }
        let scenario = try files.scenario(named: InferredProject.scenarioName)
        var planner = Planner(
          project: files, scenario: scenario, options: PlanOptions(load: .inPlace), state: state)
        planner.looksForRepeatedKeys = false
        planner.compiled = compiled
        defer { compiled = planner.compiled ?? compiled }
        do throws(DiagnosticsError) {
          var plan = try planner.plan()
          for (index, table) in plan.tables.enumerated() {
            if let attempts = attempts[table.schema.name] {
              plan.apply(attempts, toTable: index, segment: 0)
            }
          }
          return plan
        } catch {
          if limitRows(planner.limits) { continue }
          throw error
        }
      } catch {
        try giveWay(to: error)
      }
    }
  }

  /// Takes note of tables that can't have as many rows as they were to have.
  private mutating func limitRows(_ limits: [TableName: RowLimit]) -> Bool {
    var isChanged = false
    for (name, limit) in limits {
      let asked = project.limits[name] ?? project.rows
      guard limit.rows < asked else { continue }
      if let factory = project.factories.firstIndex(where: { $0.schema.name == name }),
        let column = project.factories[factory].columns.firstIndex(where: {
          $0.name == limit.column
        }), project.factories[factory].columns[column].fallBackToValue()
      {
        isChanged = true
        continue
      }
      guard limit.rows > 0 else { continue }
      project.limits[name] = limit.rows
      notes[name, default: []].append(limit.reason)
      isChanged = true
    }
    return isChanged
  }

  /// Changes what the errors of a plan are about.
  private mutating func giveWay(to error: DiagnosticsError) throws(DiagnosticsError) {
    var isChanged = false
    var lost: [Int: Diagnostic] = [:]
    for diagnostic in error.diagnostics where diagnostic.severity == .error {
      guard let span = diagnostic.span, let (factory, column) = project.subject(of: span) else {
        continue
      }
      if let column, fallBack(factory, column, because: diagnostic.message) {
        isChanged = true
      } else {
        lost[factory] = lost[factory] ?? diagnostic
      }
    }
    if !isChanged, lost.isEmpty { throw error }
    // A column's way out may be all that a table needs.
    if isChanged { return }
    for (factory, diagnostic) in lost.sorted(by: { $0.key > $1.key }) {
      // There are no steps to add here: the table that is missing is named with its own reason.
      let hint = diagnostic.hint.flatMap { $0.contains("- create: ") ? nil : $0 }
      lose(factory, reason: diagnostic.message, advice: hint)
    }
  }

  mutating func fallBack(_ factory: Int, _ column: Int, because reason: String) -> Bool {
    guard project.factories[factory].columns[column].fallBack() else { return false }
    let table = project.factories[factory].schema.name
    forgetRows(of: table)
    notes[table, default: []].append(
      "\(project.factories[factory].columns[column].name): \(reason)")
    return true
  }

  mutating func lose(_ factory: Int, reason: String, advice: String? = nil) {
    let lost = project.factories.remove(at: factory)
    // What was refused before all else was given up says more than what that led to.
    losses.append(
      Loss(
        table: lost.schema.name, factory: lost, reason: minimized[lost.schema.name] ?? reason,
        advice: minimized[lost.schema.name] == nil ? advice : nil))
  }

  /// Changes what the database has refused.
  ///
  /// - Returns: whether everything is to be done again, as rows that are written already refer to those
  ///   that won't come.
  mutating func giveWay(
    to error: any Error, at table: TableName, of plan: Plan
  ) async throws -> Bool {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }) else {
      throw error
    }
    if let error = error as? DatabaseError, try await makeSetting(for: error) { return false }
    if let error = error as? DatabaseError, error.code == .uniqueViolation {
      if leaveToTrigger(error, factory) { return false }
      if try await noteTriggerRows(of: table) { return false }
    }
    if let error = error as? DatabaseError, letTriggersRefer(error) { return false }
    let isHopeless = (error as? DatabaseError)?.isOfOtherCode == true
    if let error = error as? DatabaseError, error.isOfMissingPart {
      return try await lose(factory, because: error, of: plan)
    }
    if !isHopeless, let error = error as? DatabaseError,
      [.checkViolation, .uniqueViolation].contains(error.code),
      searching.insert(table).inserted
    {
      return false
    }
    if !isHopeless, let error = error as? DatabaseError, error.isAboutRows,
      trialing.insert(table).inserted
    {
      return false
    }
    for name in columns(blamedBy: error, in: project.factories[factory].schema) {
      if let column = project.factories[factory].columns.firstIndex(where: { $0.name == name }),
        fallBack(factory, column, because: "\(error)")
      {
        return false
      }
    }
    // A check passes where it is NULL; a trigger may not.
    if !isHopeless, triggerTexts[table] != nil, takeNextWay(factory) { return false }
    if !isHopeless, let column = columnForTrigger(of: factory),
      fallBack(factory, column, because: "\(error)")
    {
      return false
    }
    if minimized[table] == nil, project.factories[factory].minimize() {
      minimized[table] = "\(error)"
      forgetRows(of: table)
      notes[table, default: []].append("as plain as can be: \(error)")
      return false
    }
    // Some rows are better than none.
    if keepTaken(table, of: plan) { return false }
    if cut(table, of: Int(project.limits[table] ?? project.rows), because: error) { return false }
    return try await lose(factory, because: error, of: plan)
  }

  /// Gives a table up.
  ///
  /// - Returns: whether rows that are written already refer to those that won't come.
  private mutating func lose(
    _ factory: Int, because error: any Error, of plan: Plan
  ) async throws -> Bool {
    let table = project.factories[factory].schema.name
    lose(factory, reason: "\(error)")
    if (state.rows[table]?.count ?? 0) > 0, let schema = state.table(table) {
      state.rows[table] = try await Runner.existingRows(
        of: schema, withKeys: true, run.connection)
    }
    return plan.tables.contains { other in
      filled[other.schema.name] != nil
        && other.schema.foreignKeys.contains { $0.references == table }
    }
  }

  /// The columns that an error is about, as far as it tells.
  private func columns(blamedBy error: any Error, in table: TableSchema) -> [String] {
    switch error {
    case let error as DatabaseError:
      // What a trigger does to another table says nothing of this one's columns.
      if let other = writtenTable(of: error, besides: table.name), other != table.name { return [] }
      if !error.columns.isEmpty { return error.columns }
      if error.code == .uniqueViolation, let key = error.detail?.keyText {
        return table.fields.map(\.name).filter { key.contains($0) }
      }
      let check = table.checks.first { $0.name != nil && $0.name == error.constraint }
      var texts = [check?.expression].compactMap(\.self)
      if texts.isEmpty, error.code == .invalidValue {
        // What doesn't fit may be what the database computes.
        for field in table.fields where field.generation == .computed {
          if case .expression(let text)? = field.defaultValue { texts.append(text) }
        }
      }
      // `RAISE EXCEPTION` says it in words.
      if check == nil, error.isAboutRows { texts.append(error.message) }
      return table.fields.map(\.name).filter { name in texts.contains { $0.hasWord(name) } }
    case let error as GenerationError: return error.column.map { [$0] } ?? []
    default: return []
    }
  }

  func report() -> AutoReport {
    var tables: [AutoReport.Table] = []
    var made: [RunReport.Table] = []
    var whole = TableDigest(columns: [])
    for table in plan?.tables ?? [] {
      let name = table.schema.name
      guard let filled = filled[name] else { continue }
      let rows = filled.rows + (triggerRows[name]?.count ?? 0)
      var notes = notes[name] ?? []
      let isShort =
        (project.limits[name] != nil || leftOut[name] != nil) && rows < project.rows
      let reason = isShort && !notes.isEmpty ? notes.removeFirst() : nil
      tables.append(
        AutoReport.Table(
          name: name.description, rows: rows, reason: reason, advice: nil, fallbacks: notes))
      made.append(
        RunReport.Table(
          name: name.description, rows: filled.rows, digest: filled.digest.hex,
          seconds: filled.duration.inSeconds))
      whole.merge(filled.digest.named(name.description))
    }
    for loss in losses {
      tables.append(
        AutoReport.Table(
          name: loss.table.description, rows: triggerRows[loss.table]?.count ?? 0,
          reason: loss.reason, advice: loss.advice,
          fallbacks: notes[loss.table] ?? []))
    }
    let total = made.reduce(0) { $0 + $1.rows }
    return AutoReport(
      tables: tables, complete: complete,
      run: RunReport(
        scenario: InferredProject.scenarioName, seed: project.seed, database: nil, tables: made,
        rows: total, digest: whole.hex, checks: [],
        notes: settings.sorted { $0.key < $1.key }.map {
          "the database's own code reads the setting \($0.key), which was '\($0.value)' for this run"
        } + counterNotes + leftAlone,
        seconds: 0,
        queries: nil))
  }
}

extension String {
  /// `lower(name)` of `Key (lower(name))=(…) already exists.`
  fileprivate var keyText: Substring? {
    guard hasPrefix("Key ("), let end = firstRange(of: ")=(") else { return nil }
    return self[index(startIndex, offsetBy: 5)..<end.lowerBound]
  }
}

extension DatabaseError {
  /// Whether a trigger, an index or a view needs what the connection hasn't: no row is to blame.
  fileprivate var isOfMissingPart: Bool {
    guard sqlState == nil else { return false }
    return code == .undefinedTable
      || ["no such function", "no such collation sequence", "no such module"]
        .contains { message.hasPrefix($0) }
  }
}
