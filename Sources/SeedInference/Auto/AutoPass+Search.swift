import SeedDatabase
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Finds rows that the database accepts before they are loaded.
extension AutoPass {
  /// Writes rows and rolls them back, to find the attempts at which the table accepts all rows.
  ///
  /// - Returns: whether the plan has the attempts now; otherwise the project has changed.
  /// - Throws: the rejection if the table accepts too few rows; another remedy is tried then.
  mutating func tryRows(_ table: Int, rowGroup: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    var trial = TableTrial(
      connection: run.connection, control: run.control, batchSize: run.batchSize)
    if self[name].trials.acceptsNone || self[name].retries > 0 {
      trial.patience = TableTrial.shortPatience
    }
    let result = try await trial.run(table: table, rowGroup: rowGroup, graph: plan.graph)
    guard let error = result.error else {
      self[name].trials.attempts = result.attempts
      plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
      return true
    }
    let passing = result.passing
    self[name].trials.acceptedCount = passing
    if passing == 0 {
      self[name].trials.acceptsNone = true
      self[name].trials.rejections += result.rejections
    }
    let rows = plan.tables[table].rowGroups[rowGroup].rows.count
    let isDuplicate = (error as? DatabaseError)?.code == .uniqueViolation
    if passing > self[name].trials.best?.result.passing ?? 0,
      let factory = project.factories.first(where: { $0.schema.name == name })
    {
      self[name].trials.best = .init(result: result, columns: factory.columns)
    }
    // Keep the accepted rows if they are a tenth or more; otherwise remedies with plainer values come
    // first.
    if passing * 10 > rows || isDuplicate || result.isCutShort {
      if keepAcceptedRows(name, of: plan) {
        plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
        return true
      }
      let reductions = self[name].trials.reductions
      if passing > 0, reductions < PassLimits.reductionsAfterTrial {
        reduceRows(
          of: name, to: Int64(reductions == 0 ? passing : max(1, passing * 3 / 4)),
          because: "the database accepted \(passing) of \(rows) rows: \(Rejection(error).message)")
        return false
      }
    }
    throw error
  }

  /// Whether other tables reference a table, so that none of its rows can be omitted.
  func isReferenced(_ name: TableName, in plan: Plan) -> Bool {
    plan.tables.contains { $0.schema.foreignKeys.contains { $0.references == name } }
  }

  /// Keeps the rows that a table accepted in its best trial and omits the others, if no other table
  /// references it.
  ///
  /// - Returns: whether there are such rows.
  mutating func keepAcceptedRows(_ name: TableName, of plan: Plan) -> Bool {
    guard let best = self[name].trials.best, let error = best.result.error,
      self[name].trials.omittedRows == nil, !isReferenced(name, in: plan),
      let factory = project.factories.firstIndex(where: { $0.schema.name == name })
    else { return false }
    let trial = best.result
    project.factories[factory].columns = best.columns
    self[name].trials.attempts = trial.attempts
    self[name].trials.hasRunTrial = true
    self[name].trials.omittedRows = trial.rejectedRows
    self[name].shortfall =
      "the database accepted \(trial.passing) of \(trial.attempts.count) rows: \(Rejection(error).message)"
    return true
  }

  /// Searches the rows that a table accepts one by one, until too many attempts are rejected.
  mutating func searchRareRows(
    of name: TableName, in plan: Plan, because reason: String
  ) async throws -> RemedyOutcome {
    self[name].hasSearchedRareRows = true
    guard let table = plan.tables.firstIndex(where: { $0.schema.name == name }) else {
      return .unchanged
    }
    let attempts = try await RareRowSearch(connection: run.connection, control: run.control).run(
      table: table, rowGroup: 0, graph: plan.graph, tries: PassLimits.rareRejections)
    guard !attempts.isEmpty else { return .unchanged }
    let requested = project.limits[name] ?? project.rows
    reduceRows(
      of: name, to: Int64(attempts.count),
      because:
        "found only \(attempts.count) of \(requested) rows that the database accepts: \(reason)")
    self[name].trials.attempts = attempts
    self[name].trials.hasRunTrial = true
    return .planAgain
  }

  /// Reduces the number of rows of a table.
  mutating func reduceRows(of name: TableName, to rows: Int64, because reason: String) {
    self[name].trials.reductions += 1
    project.limits[name] = rows
    self[name].shortfall = reason
    self[name].trials.invalidate()
  }

  /// Satisfies the checks of a table with the next alternative: first each row follows one of them,
  /// in several orders, then all rows follow the same one.
  ///
  /// - Returns: whether there was another alternative.
  mutating func useNextAlternative(_ factory: Int) -> Bool {
    let name = project.factories[factory].schema.name
    let count = project.factories[factory].alternativeCount
    guard count > 1 else { return false }
    let alternative = self[name].alternative.map { $0 + 1 } ?? 0
    while let order = self[name].untriedOrders.first {
      self[name].untriedOrders.removeFirst()
      if project.mixAlternatives(of: factory, order: order) {
        self[name].trials.invalidate()
        return true
      }
    }
    if alternative < min(count, PassLimits.alternatives) {
      self[name].alternative = alternative
      project.choose(alternative: alternative, for: factory)
    } else {
      return false
    }
    self[name].trials.invalidate()
    return true
  }

