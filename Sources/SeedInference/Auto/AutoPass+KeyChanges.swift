import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Changes of foreign keys: what triggers do with columns.
extension AutoPass {
  mutating func apply(_ change: KeyChange, to table: RejectedTable) -> RemedyOutcome {
    switch change {
    case .add(let key, let other): addForeignKey(key, to: other, because: table.reason)
    case .leaveToTrigger(let key): leaveToTrigger(key, of: table)
    }
    return .planAgain
  }

  /// Leaves a foreign key to a trigger that writes the row that it refers to.
  private mutating func leaveToTrigger(_ key: ForeignKey, of table: RejectedTable) {
    let name = table.name
    self[name].triggers.leftToTriggers.formUnion(key.columns)
    project.remove(key, from: table.factory)
    schemas[name]?.foreignKeys.removeAll { $0 == key }
    if let index = state.tables.firstIndex(where: { $0.name == name }) {
      state.tables[index].foreignKeys.removeAll { $0 == key }
    }
    self[name].rows.forget()
    self[name].fallbacks.append(
      "a trigger writes the rows of \(key.references): \(table.reason)")
  }

  /// Treats columns of a table as a foreign key.
  mutating func addForeignKey(_ key: ForeignKey, to table: TableName, because reason: String) {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }),
      let column = key.columns.first
    else { return }
    project.add(key, to: factory)
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      state.tables[index].foreignKeys.append(key)
    }
    self[table].rows.forget()
    self[table].fallbacks.append("\(column): a trigger uses it as a foreign key: \(reason)")
  }

  /// Treats a column as a foreign key, if that is what an error at the transaction's end is about.
  ///
  /// - Returns: whether there is such a column.
  mutating func addForeignKey(rejectedBy error: DatabaseError) -> Bool {
    let rejection = Rejection(
      error, by: run.connection.dialect, table: writtenTable(of: error))
    guard let factory = project.factories.first else { return false }
    var state = RemedyState(factory: factory)
    state.tables = otherTables
    state.rejecting = rejection.table.flatMap { schemas[$0] }
    guard
      case .keys(.add(let key, let table))? = KeyCopiedByTrigger().change(
        for: rejection, in: state)
    else { return false }
    addForeignKey(key, to: table, because: rejection.message)
    return true
  }
}
