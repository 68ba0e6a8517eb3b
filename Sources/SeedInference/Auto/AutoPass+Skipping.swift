import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Skips tables, and retries them when other tables have rows.
extension AutoPass {
  /// Skips a table whose rows the database rejects, or that can't be planned.
  mutating func skip(
    _ factory: Int, reason: String, advice: String? = nil, isRejected: Bool = false,
    isFull: Bool = false
  ) {
    let factory = project.factories.remove(at: factory)
    let name = factory.schema.name
    // The first error is usually the cause.
    let first = isRejected ? self[name].rejection.message : nil
    self[name].state = .skipped(
      .init(
        factory: factory, reason: first ?? reason, advice: first == nil ? advice : nil,
        isRejected: isRejected, isFull: isFull))
    skipped.removeAll { $0 == name }
    skipped.append(name)
  }

  /// Skips a table whose rows the database rejects. Other tables can reference its existing rows.
  mutating func skip(
    _ factory: Int, because reason: String, of plan: Plan
  ) async throws -> RemedyOutcome {
    let table = project.factories[factory].schema.name
    skip(factory, reason: reason, isRejected: true)
    try await readKeys(of: table)
    let isReferenced = plan.tables.contains { other in
      self[other.schema.name].loaded != nil
        && other.schema.foreignKeys.contains { $0.references == table }
    }
    return isReferenced ? .startOver : .planAgain
  }

  /// Reads the keys of a table's existing rows.
  private mutating func readKeys(of table: TableName) async throws {
    guard (state.rows[table]?.count ?? 0) > 0, let schema = state.table(table) else { return }
    state.rows[table] = try await Runner.existingRows(
      of: schema, withKeys: true, reading: columnsOfReferencedKeys(of: table), run.connection)
  }

  /// Returns the columns of a table that foreign keys of several columns reference.
  func columnsOfReferencedKeys(of table: TableName) -> Set<String> {
    Set(
      state.tables.lazy.flatMap(\.foreignKeys)
        .filter { $0.references == table && $0.columns.count > 1 }.flatMap(\.referencedColumns))
  }

  /// Reads the keys of the existing rows of skipped tables, so that other tables can reference
  /// them.
  mutating func readKeysOfSkipped() async throws {
    for name in skipped where self[name].skip?.hasReadKeys == false {
      self[name].markKeysRead()
      if state.rows[name]?.keys.isEmpty == true { try await readKeys(of: name) }
    }
  }

  /// Retries tables that were skipped while other tables had no rows yet.
  ///
  /// - Returns: whether there are any.
  mutating func retrySkipped(_ plan: inout Plan) async throws -> Bool {
    let names = tablesToRetry()
    guard !names.isEmpty else { return false }
    // Triggers of the retried tables may take keys from the sequences of loaded tables.
    let named = names.reduce(into: Set<TableName>()) {
      $0.formUnion(tables[$1]?.triggers.code.tables ?? [])
    }
    results.sequenceNotes = try await SequenceReset(connection: run.connection).advance(
      pastKeysOf: plan.tables.map(\.schema).filter {
        tables[$0.name]?.loaded != nil && named.contains($0.name)
      })
    for name in names {
      guard let skip = tables[name]?.skip else { continue }
      self[name].beginRetry(searchesCandidates: schemas[name]?.needsSearchBeforeLoad == true)
      restoreNullability(of: name)
      project.restore(skip.factory)
      skipped.removeAll { $0 == name }
    }
    plan = try await makePlan()
    return true
  }

  /// Returns the skipped tables whose rows may be accepted now.
  private func tablesToRetry() -> [TableName] {
    let again = skipped.filter { name in
      guard let progress = tables[name], let skip = progress.skip, !progress.endsTransactions
      else { return false }
      // Rows of other tables can only change what triggers reject.
      return progress.retries < PassLimits.retries
        && (skip.isRejected
          ? !progress.triggers.text.isEmpty : requiresParents(skip.factory.schema))
    }
    // A table that lacks parents is worth a retry if one of them is retried, too, or has rows now.
    let open = Set(again)
    let worth = again.filter { name in
      guard let skip = tables[name]?.skip else { return false }
      return skip.isRejected
        || skip.factory.schema.foreignKeys.contains {
          open.contains($0.references) || tables[$0.references]?.loaded != nil
        }
    }
    guard tables.values.contains(where: { $0.loaded != nil }),
      worth.contains(where: { tables[$0]?.skip?.isRejected == true })
    else { return [] }
    return worth
  }

  /// Whether a table has a NOT NULL foreign key.
  private func requiresParents(_ schema: TableSchema) -> Bool {
    schema.foreignKeys.contains { key in
      key.columns.allSatisfy { schema[field: $0]?.isNullable == false }
    }
  }
}
