import SeedDatabase
import SeedPlanning
import SeedSchema

/// Applies changes of foreign keys.
extension AutoPass {
  mutating func apply(_ change: KeyChange, to table: RejectedTable) -> RemedyOutcome {
    switch change {
    case .add(let key, let other):
      if other == table.name { self[other].triggers.lookupKeys.append(key) }
      addForeignKey(key, to: other, because: table.reason)
    case .remove(let key): removeForeignKey(key, from: table)
    case .leaveToTrigger(let key): leaveToTrigger(key, of: table)
    }
    return .planAgain
  }

  /// Leaves a foreign key's columns to a trigger that writes the referenced row.
  private mutating func leaveToTrigger(_ key: ForeignKey, of table: RejectedTable) {
    let name = table.name
    self[name].triggers.columnsLeftToTriggers.formUnion(key.columns)
    project.remove(key, from: table.factory)
    schemas[name]?.foreignKeys.removeAll { $0 == key }
    if let index = state.tables.firstIndex(where: { $0.name == name }) {
      state.tables[index].foreignKeys.removeAll { $0 == key }
    }
    self[name].trials.invalidate()
    self[name].fallbacks.append(
      "a trigger writes the rows of \(key.references): \(table.reason)")
  }

  /// Gives a foreign key's columns values of their own again.
  private mutating func removeForeignKey(_ key: ForeignKey, from table: RejectedTable) {
    let name = table.name
    project.remove(key, from: table.factory)
    if let index = state.tables.firstIndex(where: { $0.name == name }) {
      state.tables[index].foreignKeys.removeAll { $0 == key }
    }
    self[name].trials.invalidate()
    self[name].trials.acceptsNone = false
    self[name].trials.rejections = 0
    self[name].fallbacks.append(
      "\(key.columns.joined(separator: ", ")): no row of \(key.references) is accepted: \(table.reason)"
    )
  }

  /// Treats columns of a table as a foreign key, as the table's triggers do.
  mutating func addForeignKey(_ key: ForeignKey, to table: TableName, because reason: String) {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }),
      let column = key.columns.first
    else { return }
    project.add(key, to: factory)
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      state.tables[index].foreignKeys.append(key)
    }
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(column): a trigger uses it as a foreign key: \(reason)")
  }

  /// Treats a column as a foreign key if a trigger copies it to the foreign key that an error at
  /// the end of the transaction is about.
  ///
  /// - Returns: whether there is such a column.
  mutating func addForeignKey(rejectedBy error: DatabaseError) -> Bool {
    let rejection = Rejection(
      error, by: run.connection.dialect, table: tableName(in: error))
    guard let factory = project.factories.first else { return false }
    var state = RemedyContext(factory: factory)
    state.tables = otherTables
    state.rejectingTable = rejection.table.flatMap { schemas[$0] }
    guard
      case .keys(.add(let key, let table))? = AddKeyCopiedByTrigger().change(
        for: rejection, in: state)
    else { return false }
    addForeignKey(key, to: table, because: rejection.message)
    return true
  }
}
