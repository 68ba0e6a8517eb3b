import SeedPlanning
import SeedFormat
import SeedGeneration
import SeedDatabase
import SeedSchema

/// Loading without indexes and constraints, which are recreated after the load.
extension PlanRun {
  /// The indexes and keys that were dropped from some tables.
  struct Rebuild {
    var tables: [TableName]
    var description: IndexRebuild
  }

  /// Drops the indexes and keys of the tables that are loaded without them from this step on.
  ///
  /// Unless `--load=rebuild` asks for it, tables in use by other sessions are loaded in place
  /// instead.
  mutating func dropIndexes(before step: Int) async throws {
    guard let places = plan.rebuilds[step] else { return }
    let tables = places.map { plan.tables[$0].schema.name }
    let names = tables.map(\.description).joined(separator: ", ")
    try await execute("SAVEPOINT seedkit_rebuild")
    var reason: String?
    do {
      try await lock(tables)
      reason = try await dropIndexes(of: tables)
    } catch let error as DatabaseError
      where plan.load == .automatic && error.code.isAboutLocks
    {
      reason = "another session is using it"
    }
    if let reason {
      // This also releases the locks.
      try await execute("ROLLBACK TO SAVEPOINT seedkit_rebuild")
      results.notes.append("loaded in place because \(reason): \(names)")
    }
    try await execute("RELEASE SAVEPOINT seedkit_rebuild")
  }

  /// Locks tables exclusively.
  ///
  /// While waiting for one table, none of the others is held: otherwise a session that uses both in
  /// another order would deadlock with this run.
  ///
  /// - Throws: ``DatabaseError`` of code `busy` if others have used one for too long.
  private func lock(_ tables: [TableName]) async throws {
    let dialect = connection.dialect
    var order = tables.sorted { $0.description < $1.description }
    guard plan.load == .automatic else {
      if let lock = dialect.lockStatement(for: order, waits: true) { try await execute(lock) }
      return
    }
    let deadline = ContinuousClock.now + .milliseconds(WaitLimits.rebuildLock)
    while true {
      try runner.control.checkCancellation()
      let left = max(1, Int((deadline - .now).inSeconds * 1000))
      if let timeout = dialect.lockTimeoutStatement(milliseconds: left) {
        try await execute(timeout)
      }
      var locked = 0
      do {
        for table in order {
          if let lock = dialect.lockStatement(for: [table], waits: locked == 0) {
            try await execute(lock)
          }
          locked += 1
        }
        return
      } catch let error as DatabaseError
        where error.code.isAboutLocks && .now < deadline
      {
        try await execute("ROLLBACK TO SAVEPOINT seedkit_rebuild")
        order.insert(order.remove(at: locked), at: 0)
      }
    }
  }

  /// - Returns: why nothing was dropped, if it wasn't.
  private mutating func dropIndexes(of tables: [TableName]) async throws -> String? {
    let description = try await connection.rebuild(of: tables)
    // Since the plan was made, someone may have added what forbids it.
    if let obstacle = description.generalObstacle
      ?? description.obstacles.min(by: { $0.key.description < $1.key.description })?.value
    {
      return obstacle
    }
    for sql in description.removal { try await execute(sql) }
    if let timeout = connection.dialect.lockTimeoutStatement(milliseconds: nil) {
      try await execute(timeout)
    }
    rebuild = Rebuild(tables: tables, description: description)
    return nil
  }

  /// Gives the creation of indexes on many new rows enough memory.
  func growIndexMemory() async throws {
    guard let statement = connection.dialect.indexMemoryStatement,
      grown.contains(where: { plan.tables[$0].newRows >= connection.dialect.rebuildThreshold })
    else { return }
    try await execute(statement)
  }

  /// Recreates what was dropped, and compares it with what was there.
  mutating func recreateIndexes() async throws {
    guard let rebuild else { return }
    self.rebuild = nil
    for sql in rebuild.description.creation {
      try runner.control.checkCancellation()
      try await execute(sql)
    }
    let now = try await connection.rebuild(of: rebuild.tables)
    let before = Set(rebuild.description.definitions)
    let after = Set(now.definitions)
    guard let lost = before.symmetricDifference(after).min() else { return }
    throw DatabaseError(
      .other,
      "an index or a constraint would differ from the original, so nothing was changed; load in place instead: \(lost)"
    )
  }

  /// Updates the statistics of tables that have changed much, so that the next queries are planned
  /// for the new rows. A table without an index can only be scanned.
  mutating func analyze() async throws {
    for index in grown.sorted() {
      let table = plan.tables[index]
      guard table.newRows >= connection.dialect.rebuildThreshold, table.schema.canBeSearched,
        let sql = connection.dialect.analyzeStatement(for: table.schema.name)
      else { continue }
      try await execute(sql)
    }
    grown = []
  }

  func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }
}

extension TableSchema {
  /// Whether an index finds its rows.
  fileprivate var canBeSearched: Bool {
    !kind.isView && (!primaryKey.isEmpty || !uniques.isEmpty || !indexes.isEmpty)
  }
}
