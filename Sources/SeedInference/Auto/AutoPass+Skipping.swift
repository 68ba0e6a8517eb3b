import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Tables that get no rows.
extension AutoPass {
  /// Skips a table that the database rejects, or of which nothing can be planned.
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

  /// Skips a table whose rows the database rejects; those that it has already can be referred to.
  mutating func skip(
    _ factory: Int, because reason: String, of plan: Plan
  ) async throws -> RemedyOutcome {
    let table = project.factories[factory].schema.name
    skip(factory, reason: reason, isRejected: true)
    try await readKeys(of: table)
    let isReferredTo = plan.tables.contains { other in
      self[other.schema.name].loaded != nil
        && other.schema.foreignKeys.contains { $0.references == table }
    }
    return isReferredTo ? .startOver : .planAgain
  }

  /// Reads the keys of rows that are there, as no others come.
  private mutating func readKeys(of table: TableName) async throws {
    guard (state.rows[table]?.count ?? 0) > 0, let schema = state.table(table) else { return }
    state.rows[table] = try await Runner.existingRows(
      of: schema, withKeys: true, run.connection)
  }

  /// Reads the keys of the rows that skipped tables have already, which others can reference.
  mutating func readKeysOfSkipped() async throws {
    for name in skipped where self[name].skip?.knowsKeys == false {
      self[name].knowKeys()
      if state.rows[name]?.keys.isEmpty == true { try await readKeys(of: name) }
    }
  }

  /// Tries tables again that were skipped while others had no rows yet.
  ///
  /// - Returns: whether there are any.
  mutating func retrySkipped(_ plan: inout Plan) async throws -> Bool {
    let names = tablesToRetry()
    guard !names.isEmpty else { return false }
    // What triggers write takes its keys from sequences.
    let named = names.reduce(into: Set<TableName>()) {
      $0.formUnion(tables[$1]?.triggers.code.tables ?? [])
    }
    results.sequences = try await SequenceReset(connection: run.connection).advance(
      pastKeysOf: plan.tables.map(\.schema).filter {
        tables[$0.name]?.loaded != nil && named.contains($0.name)
      })
    for name in names {
      guard let skip = tables[name]?.skip else { continue }
      self[name].beginRetry(searchesCandidates: schemas[name]?.asksBeforeLoad == true)
      restoreNullability(of: name)
      project.restore(skip.factory)
      skipped.removeAll { $0 == name }
    }
    plan = try await makePlan()
    return true
  }

  /// The skipped tables that may be accepted now; none if nothing was loaded since.
  private func tablesToRetry() -> [TableName] {
    let again = skipped.filter { name in
      guard let progress = tables[name], let skip = progress.skip else { return false }
      // Without a trigger, rows of other tables change nothing.
      return progress.retries < PassLimits.retries
        && (skip.isRejected ? !progress.triggers.text.isEmpty : lacksParents(skip.factory.schema))
    }
    // What only lacks the rows of others is worth a try if one of those gets another, or has rows
    // by now.
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

  /// Whether a table refers to rows that it can't do without.
  private func lacksParents(_ schema: TableSchema) -> Bool {
    schema.foreignKeys.contains { key in
      key.columns.allSatisfy { schema[field: $0]?.isNullable == false }
    }
  }
}
