import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Leaves a foreign key to a trigger that writes the row that it refers to: given one that is there, the trigger would write
/// it twice.
struct RowOfTrigger: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .uniqueViolation, let other = rejection.table,
      other != state.schema.name
    else { return nil }
    return state.schema.foreignKeys.first { $0.references == other }.map { .leaveToTrigger($0) }
  }
}

/// Takes rows into account that triggers of other tables have written.
struct RowsOfTriggers: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    rejection.code == .uniqueViolation ? .readTriggerRows : nil
  }
}

/// Takes a column for a foreign key, if a trigger copies it to one of another table.
struct KeyOfTrigger: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, let written = state.rejecting,
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1
          && ($0.name == rejection.constraint || $0.columns == rejection.columns)
      }), let column = key.columns.first
    else { return nil }
    for table in state.tables {
      guard table.schema.name != written.name, table.triggers.hasWord(written.name.name),
        table.schema[field: column] != nil,
        !table.schema.foreignKeys.contains(where: { $0.columns.contains(column) })
      else { continue }
      return .takeForKey(
        ForeignKey([column], references: key.references, key.referencedColumns),
        of: table.schema.name)
    }
    return nil
  }
}
