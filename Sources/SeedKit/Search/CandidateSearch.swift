import SeedPlanning
package import SeedDatabase
package import SeedGeneration
package import SeedSchema

/// Finds rows that a table's constraints let pass, by trying candidates on the database itself.
///
/// The rows of a plan are loaded into a temporary table without constraints, and each check and each unique
/// constraint is a query there. The values of rows that break one are made anew, and tried again. Rows that have passed
/// stay: a round asks about its own rows, so it costs what the rejected rows cost.
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
  private static let round = "seedkit_round"
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
  /// How many times as many tries as there are rows the last free value of a key is worth.
  ///
  /// Where a key has as many values as there are rows, the last row finds its own in one of so many tries (coupon collector's
  /// problem), and misses it with a probability of e^-5.
  private static let lastValuePersistence = 5
  /// How many rounds may pass without any row.
  private static let firstPatience = 30
  /// The rounds without one more row after which the search asks whether further attempts can change anything.
  private static let variationRound = 4
  /// How many rows are tried while none passes: more would tell the same.
  private static let probe = 256
  /// The rounds in which the rows that repeat a key must become half as many.
  ///
  /// Of columns with twice as many values as rows, half of the rows that are generated again pass in each round.
  private static let exhaustionRounds = 3
  /// The least number of rows that tell that the columns of a key have too few values.
  private static let exhaustionRows = 100

  /// Tries the rows of a row group, for as long as more of them pass.
  ///
  /// - Parameters:
  ///   - schema: the table as the database has it.
  ///   - table: the index of the table.
  ///   - index: the index of its row group.
  ///   - graph: the tables of the plan.
  ///   - hasRows: whether the table has rows already.
  ///   - replaceable: the columns that can have other values. If these have too few, the search ends at once instead of
  ///     looking for the last free ones.
  /// - Returns: the attempts at each row, and the conditions that some rows don't meet.
  /// - Throws: what the database makes of values that aren't of their columns' types.
  package func search(
    _ schema: TableSchema, table: Int, rowGroup index: Int, graph: PlanGraph, hasRows: Bool,
    replaceable: Set<String> = []
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
      CAST(NULL AS bigint) AS \(number), CAST(NULL AS bigint) AS \(dialect.quoted(Self.round)) \
      FROM \(dialect.quoted(schema.name)) WHERE 1 = 0
      """)
    let mayBeNull = columns.map(\.name).filter {
      rowGroup.generators[$0]?.profile.isNullable ?? true
    }
    func conditions(of round: Int) -> [RowCondition] {
      RowConditions(
        dialect: dialect, table: schema, candidates: candidates, number: number,
        columns: Set(columns.map(\.name)), mayBeNull: Set(mayBeNull), hasRows: hasRows,
        isNew: round == 0 ? nil : "\(dialect.quoted(Self.round)) = \(round)",
        round: dialect.quoted(Self.round)
      ).all
    }
    let marks = [Self.row, Self.round]
    let request = LoadRequest(
      table: TableSchema(
        TableName(Self.table), fields: columns + marks.map { FieldSchema($0, .integer()) }),
      columns: columns.map(\.name) + marks)

    let first = rowGroup.rows.lowerBound
    var attempts = rowGroup.attempts ?? [UInt16](repeating: 0, count: rowGroup.rows.count)
    var pending = Array(rowGroup.rows)
    var broken: [RowCondition] = []
    // Conditions that can't be asked of candidates: the table itself decides.
    var unaskable: Set<Int> = []
    // Whether the columns of a condition vary while a row keeps its unique values, by the condition's place.
    var varying: [Int: Bool] = [:]
    // How many rows broke a condition in each round, by the condition's place.
    var failures: [Int: [Int]] = [:]
    // Whether rows take unique values of others at odd attempts; `nil` before any row has failed.
    var isCrowded: Bool?
    // Rows of other tables are then the same at all attempts, and found by the same indexes.
    let isApart = graph.isApart(table)
    var round = 0
    var fewest = Int.max
    var fruitless = 0
    // The attempts so far, and those since the last row that passed.
    var attemptCount = 0
    var fruitlessCount = 0
    while true {
      try control.checkCancellation()
      rowGroup.attempts = attempts
      let graph = isApart ? graph : graph.replacing(rowGroup, at: index, ofTable: table)
      let variation = RowVariation(graph: graph, table: table, rowGroup: rowGroup)
      // What the others broke before, they would break again.
      let isHopeless = round > 0 && fewest == rowGroup.rows.count
      let tried = isHopeless ? Array(pending.prefix(Self.probe)) : pending
      _ = try await connection.load(
        request,
        from: CandidateRows(
          graph: graph, table: table, rowGroup: rowGroup, rows: tried, size: batchSize,
          round: round))
      var failing: Set<Int64> = []
      // Rows whose unique values may be the cause.
      var displaced: Set<Int64> = []
      var exhausted: [RowCondition] = []
      broken = []
      let asked = conditions(of: round)
      for (place, rows) in try await rows(breaking: asked, besides: &unaskable).reversed()
      where !rows.isEmpty {
        broken.append(asked[place])
        failing.formUnion(rows)
        if isCrowded != false {
          let varies =
            try varying[place] ?? variation.existsBesideUniqueValues(asked[place], of: rows)
          varying[place] = varies
          if !varies { displaced.formUnion(rows) }
        }
        failures[place, default: []].append(rows.count)
        if isExhausted(asked[place], failures[place] ?? [], of: rowGroup, replaceable) {
          exhausted.append(asked[place])
        }
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
        && (fruitlessCount >= Self.lastValuePersistence * rowGroup.rows.count
          || !broken.contains(where: \.isUnique))
      if !exhausted.isEmpty {
        broken = exhausted
        break
      }
      if pending.isEmpty || fruitless >= patience || isUnlikely || round >= Int(RowAttempt.maximum)
      {
        break
      }
      if fruitless == Self.variationRound {
        guard try variation.exists(in: broken, of: failing.sorted()) else { break }
      }
      let rejected = failing.sorted()
      if isCrowded == nil {
        isCrowded = try asked.contains { try variation.takesOthersValues(of: $0, by: rejected) }
      }
      for row in rejected {
        let place = Int(row - first)
        guard attempts.indices.contains(place), attempts[place] < RowAttempt.maximum else {
          continue
        }
        let step: UInt16 =
          isCrowded == true && !displaced.contains(row) && attempts[place] % 2 == 0 ? 2 : 1
        attempts[place] = min(attempts[place] + step, RowAttempt.maximum)
      }
      if round == 1 {
        let index = dialect.quoted(Self.table + "_round")
        try await execute("CREATE INDEX \(index) ON \(candidates) (\(dialect.quoted(Self.round)))")
      }
      try await delete(rejected, of: round - 1)
    }
    try await execute("DROP TABLE \(candidates)")
    return Result(
      attempts: attempts, passing: rowGroup.rows.count - pending.count, broken: broken)
  }

  private func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  /// Whether columns of a key have too few values for the rows, though others can be taken.
  ///
  /// - Parameters:
  ///   - condition: the broken condition.
  ///   - failing: how many rows broke it in each round so far.
  ///   - rowGroup: the rows.
  ///   - replaceable: the columns that can have other values.
  /// - Returns: whether the search for the last free values is to end.
  private func isExhausted(
    _ condition: RowCondition, _ failing: [Int], of rowGroup: RowGroup,
    _ replaceable: Set<String>
  ) -> Bool {
    guard condition.isUnique, !condition.isForFewRows,
      !replaceable.isDisjoint(with: condition.columns),
      let last = failing.last, last >= Self.exhaustionRows
    else { return false }
    if failing.count > Self.exhaustionRounds {
      return last * 2 > failing[failing.count - 1 - Self.exhaustionRounds]
    }
    // What is known of one column needs no further round.
    guard condition.columns.count == 1,
      let distinct = rowGroup.generators[condition.columns[0]]?.profile.distinct
    else { return false }
    return distinct < UInt64(rowGroup.rows.count)
  }

  /// How many conditions one query asks for; SQLite allows 500 parts of a compound query.
  private static let conditionsPerQuery = 100

  /// The rows that break each condition, by the condition's place.
  ///
  /// - Parameters:
  ///   - conditions: the conditions.
  ///   - unaskable: the places of those that can't be asked of candidates, to which others are added.
  /// - Returns: the numbers of the rows that break each condition that can be asked, in the conditions' order.
  /// - Throws: `DatabaseError` if the connection is lost; `CancellationError`.
  private func rows(
    breaking conditions: [RowCondition], besides unaskable: inout Set<Int>
  ) async throws -> [(place: Int, rows: [Int64])] {
    let places = conditions.indices.filter { !unaskable.contains($0) }
    var result: [(place: Int, rows: [Int64])] = []
    var start = 0
    while start < places.count {
      let part = places[start..<min(start + Self.conditionsPerQuery, places.count)]
      start += part.count
      if let rows = try await rows(breakingAnyOf: part.map { conditions[$0] }) {
        result += zip(part, rows).map { ($0, $1) }
        continue
      }
      for place in part {
        if let rows = try await rows(breakingAnyOf: [conditions[place]]) {
          result += rows.map { (place, $0) }
        } else {
          unaskable.insert(place)
        }
      }
    }
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

  /// How many rows one statement deletes: SQLite takes no more than a million bytes.
  private static let rowsPerDelete = 20_000

  private func delete(_ rows: [Int64], of round: Int) async throws {
    let dialect = connection.dialect
    let candidates = dialect.quoted(Self.table)
    let number = dialect.quoted(Self.row)
    var start = 0
    while start < rows.count {
      let end = min(start + Self.rowsPerDelete, rows.count)
      let list = rows[start..<end].map { String($0) }.joined(separator: ", ")
      try await execute(
        "DELETE FROM \(candidates) WHERE \(dialect.quoted(Self.round)) = \(round) AND \(number) IN (\(list))"
      )
      start = end
    }
  }
}
