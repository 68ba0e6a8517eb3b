import SeedGeneration
import SeedSchema
import SeedDatabase
import SeedFormat
import SeedPlanning

/// The result of the preparation of a sharded run.
public struct ShardPreparation: Sendable, Codable {
  /// The scenario.
  public var scenario: String
  /// How many parts it has.
  public var parts: Int
  /// How many rows they will create together.
  public var rows: Int64
  /// The tables that were created, without keys and indexes until `finish`.
  public var created: [String]
  /// The foreign keys that were dropped until `finish`, as `table.column`.
  public var keys: [String]
  /// Whether the database was already prepared, so that nothing was done now.
  public var wasPrepared: Bool
}

extension ShardedRun {
  /// Prepares the database.
  ///
  /// It empties the tables that the scenario empties, creates those that are missing, drops the
  /// foreign keys among them, and records the state, so that each part plans the same rows.
  ///
  /// If it is prepared for this run already, nothing happens.
  ///
  /// - Throws: ``ShardError`` if the scenario can't be run in parts or the database is prepared for
  ///   another run.
  @discardableResult
  public func prepare() async throws -> ShardPreparation {
    do {
      return try await prepare(.standard)
    } catch is KeysWait {
      return try await prepare(.bulk)
    }
  }

  /// The plan needs another kind of transaction than the open one.
  private struct KeysWait: Error {}

  private func prepare(_ mode: TransactionMode) async throws -> ShardPreparation {
    let made = try await transaction(mode) { () async throws -> ShardPreparation? in
      do {
        try await ledger.create()
      } catch let error as DatabaseError
        where error.code == .alreadyExists || error.code == .uniqueViolation
      {
        // The ledger exists, or another process has just prepared the database.
        try await connection.rollback()
        try await begin(.standard)
        return nil
      }
      return try await prepareDatabase(mode)
    }
    if let made { return made }
    return try await transaction(.standard) {
      let record = try await record()
      return preparation(record, try await plan(record), wasPrepared: true)
    }
  }

  private func prepareDatabase(_ mode: TransactionMode) async throws -> ShardPreparation {
    var record = ShardRecord(
      scenario: scenario, parts: parts,
      recipe: try project.recipe(of: scenario, options, parts: parts))
    let (plan, state) = try await anyPlan(record)
    try plan.checkParts()
    record.checksKeysAtEnd = plan.checksKeysAtEnd
    guard record.mode == mode else { throw KeysWait() }
    // The rows of other tables stay, and are read again, with the keys that the plan may reference.
    record.rows = plan.tables.filter { $0.exists && $0.isChanged }.compactMap { table in
      state.rows[table.schema.name].map {
        .init(
          table: .init(table.schema.name), count: $0.count, highestKey: $0.highestKey,
          isEmptied: table.existingRows == 0)
      }
    }
    record.created = plan.tables.filter { !$0.exists }.map { .init($0.schema.name) }
    record.plan = try plan.fingerprint(state)
    var run = PlanRun(plan: plan, runner: runner)
    try await run.prepareTables()
    record.keys = try await suspendKeys(run, state)
    try await ledger.write(record)
    // Each part will read the database in this state, and must arrive at the same plan.
    _ = try await self.plan(record)
    return preparation(record, plan, wasPrepared: false)
  }

  private func preparation(
    _ record: ShardRecord, _ plan: Plan, wasPrepared: Bool
  ) -> ShardPreparation {
    ShardPreparation(
      scenario: scenario, parts: parts, rows: plan.rowCount,
      created: record.created.map(\.table.description),
      keys: record.keys.map { "\($0.table.table).\($0.columns.joined(separator: ", "))" },
      wasPrepared: wasPrepared)
  }

  /// Drops the foreign keys between tables of the run, whose rows other parts load.
  ///
  /// Even a key that is checked at the end of the transaction must go: that is the part's
  /// transaction, not the run's.
  private func suspendKeys(
    _ run: PlanRun, _ state: DatabaseState
  ) async throws -> [ShardRecord.Key] {
    let plan = run.plan
    var result: [ShardRecord.Key] = []
    for planned in plan.tables where planned.exists {
      guard let table = state.table(planned.schema.name) else { continue }
      for (place, key) in table.foreignKeys.enumerated() {
        guard plan.tables.contains(where: { $0.schema.name == key.references }) else {
          continue
        }
        if let kept = state.rebuild.kept.first(where: {
          $0.table == table.name && $0.name == key.name
        }) {
          throw ShardError(
            .unsuitable, "\(kept.name) of \(table.name) can't be dropped: \(kept.reason)",
            hint: "run \(scenario) without --shard")
        }
        let items = state.rebuild.items.filter {
          $0.kind == .foreignKey && $0.table == table.name && $0.name == key.name
        }
        // If there is nothing to drop, connections to the database can disable keys.
        guard !items.isEmpty else { continue }
        for sql in items.flatMap(\.removal) { try await run.execute(sql) }
        result.append(
          .init(key, of: table.name, place: place, statements: items.flatMap(\.creation)))
      }
    }
    return result
  }
}
