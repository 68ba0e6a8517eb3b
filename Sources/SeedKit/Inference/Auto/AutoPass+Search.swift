import SeedORM

/// Rows that are tried on the database before they are loaded.
extension AutoPass {
  /// Looks for attempts at which the table itself takes all rows.
  ///
  /// - Returns: whether the plan has them now; otherwise the project has changed.
  mutating func tryRows(_ table: Int, segment: Int, of plan: inout Plan) async throws -> Bool {
    let name = plan.tables[table].schema.name
    let (attempts, passing, error) = try await TableTrial(
      connection: run.connection, control: run.control, batchSize: run.batchSize
    ).run(table: table, segment: segment, graph: plan.graph)
    guard let error else {
      self.attempts[name] = attempts
      plan.apply(attempts, toTable: table, segment: segment)
      return true
    }
    // Some of the rows are worth more than plainer ones, and a few more than none.
    let rows = plan.tables[table].segments[segment].rows.count
    let cuts = self.cuts[name, default: 0]
    let isDuplicate = (error as? DatabaseError)?.code == .uniqueViolation
    let isLast = isDuplicate || minimized[name] != nil
    if passing * 10 > rows || passing > 0 && isLast, cuts < 5 {
      self.cuts[name] = cuts + 1
      project.limits[name] = Int64(passing)
      notes[name, default: []].insert("of \(rows) rows, \(passing) were taken: \(error)", at: 0)
      self.attempts[name] = nil
      trialed.remove(name)
      return false
    }
    throw error
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
    if project.factories[factory].ways > 1, mixed.insert(name).inserted,
      project.mixWays(of: factory)
    {
      return false
    }
    let way = ways[name].map { $0 + 1 } ?? 0
    if project.factories[factory].ways > 1, way < min(project.factories[factory].ways, 8) {
      ways[name] = way
      project.choose(way: way, for: factory)
      return false
    }
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

extension Plan {
  /// Gives the rows of a step the attempts at which they pass.
  mutating func apply(_ attempts: [UInt16], toTable table: Int, segment index: Int) {
    guard tables[table].segments.indices.contains(index) else { return }
    var segment = tables[table].segments[index]
    guard segment.rows.count == attempts.count, attempts.contains(where: { $0 > 0 }) else { return }
    segment.attempts = attempts
    graph = graph.replacing(segment, at: index, ofTable: table)
  }
}
