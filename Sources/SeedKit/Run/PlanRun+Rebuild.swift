import SeedORM

/// Loading past indexes and keys, which are made again behind the rows.
extension PlanRun {
  /// The indexes and keys that were taken away from some tables.
  struct Rebuild {
    var tables: [TableName]
    var description: TableRebuild
  }

  /// How long tables that others use are waited for where they can be loaded in place as well.
  private static let patience = 3

  /// Takes away the indexes and keys of the tables that are loaded without them from this step on.
  ///
  /// Where nobody asked for it, tables that others use are loaded in place instead.
  mutating func takeIndexesAway(before step: Int) async throws {
    guard let places = plan.rebuilds[step] else { return }
    let tables = places.map { plan.tables[$0].schema.name }
    let dialect = connection.dialect
    guard plan.load == .automatic, let hurry = dialect.patienceStatement(seconds: Self.patience),
      let usual = dialect.patienceStatement(seconds: nil)
    else { return try await takeIndexesAway(of: tables) }
    try await execute("SAVEPOINT seedkit_rebuild")
    try await execute(hurry)
    do {
      try await takeIndexesAway(of: tables)
      try await execute(usual)
    } catch let error as DatabaseError where error.code == .busy {
      rebuild = nil
      try await execute("ROLLBACK TO SAVEPOINT seedkit_rebuild")
      let names = tables.map(\.description).joined(separator: ", ")
      results.notes.append("loaded in place, since somebody else is using it: \(names)")
    }
    try await execute("RELEASE SAVEPOINT seedkit_rebuild")
  }

  private mutating func takeIndexesAway(of tables: [TableName]) async throws {
    if let lock = connection.dialect.lockStatement(for: tables) { try await execute(lock) }
    let description = try await connection.rebuild(of: tables)
    // Since the plan was made, someone may have added what forbids it.
    guard description.generalObstacle == nil, description.obstacles.isEmpty else { return }
    for sql in description.removal { try await execute(sql) }
    rebuild = Rebuild(tables: tables, description: description)
  }

  /// Makes again what was taken away, and compares it with what was there.
  mutating func makeIndexesAgain() async throws {
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
      "an index or a key would not be what it was, so that nothing was changed; load in place instead: \(lost)"
    )
  }

  /// Tells the database what its tables are like now, where that has changed much, so that the next queries
  /// are planned for what is there. A table without an index has one way only to be read.
  mutating func analyze() async throws {
    for index in grown.sorted() {
      let table = plan.tables[index]
      guard table.newRows >= connection.dialect.rowsWorthRebuild, table.schema.canBeSearched,
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
  /// Whether an index leads to its rows.
  fileprivate var canBeSearched: Bool {
    !primaryKey.isEmpty || !uniques.isEmpty || !indexes.isEmpty
  }
}
