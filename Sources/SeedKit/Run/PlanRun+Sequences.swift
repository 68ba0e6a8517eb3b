import SeedDatabase
import SeedGeneration
import SeedPlanning
import SeedSchema

/// Keys of rows that triggers write while rows with planned keys are loaded.
extension PlanRun {
  /// Advances the sequences of tables past the keys that this run generates, if loading a table
  /// runs triggers: these may write rows to any table, whose keys then come from its sequences.
  ///
  /// Once is enough for all steps, until one of them may have reset a sequence.
  mutating func reserveKeys(before table: Int) async throws {
    guard !hasReservedKeys, !plan.disablesTriggers, plan.tables[table].exists,
      plan.tables[table].schema.runsTriggersOnInsert
    else { return }
    var reserved: [TableName: Int64] = [:]
    for planned in plan.tables where planned.exists {
      let stored = planned.schema.stored.name
      reserved[stored] = max(reserved[stored] ?? 0, planned.highestPlannedKey)
    }
    let tables = plan.tables.filter { $0.exists && $0.newRows > 0 }.map(\.schema.stored)
    let notes = try await SequenceReset(connection: connection).advance(
      pastKeysOf: tables, reserving: reserved)
    hasReservedKeys = true
    for note in notes where !results.notes.contains(note) { results.notes.append(note) }
    try await countPlannedKeys()
  }

  /// Counts the rows that have keys of steps to come, to detect those that triggers add.
  private mutating func countPlannedKeys() async throws {
    plannedKeys = []
    for (table, planned) in plan.tables.enumerated() where planned.exists {
      for (index, rowGroup) in planned.rowGroups.enumerated() {
        guard let (column, keys) = planned.numberedKeys(of: rowGroup) else { continue }
        plannedKeys.append(
          PlannedKeys(
            table: table, rowGroup: index, column: column, keys: keys,
            usedBefore: try await count(keys, of: column, in: planned)))
      }
    }
  }

  /// Checks that no trigger has written rows with the keys of a step: SQLite numbers rows after the
  /// highest key if the table has no AUTOINCREMENT sequence.
  ///
  /// A step that finds existing rows by their keys may be meant for the rows of a trigger.
  func checkPlannedKeys(table: Int, rowGroup: Int) async throws {
    guard plan.testedTables.isEmpty, plan.tables[table].rowGroups[rowGroup].merge == nil,
      let planned = plannedKeys.first(where: { $0.table == table && $0.rowGroup == rowGroup })
    else { return }
    let target = plan.tables[table]
    let added = try await count(planned.keys, of: planned.column, in: target) - planned.usedBefore
    guard added > 0 else { return }
    throw GenerationError(
      "triggers have given \(added == 1 ? "1 row" : "\(added) rows") keys from \(planned.keys.lowerBound) to \(planned.keys.upperBound), which rows of this step get: create the rows of `\(target.schema.name)` in an earlier step",
      table: target.schema.name.name, column: planned.column)
  }

  private func count(
    _ keys: ClosedRange<Int64>, of column: String, in table: PlannedTable
  ) async throws -> Int64 {
    let dialect = connection.dialect
    let name = dialect.quoted(column)
    let rows = try await connection.query(
      SQLStatement(
        sql:
          "SELECT count(*) FROM \(dialect.quoted(table.schema.name)) WHERE \(name) BETWEEN \(keys.lowerBound) AND \(keys.upperBound)"
      ))
    guard case .integer(let count)? = rows.first?.values.first else { return 0 }
    return count
  }
}

/// The keys that the rows of a step get by their numbers.
struct PlannedKeys {
  var table: Int
  var rowGroup: Int
  var column: String
  var keys: ClosedRange<Int64>
  /// How many rows had such a key before triggers wrote any.
  var usedBefore: Int64
}

extension PlannedTable {
  /// The highest of the keys that rows get by their numbers, in a column that the database numbers
  /// otherwise.
  fileprivate var highestPlannedKey: Int64 {
    rowGroups.compactMap { numberedKeys(of: $0)?.keys.upperBound ?? $0.rows.upperBound }.max() ?? 0
  }

  /// The key column that numbers the rows of a step, with their keys; `nil` if there is none.
  fileprivate func numberedKeys(
    of rowGroup: RowGroup
  ) -> (column: String, keys: ClosedRange<Int64>)? {
    let columns = schema.fields.filter {
      $0.generation == .identity || [$0.name] == schema.primaryKey
    }.map(\.name)
    for column in columns {
      guard !rowGroup.rows.isEmpty,
        let generator = rowGroup.generators[column] as? SequentialGenerator,
        generator.step.magnitude == 1,
        let first = generator.value(ofRow: rowGroup.rows.lowerBound),
        let last = generator.value(ofRow: rowGroup.rows.upperBound - 1)
      else { continue }
      return (column, min(first, last)...max(first, last))
    }
    return nil
  }
}

extension TableSchema {
  /// Whether new rows may run triggers; a view that accepts rows has them.
  fileprivate var runsTriggersOnInsert: Bool {
    kind.isView || triggers.contains { $0.timing.contains("INSERT") }
  }
}
