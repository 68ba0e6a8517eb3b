import SeedPlanning
package import SeedDatabase
package import SeedGeneration
package import SeedSchema

/// Finds rows that a table's constraints let pass, by trying candidates on the database itself.
///
/// The rows of a plan are loaded into a temporary table without constraints, and each check and each unique
/// constraint is a query there. The values of rows that break one are made anew, and tried again.
package struct CandidateSearch {
  /// What was found.
  package struct Result: Sendable {
    /// The attempt at which each row passes, by its place.
    package var attempts: [UInt16]
    /// How many rows pass.
    package var passing: Int
    /// What the others broke last.
    package var broken: [RowCondition]
  }

  let connection: any DatabaseConnection
  let control: RunControl
  let batchSize: Int

  package init(connection: any DatabaseConnection, control: RunControl, batchSize: Int) {
    self.connection = connection
    self.control = control
    self.batchSize = batchSize
  }

  private static let table = "seedkit_candidates"
  private static let row = "seedkit_row"
  private static let savepoint = "seedkit_search"

  /// How many rounds may pass without one more row.
  private static let patience = 150
  /// How many rounds must have passed before they can tell that the rest won't pass.
  private static let leastPatience = 30
  /// How many rounds must have passed if so many rows were tried in vain that they can tell.
  private static let leastPatienceOfMany = 3
  private static let many = 3000
  /// The rest won't pass if so many times as many attempts as a passing row took have led to none.
  private static let persistence = 30
  /// How many rounds may pass without any row.
  private static let firstPatience = 30
  /// The rounds without one more row after which the search asks whether further attempts can change anything.
  private static let variationRound = 4
  /// How many rows are tried while none passes: more would tell the same.
  private static let probe = 256

  /// Tries the rows of a row group, for as long as more of them pass.
  ///
  /// - Parameters:
  ///   - schema: the table as the database has it.
  ///   - table: the index of the table.
  ///   - index: the index of its row group.
  ///   - graph: the tables of the plan.
  ///   - hasRows: whether the table has rows already.
  /// - Returns: the attempts at each row, and the conditions that some rows don't meet.
  /// - Throws: what the database makes of values that aren't of their columns' types.
  package func search(
    _ schema: TableSchema, table: Int, rowGroup index: Int, graph: PlanGraph, hasRows: Bool
  ) async throws -> Result {
    let dialect = connection.dialect
    var rowGroup = graph.tables[table].rowGroups[index]
    let columns = rowGroup.columns.map(\.field)
    let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    let candidates = dialect.quoted(Self.table)
    let number = dialect.quoted(Self.row)
    try await execute("DROP TABLE IF EXISTS \(candidates)")
    try await execute(
      """
      CREATE TEMPORARY TABLE \(candidates) AS SELECT \(list)\(list.isEmpty ? "" : ", ")\
      CAST(NULL AS bigint) AS \(number) FROM \(dialect.quoted(schema.name)) WHERE 1 = 0
      """)
    var conditions = RowConditions(
      dialect: dialect, table: schema, candidates: candidates, number: number,
      columns: Set(columns.map(\.name)),
      mayBeNull: Set(
        columns.map(\.name).filter { rowGroup.generators[$0]?.profile.isNullable ?? true }),
      hasRows: hasRows
    ).all
    let request = LoadRequest(
      table: TableSchema(
        TableName(Self.table), fields: columns + [FieldSchema(Self.row, .integer())]),
      columns: columns.map(\.name) + [Self.row])

    let first = rowGroup.rows.lowerBound
    var attempts = rowGroup.attempts ?? [UInt16](repeating: 0, count: rowGroup.rows.count)
    var pending = Array(rowGroup.rows)
    var broken: [RowCondition] = []
    var round = 0
    var fewest = Int.max
    var fruitless = 0
    // The attempts so far, and those since the last row that passed.
    var attemptCount = 0
    var fruitlessCount = 0
    while true {
      try control.checkCancellation()
      rowGroup.attempts = attempts
      // What the others broke before, they would break again.
      let isHopeless = round > 0 && fewest == rowGroup.rows.count
      let tried = isHopeless ? Array(pending.prefix(Self.probe)) : pending
      _ = try await connection.load(
        request,
        from: CandidateRows(
          graph: graph.replacing(rowGroup, at: index, ofTable: table), table: table,
          rowGroup: rowGroup,
          rows: tried, size: batchSize))
      var failing: Set<Int64> = []
      broken = []
      for (index, rows) in try await rows(breaking: &conditions).enumerated().reversed()
      where !rows.isEmpty {
        broken.append(conditions[index])
        failing.formUnion(rows)
      }
      round += 1
      pending = failing.union(pending.dropFirst(tried.count)).sorted()
      attemptCount += tried.count
      fruitless = pending.count < fewest ? 0 : fruitless + 1
      fruitlessCount = fruitless == 0 ? 0 : fruitlessCount + tried.count
      fewest = min(fewest, pending.count)
      let patience = fewest == rowGroup.rows.count ? Self.firstPatience : Self.patience
      let isUnlikely =
        (fruitless >= Self.leastPatience
          || fruitless >= Self.leastPatienceOfMany && fruitlessCount >= Self.many)
        && fruitlessCount * (rowGroup.rows.count - pending.count)
          >= Self.persistence * (attemptCount - fruitlessCount)
      if pending.isEmpty || fruitless >= patience || isUnlikely || round >= Int(RowAttempt.maximum)
      {
        break
      }
      if fruitless == Self.variationRound {
        let variation = RowVariation(graph: graph, table: table, rowGroup: rowGroup)
        guard try variation.exists(in: broken, of: failing.sorted()) else { break }
      }
      for row in failing {
        let place = Int(row - first)
        guard attempts.indices.contains(place), attempts[place] < RowAttempt.maximum else {
          continue
        }
        attempts[place] += 1
      }
      try await delete(failing.sorted())
    }
    try await execute("DROP TABLE \(candidates)")
    return Result(
      attempts: attempts, passing: rowGroup.rows.count - pending.count, broken: broken)
  }

  private func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  /// How many conditions one query asks for; SQLite allows 500 parts of a compound query.
  private static let conditionsPerQuery = 100

  /// The rows that break each condition. Conditions that can't be asked of candidates are removed: the table itself
  /// decides.
  private func rows(breaking conditions: inout [RowCondition]) async throws -> [[Int64]] {
    var result: [[Int64]] = []
    var askable: [RowCondition] = []
    var start = 0
    while start < conditions.count {
      let part = Array(conditions[start..<min(start + Self.conditionsPerQuery, conditions.count)])
      start += part.count
      if let rows = try await rows(breakingAnyOf: part) {
        askable += part
        result += rows
        continue
      }
      for condition in part {
        guard let rows = try await rows(breakingAnyOf: [condition]) else { continue }
        askable.append(condition)
        result += rows
      }
    }
    conditions = askable
    return result
  }

  /// The rows that break each of some conditions, by one query; `nil` where the database can't tell, as for one over a column that
  /// candidates don't have.
  private func rows(breakingAnyOf conditions: [RowCondition]) async throws -> [[Int64]]? {
    let number = connection.dialect.quoted(Self.row)
    let sql = conditions.enumerated().map { place, condition in
      "SELECT \(place) AS seedkit_condition, \(number) AS seedkit_candidate FROM (\(condition.query)) AS broken\(place)"
    }.joined(separator: " UNION ALL ")
    try await execute("SAVEPOINT \(Self.savepoint)")
    do {
      let rows = try await connection.query(SQLStatement(sql: sql))
      try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
      var result = conditions.map { _ in [Int64]() }
      for row in rows {
        guard let place = row.optionalInteger("seedkit_condition"),
          let candidate = row.optionalInteger("seedkit_candidate"),
          result.indices.contains(Int(place))
        else { continue }
        result[Int(place)].append(candidate)
      }
      return result
    } catch let error as DatabaseError where !control.isCancelled {
      if [.interrupted, .connection].contains(error.code) { throw error }
      try await execute("ROLLBACK TO SAVEPOINT \(Self.savepoint)")
      try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
      return nil
    }
  }

  private func delete(_ rows: [Int64]) async throws {
    let candidates = connection.dialect.quoted(Self.table)
    let number = connection.dialect.quoted(Self.row)
    var start = 0
    while start < rows.count {
      let end = min(start + 500, rows.count)
      let list = rows[start..<end].map { String($0) }.joined(separator: ", ")
      try await execute("DELETE FROM \(candidates) WHERE \(number) IN (\(list))")
      start = end
    }
  }
}
