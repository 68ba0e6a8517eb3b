package import SeedSchema

/// Resolution of table names in a scenario.
extension Planner {
  /// The table that a step names: a table's own name, or otherwise that of a factory.
  func tableName(_ name: String) -> TableName {
    let table = names.canonical(TableName(dotted: name))
    if isKnown(table) { return table }
    return factoryTable(name) ?? table
  }

  /// The rows' table that a reference names: a factory's, or otherwise a table's own name.
  func referencedTable(_ name: String) -> TableName {
    factoryTable(name) ?? names.canonical(TableName(dotted: name))
  }

  /// Why a step's name could mean two tables; `nil` if it means one.
  func ambiguity(of name: String) -> String? {
    let table = names.canonical(TableName(dotted: name))
    guard isKnown(table), let other = factoryTable(name), other != table else { return nil }
    let full = [table, other].map { names.entry(of: $0)?.fullName ?? $0 }
    return "it is the name of the table \(full[0]) and of the factory of \(full[1])"
  }

  /// Returns what a tool keeps in an existing table; `nil` if the table is the user's own.
  func toolPurpose(of table: TableName) -> String? {
    state.index(of: table).flatMap { ToolTable.purpose(of: state.tables[$0]) }
  }

  /// Suggestions for a name without a table.
  func candidatesHint(for name: TableName) -> String? {
    guard bag.wantsHints else { return nil }
    let candidates = names.candidates(for: name)
    let written =
      factories.tables
      .filter { $0.name == name.name && $0 != name && names.entry(of: $0) == nil }
      .map(\.description)
    let all = candidates + Set(written).subtracting(candidates).sorted()
    return all.isEmpty ? nil : "there is \(all.joined(separator: ", ")): name the schema"
  }

  /// A factory's table with the resolved names of itself and of the tables that it references.
  package func known(_ schema: TableSchema, as name: TableName) -> TableSchema {
    var result = schema
    result.name = name
    for index in result.foreignKeys.indices {
      let key = result.foreignKeys[index]
      var target = names.canonical(key.references)
      // `auth.users` may be a column of `auth`, or a table.
      if !isKnown(target), key.references.schema == nil, key.referencedColumns.count == 1 {
        let dotted = names.canonical(
          TableName(key.referencedColumns[0], schema: key.references.name))
        if isKnown(dotted) {
          target = dotted
          result.foreignKeys[index].referencedColumns = []
        }
      }
      result.foreignKeys[index].references = target
    }
    return result
  }

  /// Whether a table with a name exists or will be created.
  private func isKnown(_ table: TableName) -> Bool {
    state.index(of: table) != nil || factories.tables.contains(table)
  }

  private func factoryTable(_ name: String) -> TableName? {
    project.table(of: name).map { names.canonical($0) }
  }
}