  /// Whether a search of candidate rows may avoid a rejection: it is about a constraint on several
  /// columns or rows.
  func isSearchWorthwhile(_ error: any Error, at table: TableName) -> Bool {
    guard let error = error as? DatabaseError, tables[table]?.trials.searchesCandidates != true,
      [.checkViolation, .uniqueViolation, .notNullViolation].contains(error.code),
      error.table == nil || tableName(in: error, writing: table) == table
    else { return false }
    return schemas[table]?.hasRowConstraints == true
  }

  /// Returns the columns that have another value to try.
  private func replaceableColumns(of table: TableName) -> Set<String> {
    guard let factory = project.factories.first(where: { $0.schema.name == table }) else {
      return []
    }
    var columns = factory.columns
    return Set(
      columns.indices.filter { columns[$0].fallBackToValue() }.map { columns[$0].name })
  }

  /// Searches for attempts at which all rows of a table satisfy its constraints.
  ///
  /// - Returns: whether the plan has the attempts now; otherwise the project has changed and must
  ///   be planned again.
  mutating func search(_ table: Int, rowGroup: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    guard let schema = schemas[name] else { return true }
    let result = try await CandidateSearch(
      connection: run.connection, control: run.control, batchSize: run.batchSize
    ).search(
      schema, table: table, rowGroup: rowGroup, graph: plan.graph,
      hasRows: (state.rows[name]?.count ?? 0) > 0,
      rejections: self[name].trials.searchesTriggers ? self[name].triggers.rejections : [],
      replaceable: replaceableColumns(of: name))
    if result.broken.contains(where: \.isOfTrigger) {
      self[name].trials.searchesTriggers = false
      if result.passing == 0 || !result.broken.allSatisfy(\.isOfTrigger) { return false }
    }
    // A trial finds out about the rows that only triggers reject.
    if result.broken.allSatisfy(\.isOfTrigger) {
      self[name].trials.attempts = result.attempts
      plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
      return true
    }
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == name }) else {
      return true
    }
    if result.passing == 0, try await probe(result.broken, of: name) { return false }
    if useNextAlternative(factory) { return false }
    let broken = result.broken.map(\.text).joined(separator: ", ")
    let isForFew = result.passing > 0 && result.broken.allSatisfy(\.isForFewRows)
    for name in isForFew ? [] : result.broken.flatMap(\.columns) {
      if useNextValue(of: name, factory, because: "found no rows that pass \(broken)") {
        return false
      }
    }
    let rows = plan.tables[table].rowGroups[rowGroup].rows.count
    // With fewer rows, the next search may satisfy the keys.
    let reductions = self[name].trials.reductions
    // One row always satisfies unique keys: `UNIQUE ((true))` limits a table to a single row.
    let areDuplicates = result.broken.allSatisfy(\.isUnique)
    if areDuplicates, result.passing > 0, !self[name].trials.needsTrial,
      !isReferenced(name, in: plan)
    {
      // Fewer rows would be others, of which some repeat keys, too.
      self[name].trials.attempts = result.attempts
      self[name].trials.omittedRows = result.rejectedRows
      self[name].shortfall = "only \(result.passing) of \(rows) rows pass \(broken)"
      plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
      return true
    }
    if result.passing > (areDuplicates ? 0 : 1), reductions < PassLimits.reductionsAfterSearch {
      // The first reduction keeps all passing rows; the following ones must be larger to help.
      reduceRows(
        of: name, to: Int64(reductions == 0 ? result.passing : max(1, result.passing * 3 / 4)),
        because: "only \(result.passing) of \(rows) rows pass \(broken)")
      return false
    }
    let columns = result.broken.flatMap(\.columns)
    // If only replaced values break the checks, the first rejection is the better reason.
    let replaced = Set(
      project.factories[factory].columns.filter { $0.rejectedCount > 0 }.map(\.name))
    let isAboutReplacements = result.broken.contains {
      !$0.columns.isEmpty && replaced.isSuperset(of: $0.columns)
    }
    if isAboutReplacements, let first = self[name].rejection.message {
      skip(factory, reason: first)
      return false
    }
    skip(
      factory, reason: "found no rows that pass \(broken)" + existingRowsPhrase(of: name),
      advice: columns.first.map {
        "run `seed init`, and write a value for `\($0)` that passes into the table's factory"
      })
    return false
  }

  /// Returns the end of a reason that existing rows may be a part of, such as ` with the 3 existing
  /// rows`.
  private func existingRowsPhrase(of name: TableName) -> String {
    let existing = state.rows[name]?.count ?? 0
    if existing == 0 { return "" }
    return existing == 1 ? " with the existing row" : " with the \(existing) existing rows"
  }
}

extension TableSchema {
  /// Whether candidate rows are searched before the first load, because the database may check keys
  /// that share columns only at the end.
  var needsSearchBeforeLoad: Bool { !overlappingKeys.isEmpty }
}
