import SeedSchema

/// The tables that can only be loaded when a pass starts over, because rows that are loaded already
/// depend on a change.
///
/// Until then the pass goes on with the other tables: each may need changes, too, and starting over
/// loads all of them again.
struct PostponedTables: Sendable {
  /// Whether the pass must start over.
  var isPassOutdated = false
  /// The tables whose rows were rejected, and those that have changed.
  var tables: Set<TableName> = []

  /// The tables, with all that reference them directly or not.
  func withDependents(among schemas: some Sequence<TableSchema>) -> Set<TableName> {
    if tables.isEmpty { return [] }
    var children: [TableName: [TableName]] = [:]
    for schema in schemas {
      for key in schema.foreignKeys { children[key.references, default: []].append(schema.name) }
    }
    var result = tables
    var open = Array(tables)
    while let next = open.popLast() {
      for child in children[next] ?? [] where result.insert(child).inserted { open.append(child) }
    }
    return result
  }
}
