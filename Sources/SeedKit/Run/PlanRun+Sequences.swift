import SeedGeneration
import SeedPlanning
import SeedSchema

/// Sequences, which triggers may use while rows with planned keys are loaded.
extension PlanRun {
  /// Advances the sequences of tables past the keys that this run gives them, if loading a table
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
      let last = planned.rowGroups.map(\.rows.upperBound).max() ?? 0
      reserved[stored] = max(reserved[stored] ?? 0, last)
    }
    let tables = plan.tables.filter { $0.exists && $0.newRows > 0 }.map(\.schema.stored)
    let notes = try await SequenceReset(connection: connection).advance(
      pastKeysOf: tables, reserving: reserved)
    hasReservedKeys = true
    for note in notes where !results.notes.contains(note) { results.notes.append(note) }
  }
}

extension TableSchema {
  /// Whether new rows may run triggers; a view that accepts rows has them.
  fileprivate var runsTriggersOnInsert: Bool {
    kind.isView || triggers.contains { $0.timing.contains("INSERT") }
  }
}
