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
  /// Recreating an index or a foreign key has failed because of a table's rows.
  struct RecreationFailure: Error {}

  /// Drops the indexes and foreign keys of a table that gets many rows.
  ///
  /// - Returns: what was dropped; `nil` if the table is loaded in place.
  mutating func dropIndexes(
    of table: PlannedTable, in plan: Plan
  ) async throws -> IndexSuspension? {
    let schema = table.schema
    guard table.newRows >= run.connection.dialect.rebuildThreshold,
      table.existingRows * 4 <= table.newRows,
      !self[schema.name].loadsInPlace, !refersToLaterRows(schema), !checksLater
    else { return nil }
    if loads.droppable == nil { loads.droppable = try await readDroppableIndexes(of: plan) }
    guard var suspension = loads.droppable?.suspension,
      let items = loads.droppable?.items[schema.name],
      !items.isEmpty
    else { return nil }
    guard try await suspension.drop(items, from: schema.name) == nil else {
      // Waiting once for sessions that use the tables is enough.
      loads.droppable?.items = [:]
      return nil
    }
    return suspension
  }

  /// Recreates what was dropped.
  ///
  /// - Throws: ``RecreationFailure`` if rows of the table don't allow it; `DatabaseError`
  ///   otherwise.
  func recreate(_ suspension: inout IndexSuspension?) async throws {
    do {
      try await suspension?.recreate()
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      throw RecreationFailure()
    }
  }

  private func readDroppableIndexes(of plan: Plan) async throws -> TransactionLoads.DroppableIndexes
  {
    // A trigger may query its table, and indexes of partitions are created with those of the whole
    // table.
    let tables = plan.tables.map(\.schema).filter {
      $0.triggers.isEmpty && $0.partitioning == nil && !$0.kind.isView
    }
    var suspension = IndexSuspension(
      run.connection, control: run.control, lockTimeout: run.indexLockTimeout)
    let found = try await suspension.read(tables.map(\.name))
    var result = TransactionLoads.DroppableIndexes(suspension: suspension)
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
    if deferred.runsAllPerTable { return true }
    return tables.contains { name, progress in
      guard progress.loaded != nil else { return false }
      return !progress.triggers.deferred.isEmpty || schemas[name].map(refersToLaterRows) == true
    }
  }
}
