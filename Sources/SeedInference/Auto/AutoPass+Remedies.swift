import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Rejections, and what is done about them.
extension AutoPass {
  /// What a change led to.
  enum Outcome {
    /// Plan again with what has changed.
    case planAgain
    /// Nothing has changed, and the next remedy is tried.
    case unchanged
    /// Rows that are written already refer to those that won't come: everything is done again.
    case startOver
  }

  /// Makes the change of the first remedy that applies; skips the table if none does.
  mutating func remedy(
    _ error: any Error, at table: TableName, of plan: Plan,
    by remedies: [any Remedy] = Remedies.ordered
  ) async throws -> Outcome {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }) else {
      throw error
    }
    let rejection = Rejection(
      error, by: run.connection.dialect,
      table: (error as? DatabaseError).flatMap { writtenTable(of: $0, besides: table) })
    note(rejection, at: factory)
    let state = remedyState(factory, rejection, plan)
    for remedy in remedies {
      if self[table].rows.rejections >= PassLimits.rejections, !(remedy is RareRows) { continue }
      guard let change = remedy.change(for: rejection, in: state) else { continue }
      let outcome = try await apply(change, at: table, because: rejection, of: plan)
      if case .unchanged = outcome { continue }
      if change.isOfSurroundings { self[table].rejection.forget() }
      return outcome
    }
    return try await skip(factory, because: error, of: plan)
  }

  /// Takes note of why the database rejects a table's rows.
  mutating func note(_ rejection: Rejection, at factory: Int) {
    let schema = project.factories[factory].schema
    let changed = Set(
      project.factories[factory].columns.filter { $0.rejectedCount > 0 }.map(\.name))
    let blamed = rejection.blamedColumns(of: schema)
    let isOwnDoing =
      blamed.isEmpty ? self[schema.name].isPlainest : changed.isSuperset(of: blamed)
    self[schema.name].rejection.note(rejection, isOwnDoing: isOwnDoing)
  }

  private func remedyState(
    _ factory: Int, _ rejection: Rejection, _ plan: Plan
  ) -> RemedyState {
    let name = project.factories[factory].schema.name
    return RemedyState(
      factory: project.factories[factory], progress: self[name],
      rows: project.limits[name] ?? project.rows, isReferredTo: isReferredTo(name, in: plan),
      settings: settings, hasAllSettings: hasAllSettings,
      unresolvedNames: unresolvedNames, standIns: standIns, acceptsStandIns: acceptsStandIns,
      tables: otherTables, rejecting: rejection.table.flatMap { schemas[$0] })
  }

  /// The tables that are filled, with what is known of their triggers.
  var otherTables: [RemedyState.Other] {
    project.factories.map { factory in
      let triggers = tables[factory.schema.name]?.triggers
      return .init(
        schema: factory.schema, triggers: triggers?.text ?? "", factory: factory.name,
        leftToTriggers: triggers?.leftToTriggers ?? [])
    }
  }

  private mutating func apply(
    _ change: RemedyChange, at table: TableName, because rejection: Rejection, of plan: Plan
  ) async throws -> Outcome {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }) else {
      return .unchanged
    }
    switch change {
    case .setting(let name, let value):
      settings[name] = value
      try await set(name, to: value)
      return .planAgain
    case .searchPath(let name):
      unresolvedNames.insert(name)
      guard let query = run.connection.dialect.searchPathQuery(toward: name),
        let path = try await run.connection.values(of: query).first
      else { return .unchanged }
      return try await apply(
        .setting(name: "search_path", value: path), at: table, because: rejection, of: plan)
    case .standIn(let function):
      standIns.insert(function)
      guard let connection = run.connection as? any StandInConnection else { return .unchanged }
      try await connection.addFunction(standingInFor: function)
      return .planAgain
    case .allSettings:
      hasAllSettings = true
      guard let query = run.connection.dialect.settingNamesQuery else { return .unchanged }
      let names = try await run.connection.values(of: query).filter { settings[$0] == nil }
      for name in names {
        settings[name] = MissingSetting.first
        try await set(name, to: MissingSetting.first)
      }
      return names.isEmpty ? .unchanged : .planAgain
    case .advanceSequences(let other):
      self[table].triggers.advanced.insert(other)
      guard let schema = schemas[other] else { return .unchanged }
      sequenceNotes = try await SequenceReset(connection: run.connection).advance(pastKeysOf: [
        schema
      ])
      return .planAgain
    case .leaveToTrigger(let key):
      leaveToTrigger(key, factory, because: rejection)
      return .planAgain
    case .readTriggerRows:
      return try await noteTriggerRows(of: table) ? .planAgain : .unchanged
    case .takeForKey(let key, let other):
      takeForKey(key, of: other, because: rejection.message)
      return .planAgain
    case .addFirstValues(let values, let column, let other):
      return addFirstValues(values, column, of: other, because: rejection.message)
    case .copy(let column, let path, let key, let other):
      return copy(column, of: table, from: path, key, of: other, because: rejection.message)
    case .chooseAgreeingParents(let agreement):
      return chooseAgreeingParents(agreement, table, because: rejection.message)
    case .generateForm(let form, let column, let other):
      self[table].parsed.insert(.init(other, column))
      return prefer(.value(form), column, of: other, because: rejection.message)
    case .searchCandidates:
      self[table].rows.searchesCandidates = true
      return .planAgain
    case .tryRows:
      self[table].rows.triesRows = true
      // Rows that pass all else are tried.
      if schemas[table]?.asksMoreThanColumns == true { self[table].rows.searchesCandidates = true }
      return .planAgain
    case .nextValue(let name):
      return useNextValue(of: name, factory, because: rejection.message) ? .planAgain : .unchanged
    case .nextAlternative:
      return takeNextAlternative(factory) ? .planAgain : .unchanged
    case .triggerColumn(let name, let columns, let facts, let nullable):
      project.factories[factory].columns = columns
      self[table].triggers = facts
      for column in nullable { letBeNull(column, of: table) }
      guard let name, useNextValue(of: name, factory, because: rejection.message) else {
        return .unchanged
      }
      return .planAgain
    case .plainestValues:
      guard project.factories[factory].minimize() else { return .unchanged }
      self[table].isPlainest = true
      self[table].rows.forget()
      self[table].fallbacks.append("as plain as can be: \(rejection.message)")
      return .planAgain
    case .keepPassing: return keepPassing(table, of: plan) ? .planAgain : .unchanged
    case .rareRows: return try await seekRareRows(of: table, in: plan, because: rejection.message)
    case .fewerRows(let rows):
      let asked = project.limits[table] ?? project.rows
      cut(
        table, to: rows,
        because:
          "the database accepted \(self[table].rows.accepted ?? 0) of \(asked) rows: \(rejection.message)"
      )
      return .planAgain
    case .skip:
      return try await skip(factory, because: rejection.message, of: plan)
    }
  }

  /// Goes on to a column's next value.
  ///
  /// - Returns: whether there is one.
  mutating func useNextValue(of name: String, _ factory: Int, because reason: String) -> Bool {
    guard let column = project.factories[factory].columns.firstIndex(where: { $0.name == name }),
      project.factories[factory].columns[column].fallBack()
    else { return false }
    let table = project.factories[factory].schema.name
    self[table].rows.forget()
    self[table].fallbacks.append("\(name): \(reason)")
    return true
  }

  // MARK: Skipping tables

  /// Skips a table that the database rejects, or of which nothing can be planned.
  mutating func skip(
    _ factory: Int, reason: String, advice: String? = nil, isRejected: Bool = false,
    isFull: Bool = false
  ) {
    let lost = project.factories.remove(at: factory)
    let name = lost.schema.name
    // What the database said first says more than what led to the end.
    let first = isRejected ? self[name].rejection.message : nil
    self[name].state = .skipped(
      .init(
        factory: lost, reason: first ?? reason, advice: first == nil ? advice : nil,
        isRejected: isRejected, isFull: isFull))
    skipped.removeAll { $0 == name }
    skipped.append(name)
  }

  /// Skips a table, of whose rows those that are there already can be referred to.
  mutating func skip(
    _ factory: Int, because error: any Error, of plan: Plan
  ) async throws -> Outcome {
    try await skip(factory, because: "\(error)", of: plan)
  }

  private mutating func skip(
    _ factory: Int, because reason: String, of plan: Plan
  ) async throws -> Outcome {
    let table = project.factories[factory].schema.name
    skip(factory, reason: reason, isRejected: true)
    try await readKeys(of: table)
    let isReferredTo = plan.tables.contains { other in
      self[other.schema.name].loaded != nil
        && other.schema.foreignKeys.contains { $0.references == table }
    }
    return isReferredTo ? .startOver : .planAgain
  }

  /// Reads the keys of rows that are there, as no others come.
  private mutating func readKeys(of table: TableName) async throws {
    guard (state.rows[table]?.count ?? 0) > 0, let schema = state.table(table) else { return }
    state.rows[table] = try await Runner.existingRows(
      of: schema, withKeys: true, run.connection)
  }

  /// Reads the keys of the rows that skipped tables have already, which others can reference.
  mutating func readKeysOfSkipped() async throws {
    for name in skipped where self[name].skip?.knowsKeys == false {
      self[name].knowKeys()
      if state.rows[name]?.keys.isEmpty == true { try await readKeys(of: name) }
    }
  }

  /// Tries tables again that were skipped while others had no rows yet.
  ///
  /// - Returns: whether there are any.
  mutating func tryLater(_ plan: inout Plan) async throws -> Bool {
    let again = skipped.filter { name in
      guard let progress = tables[name], let skip = progress.skip else { return false }
      // Without a trigger, rows of other tables change nothing.
      return progress.laterTries < PassLimits.laterTries
        && (skip.isRejected ? !progress.triggers.text.isEmpty : lacksParents(skip.factory.schema))
    }
    // What only lacks the rows of others is worth a try if one of those gets another, or has rows
    // by now.
    let open = Set(again)
    let worth = again.filter { name in
      guard let skip = tables[name]?.skip else { return false }
      return skip.isRejected
        || skip.factory.schema.foreignKeys.contains {
          open.contains($0.references) || tables[$0.references]?.loaded != nil
        }
    }
    guard tables.values.contains(where: { $0.loaded != nil }),
      worth.contains(where: { tables[$0]?.skip?.isRejected == true })
    else { return false }
    // What triggers write takes its keys from sequences.
    let code = worth.compactMap { tables[$0]?.triggers.text.lowercased() }
    sequenceNotes = try await SequenceReset(connection: run.connection).advance(
      pastKeysOf: plan.tables.map(\.schema).filter { schema in
        tables[schema.name]?.loaded != nil
          && code.contains { $0.hasWord(schema.name.name.lowercased()) }
      })
    for name in worth {
      guard let skip = tables[name]?.skip else { continue }
      self[name].laterTries += 1
      self[name].state = .untried
      self[name].rows = RowTrials()
      self[name].rows.rejections = PassLimits.rejections - PassLimits.laterRejections
      self[name].rows.searchesCandidates = schemas[name]?.asksBeforeLoad == true
      self[name].isPlainest = false
      self[name].fallbacks = []
      self[name].shortfall = nil
      // Rows that are there by now may have cured it.
      self[name].rejection = StandingRejection()
      self[name].triggers.changes = 0
      forgetNullability(of: name)
      project.restore(skip.factory)
      skipped.removeAll { $0 == name }
    }
    plan = try await makePlan()
    return true
  }

  /// Whether a table refers to rows that it can't do without.
  private func lacksParents(_ schema: TableSchema) -> Bool {
    schema.foreignKeys.contains { key in
      key.columns.allSatisfy { schema[field: $0]?.isNullable == false }
    }
  }
}
