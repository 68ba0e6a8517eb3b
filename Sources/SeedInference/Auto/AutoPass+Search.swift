import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Rows that are tried on the database before they are loaded.
extension AutoPass {
  /// Looks for attempts at which the table itself takes all rows.
  ///
  /// - Returns: whether the plan has them now; otherwise the project has changed.
  mutating func tryRows(_ table: Int, rowGroup: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    var trial = TableTrial(
      connection: run.connection, control: run.control, batchSize: run.batchSize)
    if self[name].rows.takesNone || self[name].retries > 0 {
      trial.patience = TableTrial.shortPatience
    }
    let result = try await trial.run(table: table, rowGroup: rowGroup, graph: plan.graph)
    guard let error = result.error else {
      self[name].rows.attempts = result.attempts
      plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
      return true
    }
    let passing = result.passing
    self[name].rows.accepted = passing
    if passing == 0 {
      self[name].rows.takesNone = true
      self[name].rows.rejections += result.rejections
    }
    let rows = plan.tables[table].rowGroups[rowGroup].rows.count
    let isDuplicate = (error as? DatabaseError)?.code == .uniqueViolation
    if passing > self[name].rows.best?.result.passing ?? 0,
      let factory = project.factories.first(where: { $0.schema.name == name })
    {
      self[name].rows.best = .init(result: result, columns: factory.columns)
    }
    // Some of the rows are worth more than plainer ones; a few are only more than none.
    if passing * 10 > rows || isDuplicate || result.isCutShort {
      if keepAcceptedRows(name, of: plan) {
        plan.apply(result.attempts, toTable: table, rowGroup: rowGroup)
        return true
      }
      let cuts = self[name].rows.cuts
      if passing > 0, cuts < PassLimits.cutsAfterTrial {
        reduceRows(
          of: name, to: Int64(cuts == 0 ? passing : max(1, passing * 3 / 4)),
          because: "the database accepted \(passing) of \(rows) rows: \(Rejection(error).message)")
        return false
      }
    }
    throw error
  }

  /// Whether other rows may refer to those of a table, so that none can be left out between others.
  func isReferredTo(_ name: TableName, in plan: Plan) -> Bool {
    plan.tables.contains { $0.schema.foreignKeys.contains { $0.references == name } }
  }

  /// Generates the rows of a table of the trial in which it accepted most, without the others, if
  /// no other rows refer to them.
  ///
  /// - Returns: whether there are any.
  mutating func keepAcceptedRows(_ name: TableName, of plan: Plan) -> Bool {
    guard let best = self[name].rows.best, let error = best.result.error,
      self[name].rows.leftOut == nil, !isReferredTo(name, in: plan),
      let factory = project.factories.firstIndex(where: { $0.schema.name == name })
    else { return false }
    let trial = best.result
    project.factories[factory].columns = best.columns
    self[name].rows.attempts = trial.attempts
    self[name].rows.hasTried = true
    self[name].rows.leftOut = trial.rejectedRows
    self[name].shortfall =
      "the database accepted \(trial.passing) of \(trial.attempts.count) rows: \(Rejection(error).message)"
    return true
  }

  /// Generates the first rows of a table, as far as the table accepts some at any attempt.
  mutating func searchRareRows(
    of name: TableName, in plan: Plan, because reason: String
  ) async throws -> RemedyOutcome {
    self[name].searchedRareRows = true
    guard let table = plan.tables.firstIndex(where: { $0.schema.name == name }) else {
      return .unchanged
    }
    let attempts = try await RareRowSearch(connection: run.connection, control: run.control).run(
      table: table, rowGroup: 0, graph: plan.graph, tries: PassLimits.rareRejections)
    guard !attempts.isEmpty else { return .unchanged }
    let asked = project.limits[name] ?? project.rows
    reduceRows(
      of: name, to: Int64(attempts.count),
      because: "of \(asked) rows, \(attempts.count) were found that pass: \(reason)")
    self[name].rows.attempts = attempts
    self[name].rows.hasTried = true
    return .planAgain
  }

  /// Makes fewer rows of a table.
  mutating func reduceRows(of name: TableName, to rows: Int64, because reason: String) {
    self[name].rows.cuts += 1
    project.limits[name] = rows
    self[name].shortfall = reason
    self[name].rows.forget()
  }

