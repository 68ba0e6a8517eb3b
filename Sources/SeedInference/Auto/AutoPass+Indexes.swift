import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema

/// Loading a table without its indexes and foreign keys, which are recreated before the next table
/// is loaded.
///
/// A rejection is thereby still that of one table. If it comes with the recreation, the table is
/// loaded once more in place: the database then names the row, as remedies expect it to.
extension AutoPass {
  /// The indexes and foreign keys that may be dropped during the load of their table.
  struct Rebuild {
    /// The tables that were examined.
    var tables: [TableName]
    var items: [TableName: [RebuildItem]]
    /// All definitions before the first load.
    var definitions: [String]
  }

  /// Recreating an index or a foreign key has failed because of a table's rows.
  struct RecreationFailure: Error {}

  /// Drops the indexes and foreign keys of a table that gets many rows.
  ///
  /// - Returns: the statements that recreate them, in order; empty if the table is loaded in place.
  mutating func dropIndexes(of table: PlannedTable, in plan: Plan) async throws -> [String] {
    let schema = table.schema
    guard table.newRows >= PassLimits.rebuildRows, table.existingRows * 4 <= table.newRows,
      !self[schema.name].loadsInPlace, !refersToLaterRows(schema), !checksLater
    else { return [] }
    if rebuild == nil { rebuild = try await readRebuild(of: plan) }
    guard let items = rebuild?.items[schema.name], !items.isEmpty else { return [] }
    let order: [RebuildItem.Kind] = [.foreignKey, .index]
    let removal = order.flatMap { kind in items.filter { $0.kind == kind }.flatMap(\.removal) }
    guard try await drop(removal, of: schema.name) else {
      rebuild?.items = [:]
      return []
    }
    return order.reversed().flatMap { kind in
      items.filter { $0.kind == kind }.flatMap(\.creation)
    }
  }

  /// Recreates what was dropped.
  ///
  /// - Throws: ``RecreationFailure`` if rows of the table don't allow it; `DatabaseError`
  ///   otherwise.
  func recreate(_ statements: [String]) async throws {
    do {
      for sql in statements {
        try run.control.checkCancellation()
        try await execute(sql)
      }
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      throw RecreationFailure()
    }
  }

  /// Compares the indexes and constraints with those before the first load.
  ///
  /// - Throws: `DatabaseError` if one differs.
  func checkDefinitions() async throws {
    guard let rebuild else { return }
    let now = try await run.connection.rebuild(of: rebuild.tables).definitions
    guard let lost = Set(rebuild.definitions).subtracting(now).min() else { return }
    throw DatabaseError(
      .other,
      "an index or a constraint would differ from the original, so nothing was changed: \(lost)")
  }

  private func readRebuild(of plan: Plan) async throws -> Rebuild {
    // A trigger may query its table, and indexes of partitions are created with those of the whole
    // table.
    let tables = plan.tables.map(\.schema).filter {
      $0.triggers.isEmpty && $0.partitioning == nil && !$0.kind.isView
    }
    let found = try await run.connection.rebuild(of: tables.map(\.name))
    var result = Rebuild(
      tables: tables.map(\.name), items: [:], definitions: found.definitions)
    guard found.generalObstacle == nil else { return result }
    for table in tables where found.obstacles[table.name] == nil {
      let own = Set(table.foreignKeys.compactMap(\.name))
      let referenced = namesOfReferencedKeys(of: table)
      result.items[table.name] = found.items.filter { item in
        guard item.table == table.name else { return false }
        switch item.kind {
        case .foreignKey:
          return own.contains(item.name)
            && found.items.count { $0.table == table.name && $0.name == item.name } == 1
        // Each foreign key that refers to the table would have to be dropped with its key.
        case .constraint: return false
        case .index: return !referenced.contains(item.name)
        }
      }
    }
    return result
  }

  /// The names of a table's unique indexes that foreign keys refer to.
  private func namesOfReferencedKeys(of table: TableSchema) -> Set<String> {
    let keys = schemas.values.flatMap(\.foreignKeys)
      .filter { $0.references == table.name }.map { Set($0.referencedColumns) }
    return Set(
      table.uniques.filter { keys.contains(Set($0.columns)) }.compactMap(\.name))
  }

  /// Whether a table refers to rows that are loaded later.
  private func refersToLaterRows(_ table: TableSchema) -> Bool {
    table.foreignKeys.contains { $0.references != table.name && isToBeLoaded($0.references) }
  }

  private func isToBeLoaded(_ table: TableName) -> Bool {
    self[table].loaded == nil && project.factories.contains { $0.schema.name == table }
  }

  /// Whether rows that are written wait for checks or triggers at the end of the transaction, which
  /// recreating a foreign key would run too early.
  private var checksLater: Bool {
    if firesAllTriggers { return true }
    return tables.contains { name, progress in
      guard progress.loaded != nil else { return false }
      return !progress.triggers.deferred.isEmpty || schemas[name].map(refersToLaterRows) == true
    }
  }

  /// Locks a table, and drops what slows its load.
  ///
  /// - Returns: whether that was done; otherwise another session is using the table, or one that it
  ///   references.
  private func drop(_ statements: [String], of table: TableName) async throws -> Bool {
    let dialect = run.connection.dialect
    try await execute("SAVEPOINT seedkit_rebuild")
    do {
      if let timeout = dialect.lockTimeoutStatement(milliseconds: WaitLimits.rebuildLock) {
        try await execute(timeout)
      }
      if let lock = dialect.lockStatement(for: [table], waits: true) { try await execute(lock) }
      for sql in statements { try await execute(sql) }
      if let timeout = dialect.lockTimeoutStatement(milliseconds: nil) {
        try await execute(timeout)
      }
      try await execute("RELEASE SAVEPOINT seedkit_rebuild")
      return true
    } catch let error as DatabaseError where error.code.isAboutLocks {
      try await execute("ROLLBACK TO SAVEPOINT seedkit_rebuild")
      try await execute("RELEASE SAVEPOINT seedkit_rebuild")
      return false
    }
  }
}
