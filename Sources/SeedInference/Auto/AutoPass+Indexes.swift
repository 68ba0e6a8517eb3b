import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema

/// Drops a table's indexes and foreign keys during its load, and recreates them before the next
/// table is loaded.
///
/// So each rejection is still about one table. If the recreation fails, the table is loaded again
/// in place, because remedies need the row that only an error of the load names.
extension AutoPass {
  /// An index or a foreign key that couldn't be recreated because of the table's rows.
  struct IndexRecreationFailure: Error {}

  /// Drops the indexes and foreign keys of a table that gets many rows.
  ///
  /// - Returns: the dropped indexes and foreign keys; `nil` if the table is loaded in place.
  mutating func dropIndexes(
    of table: PlannedTable, in plan: Plan
  ) async throws -> IndexSuspension? {
    let schema = table.schema
    guard table.newRows >= run.connection.dialect.rebuildThreshold,
      table.existingRows * 4 <= table.newRows,
      !self[schema.name].loadsInPlace
    else { return nil }
    let open = openTables
    guard !schema.referencesRows(of: open), !hasDeferredChecks(open) else { return nil }
    if loads.droppable == nil { loads.droppable = try await readDroppableIndexes(of: plan) }
    guard var suspension = loads.droppable?.suspension,
      let items = loads.droppable?.items[schema.name],
      !items.isEmpty
    else { return nil }
    guard try await suspension.drop(items, from: schema.name) == nil else {
      // Another session holds a lock: don't wait for it again at the next table.
      loads.droppable?.items = [:]
      return nil
    }
    return suspension
  }

  /// Recreates the dropped indexes and foreign keys.
  ///
  /// - Throws: ``IndexRecreationFailure`` if rows of the table don't allow it; `DatabaseError`
  ///   otherwise.
  func recreate(_ suspension: inout IndexSuspension?) async throws {
    do {
      try await suspension?.recreate()
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      throw IndexRecreationFailure()
    }
  }

  private func readDroppableIndexes(of plan: Plan) async throws -> TransactionLoads.DroppableIndexes
  {
    // A trigger may need the indexes for its queries, and indexes of partitions belong to those of
    // the partitioned table.
    let tables = plan.tables.map(\.schema).filter {
      $0.triggers.isEmpty && $0.partitioning == nil && !$0.kind.isView
    }
    var suspension = IndexSuspension(
      run.connection, control: run.control, lockTimeout: run.indexLockTimeout)
    let found = try await suspension.read(tables.map(\.name))
    var result = TransactionLoads.DroppableIndexes(suspension: suspension)
    guard found.generalObstacle == nil else { return result }
    let keys = Dictionary(grouping: schemas.values.flatMap(\.foreignKeys), by: \.references)
    let items = Dictionary(grouping: found.items, by: \.table)
    for table in tables where found.obstacles[table.name] == nil {
      let own = Set(table.foreignKeys.compactMap(\.name))
      let referenced = Self.names(of: table.uniques, referencedBy: keys[table.name] ?? [])
      let present = items[table.name] ?? []
      result.items[table.name] = present.filter { item in
        switch item.kind {
        case .foreignKey:
          return own.contains(item.name)
            && present.count { $0.name == item.name } == 1
        // Dropping a key requires dropping all foreign keys that reference it.
        case .constraint: return false
        case .index: return !referenced.contains(item.name)
        }
      }
    }
    return result
  }

  /// Returns the names of the unique indexes that foreign keys reference.
  private static func names(
    of uniques: [UniqueConstraint], referencedBy keys: [ForeignKey]
  ) -> Set<String> {
    let columns = Set(keys.map { Set($0.referencedColumns) })
    return Set(uniques.filter { columns.contains(Set($0.columns)) }.compactMap(\.name))
  }

  /// The tables that are still to be loaded.
  private var openTables: Set<TableName> {
    Set(project.factories.lazy.map(\.schema.name).filter { tables[$0]?.loaded == nil })
  }

  /// Whether loaded rows have deferred checks or triggers, which recreating a foreign key would run
  /// too early.
  private func hasDeferredChecks(_ open: Set<TableName>) -> Bool {
    if deferred.runsAllPerTable { return true }
    return tables.contains { name, progress in
      guard progress.loaded != nil else { return false }
      return !progress.triggers.deferred.isEmpty
        || schemas[name]?.referencesRows(of: open) == true
    }
  }
}

extension TableSchema {
  /// Whether the table references one of other tables.
  fileprivate func referencesRows(of tables: Set<TableName>) -> Bool {
    foreignKeys.contains { $0.references != name && tables.contains($0.references) }
  }
}