  /// Meets the checks of a table by another alternative: one for each row first, then one for all.
  ///
  /// - Returns: whether there was one left.
  mutating func useNextAlternative(_ factory: Int) -> Bool {
    let name = project.factories[factory].schema.name
    let count = project.factories[factory].alternativeCount
    guard count > 1 else { return false }
    let alternative = self[name].alternative.map { $0 + 1 } ?? 0
    let wasMixed = self[name].hasMixedAlternatives
    self[name].hasMixedAlternatives = true
    if !wasMixed, project.mixAlternatives(of: factory) {
      // Taken in each row.
    } else if alternative < min(count, PassLimits.alternatives) {
      self[name].alternative = alternative
      project.choose(alternative: alternative, for: factory)
    } else {
      return false
    }
    self[name].rows.forget()
    return true
  }

  /// Whether a rejection is about what rows of a table must meet beyond the rules of single
  /// columns, so that candidates tell more.
  ///
  /// Most tables take the first rows, so the question isn't asked before.
  func isWorthSearch(_ error: any Error, at table: TableName) -> Bool {
    guard let error = error as? DatabaseError, tables[table]?.rows.searchesCandidates != true,
      [.checkViolation, .uniqueViolation, .notNullViolation].contains(error.code),
      error.table == nil || writtenTable(of: error, besides: table) == table
    else { return false }
    return schemas[table]?.asksMoreThanColumns == true
  }

  /// The columns that have another value to try after the one in use.
  private func replaceableColumns(of table: TableName) -> Set<String> {
    guard let factory = project.factories.first(where: { $0.schema.name == table }) else {
      return []
    }
    var columns = factory.columns
    return Set(
      columns.indices.filter { columns[$0].fallBackToValue() }.map { columns[$0].name })
  }

  /// Looks for attempts at which all rows of a table pass.
  ///
  /// - Returns: whether the plan has them now; otherwise the project has changed, and must be
  ///   planned again.
  mutating func search(_ table: Int, rowGroup: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    guard let schema = schemas[name] else { return true }
    let result = try await CandidateSearch(
      connection: run.connection, control: run.control, batchSize: run.batchSize
    ).search(
      schema, table: table, rowGroup: rowGroup, graph: plan.graph,
      hasRows: (state.rows[name]?.count ?? 0) > 0, replaceable: replaceableColumns(of: name))
    if result.broken.isEmpty {
      self[name].rows.attempts = result.attempts
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
      if useNextValue(of: name, factory, because: "no rows were found that pass \(broken)") {
        return false
      }
    }
    let rows = plan.tables[table].rowGroups[rowGroup].rows.count
    // What a key leaves no more room for is cut; the next search may pass with fewer rows.
    let cuts = self[name].rows.cuts
    // Of rows that must differ, one always passes: `UNIQUE ((true))` is how a table says that it
    // has one row.
    let areDuplicates = result.broken.allSatisfy(\.isUnique)
    if result.passing > (areDuplicates ? 0 : 1), cuts < PassLimits.cutsAfterSearch {
      // The first cut may be enough; where it isn't, no row more or less makes the difference.
      reduceRows(
        of: name, to: Int64(cuts == 0 ? result.passing : max(1, result.passing * 3 / 4)),
        because: "of \(rows) rows, \(result.passing) pass \(broken)")
      return false
    }
    let columns = result.broken.flatMap(\.columns)
    // What led to values that checks reject says more than that.
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
      factory, reason: "no rows were found that pass \(broken)" + besideRows(of: name),
      advice: columns.first.map {
        "`seed init` writes factories: give `\($0)` a value that passes there"
      })
    return false
  }

  /// The rows that a table had before the run, for a reason that they can be a part of.
  private func besideRows(of name: TableName) -> String {
    let existing = state.rows[name]?.count ?? 0
    return existing == 0 ? "" : " beside \(existing == 1 ? "the one" : "the \(existing)") there"
  }
}

extension TableSchema {
  /// Whether candidates are searched before the first load: the database may check keys that share
  /// columns only at the end.
  var asksBeforeLoad: Bool { !overlappingKeys.isEmpty }
}
