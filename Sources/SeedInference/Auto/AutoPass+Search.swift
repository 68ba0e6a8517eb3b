import SeedPredicates
import SeedFormat
import SeedGeneration
import SeedDrivers
import SeedKit
import SeedPlanning
import SeedSchema

/// Rows that are tried on the database before they are loaded.
extension AutoPass {
  /// Looks for attempts at which the table itself takes all rows.
  ///
  /// - Returns: whether the plan has them now; otherwise the project has changed.
  mutating func tryRows(_ table: Int, segment: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    var trial = TableTrial(
      connection: run.connection, control: run.control, batchSize: run.batchSize)
    if hopeless.contains(name) { trial.patience = TableTrial.shortPatience }
    let result = try await trial.run(table: table, segment: segment, graph: plan.graph)
    guard let error = result.error else {
      self.attempts[name] = result.attempts
      plan.apply(result.attempts, toTable: table, segment: segment)
      return true
    }
    let passing = result.passing
    taken[name] = passing
    if passing == 0 { hopeless.insert(name) }
    let rows = plan.tables[table].segments[segment].rows.count
    let isDuplicate = (error as? DatabaseError)?.code == .uniqueViolation
    if passing > bestTrials[name]?.result.passing ?? 0,
      let factory = project.factories.first(where: { $0.schema.name == name })
    {
      bestTrials[name] = BestTrial(result: result, columns: factory.columns)
    }
    // Some of the rows are worth more than plainer ones; a few are only more than none.
    if passing * 10 > rows || isDuplicate || result.isCutShort {
      if keepTaken(name, of: plan) {
        plan.apply(result.attempts, toTable: table, segment: segment)
        return true
      }
      if cut(name, of: rows, because: error) { return false }
    }
    throw error
  }

  /// Forgets what was found of the rows of a table, whose values are to be others.
  mutating func forgetRows(of name: TableName) {
    attempts[name] = nil
    trialed.remove(name)
    leftOut[name] = nil
  }

  /// Whether other rows may lead to those of a table, so that none can be left out between others.
  private func isReferredTo(_ name: TableName, in plan: Plan) -> Bool {
    plan.tables.contains { $0.schema.foreignKeys.contains { $0.references == name } }
  }

  /// Makes those rows of a table that it took when it took most, without the others, where no
  /// rows lead to them.
  ///
  /// - Returns: whether there are any.
  mutating func keepTaken(_ name: TableName, of plan: Plan) -> Bool {
    guard let best = bestTrials[name], let error = best.result.error,
      leftOut[name] == nil, !isReferredTo(name, in: plan),
      let factory = project.factories.firstIndex(where: { $0.schema.name == name })
    else { return false }
    let trial = best.result
    project.factories[factory].columns = best.columns
    attempts[name] = trial.attempts
    trialed.insert(name)
    leftOut[name] = trial.refused
    notes[name, default: []].insert(
      "of \(trial.attempts.count) rows, \(trial.passing) were taken: \(error)", at: 0)
    return true
  }

  /// Makes as few rows of a table as it has taken of those that were tried.
  ///
  /// - Returns: whether it has taken any, and this may be enough.
  mutating func cut(_ name: TableName, of rows: Int, because error: any Error) -> Bool {
    let cuts = self.cuts[name, default: 0]
    guard let passing = taken[name], passing > 0, cuts < 5 else { return false }
    self.cuts[name] = cuts + 1
    project.limits[name] = Int64(cuts == 0 ? passing : max(1, passing * 3 / 4))
    notes[name, default: []].insert("of \(rows) rows, \(passing) were taken: \(error)", at: 0)
    forgetRows(of: name)
    return true
  }

  /// Meets the checks of a table in another way: each row in one of its own first, then all alike.
  ///
  /// - Returns: whether there was one left.
  mutating func takeNextWay(_ factory: Int) -> Bool {
    let name = project.factories[factory].schema.name
    let count = project.factories[factory].ways
    guard count > 1 else { return false }
    let way = ways[name].map { $0 + 1 } ?? 0
    if mixed.insert(name).inserted, project.mixWays(of: factory) {
      // Taken in each row.
    } else if way < min(count, 8) {
      ways[name] = way
      project.choose(way: way, for: factory)
    } else {
      return false
    }
    forgetRows(of: name)
    return true
  }

  /// Looks for attempts at which all rows of a table pass.
  ///
  /// - Returns: whether the plan has them now; otherwise the project has changed, and is to be planned
  ///   again.
  mutating func search(_ table: Int, segment: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    guard let schema = schemas[name] else { return true }
    let result = try await CandidateSearch(
      connection: run.connection, control: run.control, batchSize: run.batchSize
    ).search(
      schema, table: table, segment: segment, graph: plan.graph,
      hasRows: (state.rows[name]?.count ?? 0) > 0)
    if result.broken.isEmpty {
      attempts[name] = result.attempts
      plan.apply(result.attempts, toTable: table, segment: segment)
      return true
    }
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == name }) else {
      return true
    }
    if takeNextWay(factory) { return false }
    let broken = result.broken.map(\.text).joined(separator: ", ")
    let isForFew = result.passing > 0 && result.broken.allSatisfy(\.isForFewRows)
    for name in isForFew ? [] : result.broken.flatMap(\.columns) {
      if let column = project.factories[factory].columns.firstIndex(where: { $0.name == name }),
        fallBack(factory, column, because: "no rows were found that pass \(broken)")
      {
        return false
      }
    }
    let rows = plan.tables[table].segments[segment].rows.count
    // What a key leaves no more room for is cut; the next search may pass with fewer rows.
    let cuts = self.cuts[name, default: 0]
    // Of rows that must differ, one always passes: `UNIQUE ((true))` is how a table says that it has one row.
    let areDuplicates = result.broken.allSatisfy(\.isUnique)
    if result.passing > (areDuplicates ? 0 : 1), cuts < 3 {
      self.cuts[name] = cuts + 1
      // The first cut may be enough; where it isn't, no row more or less makes the difference.
      project.limits[name] = Int64(
        cuts == 0 ? result.passing : max(1, result.passing * 3 / 4))
      notes[name, default: []].insert(
        "of \(rows) rows, \(result.passing) pass \(broken)", at: 0)
      return false
    }
    let columns = result.broken.flatMap(\.columns)
    let existing = state.rows[name]?.count ?? 0
    let room =
      existing > 0
      ? "no rows were found that pass \(broken) beside \(existing == 1 ? "the one" : "the \(existing)") there"
      : "no rows were found that pass \(broken)"
    lose(
      factory, reason: room,
      advice: columns.first.map { "give it a value that does: `\($0): …`" })
    return false
  }
}
