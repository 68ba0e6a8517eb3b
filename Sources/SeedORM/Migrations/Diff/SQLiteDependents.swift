import SeedDatabase

/// The views that read a table, directly or indirectly, and the triggers of other tables that
/// mention one of them.
///
/// Renaming a table fails while one of them names a dropped table, so they are dropped before and
/// recreated after.
struct SQLiteDependents {
  /// In the order in which they can be recreated.
  let objects: [SQLiteSchemaObject]

  init(of table: String, _ all: [SQLiteSchemaObject]) {
    var names: Set<String> = [table.lowercased()]
    var found: Set<String> = []
    var grows = true
    while grows {
      grows = false
      for object in all where object.type == "view" && !found.contains(object.name) {
        guard names.contains(where: { SQLiteTableText.mentions($0, in: object.sql) }) else {
          continue
        }
        found.insert(object.name)
        names.insert(object.name.lowercased())
        grows = true
      }
    }
    objects = all.filter { object in
      switch object.type {
      case "view": found.contains(object.name)
      // Triggers of the table itself are dropped with it.
      case "trigger":
        object.table.lowercased() != table.lowercased()
          && names.contains { SQLiteTableText.mentions($0, in: object.sql) }
      default: false
      }
    }
  }

  /// Triggers first, because those of a view are dropped with it; then views.
  func dropStatements(_ dialect: SQLiteDialect) -> [String] {
    objects.filter { $0.type == "trigger" }.map { "DROP TRIGGER \(dialect.quoted($0.name))" }
      + objects.filter { $0.type == "view" }.map { "DROP VIEW \(dialect.quoted($0.name))" }
  }
}
