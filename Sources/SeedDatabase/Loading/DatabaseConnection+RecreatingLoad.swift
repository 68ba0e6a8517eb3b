package import SeedSchema

extension DatabaseConnection {
  /// Loads all batches of a source into a table, without the table's indexes if that is faster.
  ///
  /// An empty table that gets at least ``DatabaseTraits/rebuildThreshold`` rows is loaded without
  /// the indexes of ``rebuild(of:)``, which are recreated afterwards and compared with the
  /// original. A database with concurrent writers keeps them: dropping one would lock out the other
  /// sessions of a program.
  ///
  /// - Throws: ``DatabaseError``, or what the source throws; nothing is then loaded, and the
  ///   indexes are unchanged.
  package func loadRecreatingIndexes(
    _ request: LoadRequest, from source: any BatchSource
  ) throws -> LoadSummary {
    guard !dialect.supportsConcurrentWriters else { return try load(request, from: source) }
    let source = PeekedBatches(source)
    guard try source.hasRows(dialect.rebuildThreshold) else {
      return try load(request, from: source)
    }
    return try atomically("seedkit_rebuild") {
      let table = request.table.name
      guard try isEmpty(table), let original = try dropIndexes(of: table) else {
        return try load(request, from: source)
      }
      let summary = try load(request, from: source)
      for sql in original.creation { _ = try execute(SQLStatement(sql: sql)) }
      try compare(original.definitions, with: [table])
      return summary
    }
  }

  /// Compares the indexes and constraints of tables with their original definitions.
  ///
  /// - Parameters:
  ///   - original: the ``IndexRebuild/definitions`` before any was dropped.
  ///   - tables: the tables.
  ///   - advice: what to do if one differs.
  /// - Throws: ``DatabaseError`` if one is missing, changed or added.
  package func compare(
    _ original: [String], with tables: [TableName], advice: String? = nil
  ) throws {
    let difference = Set(original).symmetricDifference(try rebuild(of: tables).definitions)
    guard let first = difference.min() else { return }
    let advice = advice.map { "; \($0)" } ?? ""
    throw DatabaseError(
      .other,
      "an index or a constraint would differ from the original, so nothing was changed\(advice): \(first)"
    )
  }

  /// Drops the indexes of a table that can be dropped.
  ///
  /// - Returns: their description; `nil` if they are kept, because triggers may use them or a
  ///   cursor is reading the table.
  private func dropIndexes(of table: TableName) throws -> IndexRebuild? {
    let found = try rebuild(of: [table])
    guard found.generalObstacle == nil, found.obstacles.isEmpty, !found.items.isEmpty else {
      return nil
    }
    do {
      try atomically("seedkit_drop") {
        for sql in found.removal { _ = try execute(SQLStatement(sql: sql)) }
      }
    } catch let error as DatabaseError where error.code.isAboutLocks {
      return nil
    }
    return found
  }

  private func isEmpty(_ table: TableName) throws -> Bool {
    try query(SQLStatement(sql: "SELECT 1 FROM \(dialect.quoted(table)) LIMIT 1")).isEmpty
  }

  /// Runs work in a savepoint of the open transaction, or in a transaction of its own.
  private func atomically<Value>(_ savepoint: String, _ work: () throws -> Value) throws -> Value {
    let isNested = isInTransaction
    if isNested {
      _ = try execute(SQLStatement(sql: "SAVEPOINT \(savepoint)"))
    } else {
      try begin()
    }
    do {
      let value = try work()
      if isNested {
        _ = try execute(SQLStatement(sql: "RELEASE SAVEPOINT \(savepoint)"))
      } else {
        try commit()
      }
      return value
    } catch {
      // Some errors already end the transaction; the work's error is more helpful than the
      // rollback's.
      if isNested {
        if isInTransaction {
          _ = try? execute(SQLStatement(sql: "ROLLBACK TO SAVEPOINT \(savepoint)"))
          _ = try? execute(SQLStatement(sql: "RELEASE SAVEPOINT \(savepoint)"))
        }
      } else {
        try? rollback()
      }
      throw error
    }
  }
}
