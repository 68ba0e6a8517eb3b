import SeedDatabase
import SeedGeneration
import SeedPlanning
import SeedSchema

extension ShardedRun {
  /// Finishes the run when all parts are loaded.
  ///
  /// It creates keys and indexes, checks the foreign keys, advances sequences past the highest
  /// keys, runs the SQL after the rows, and checks the expectations.
  ///
  /// Waits for parts that are being loaded.
  ///
  /// - Returns: the report of the whole run, with the digests of all parts together.
  /// - Throws: ``ShardError`` if parts are missing.
  public func finish() async throws -> RunReport {
    let clock = ContinuousClock()
    let start = clock.now
    let mode = try await transaction(.standard) { try await record().mode }
    return try await transaction(mode) {
      let record = try check(try await ledger.lockedRecord())
      let loaded = Set(try await ledger.parts())
      let missing = (1...max(1, parts)).filter { !loaded.contains($0) }
      guard missing.isEmpty else {
        let names = missing.prefix(10).map(String.init).joined(separator: ", ")
        throw ShardError(
          .incomplete,
          "\(missing.count) of \(parts) parts are not loaded: \(names)\(missing.count > 10 ? ", …" : "")",
          hint: "seed run \(scenario) --shard \(missing[0])/\(parts)")
      }
      let plan = try await plan(record)
      var run = PlanRun(plan: plan, runner: runner)
      for part in 1...parts {
        if let result = try await ledger.result(of: part) { run.results.add(result, plan) }
      }
      try await run.finishShards()
      for sql in record.keys.flatMap(\.statements) {
        try runner.control.checkCancellation()
        _ = try await connection.execute(SQLStatement(sql: sql))
      }
      try await checkKeys(plan)
      try await ledger.drop()
      try await run.performLastSteps()
      var report = run.results.report(plan)
      report.seconds = (clock.now - start).inSeconds
      return report
    } reporting: {
      $0.queries = runner.monitor.report
    }
  }

  /// Cancels a prepared run and restores the database to its state before the preparation, except
  /// for rows of tables that the scenario empties.
  ///
  /// Waits for parts that are being loaded.
  ///
  /// - Throws: ``ShardError`` if the run's tables had rows that can't be distinguished from the
  ///   run's own.
  public static func abandon(_ runner: Runner) async throws {
    let run = ShardedRun(runner, scenario: "", in: Project.read([]), parts: 1)
    let connection = runner.connection
    let dialect = connection.dialect
    try await run.transaction(.bulk) {
      guard let record = try await run.ledger.lockedRecord() else {
        throw ShardError(.notPrepared, "the database isn't prepared for a run in parts")
      }
      try await run.ledger.drop()
      if let table = record.rows.first(where: { $0.count > 0 && !$0.isEmptied })?.table.table {
        throw ShardError(
          .rowsStay,
          "\(table) had rows before the run in parts, which can't be distinguished from the run's own",
          hint: "load the parts that are missing, and finish it")
      }
      for table in record.created.reversed() {
        _ = try await connection.execute(SQLStatement(sql: dialect.dropStatement(for: table.table)))
      }
      let filled = Set(record.rows.map(\.table.table))
      var tables = try await connection.tables(in: nil)
      let schemas = Set(filled.compactMap(\.schema))
      if !schemas.isEmpty { tables += try await connection.tables(in: schemas.sorted()) }
      tables.removeAll { !filled.contains($0.name) }
      let order = ForeignKeyOrder(tables).parentsFirst.reversed().map { tables[$0] }
      try await run.empty(order)
      for sql in record.keys.flatMap(\.statements) {
        _ = try await connection.execute(SQLStatement(sql: sql))
      }
    }
  }

  /// Empties tables; row by row if others reference them, which forbids TRUNCATE even for an empty
  /// table.
  private func empty(_ tables: [TableSchema]) async throws {
    let dialect = connection.dialect
    do {
      try await connection.withSavepoint("seedkit_empty") {
        for statement in dialect.truncateStatements(for: tables) {
          _ = try await connection.execute(statement)
        }
      }
    } catch let error as DatabaseError where error.code == .foreignKeyViolation {
      for table in tables {
        _ = try await connection.execute(
          SQLStatement(sql: "DELETE FROM \(dialect.quoted(table.name))"))
      }
    }
  }

  /// Checks foreign keys in databases where a connection can disable them.
  private func checkKeys(_ plan: Plan) async throws {
    for table in plan.tables.map(\.schema.name) {
      guard let query = connection.dialect.brokenForeignKeyQuery(of: table) else { continue }
      try runner.control.checkCancellation()
      guard try await connection.query(query).isEmpty else {
        throw DatabaseError(
          .foreignKeyViolation, "rows of \(table) reference rows that are missing",
          table: table.name)
      }
    }
  }
}

extension RunResults {
  /// The result of a part, for the ledger.
  func shardResult(_ plan: Plan) -> ShardResult {
    let report = report(plan)
    return ShardResult(
      tables: zip(plan.tables, report.tables).map { table, made in
        .init(
          name: .init(table.schema.name), rows: made.rows, digest: made.digest,
          seconds: made.seconds)
      })
  }

  /// Adds the result of a part.
  mutating func add(_ result: ShardResult, _ plan: Plan) {
    for made in result.tables {
      guard let table = plan.tables.firstIndex(where: { $0.schema.name == made.name.table }),
        let digest = TableDigest(hex: made.digest, rows: made.rows)
      else { continue }
      add(digest, table: table, duration: .seconds(made.seconds))
    }
  }
}
