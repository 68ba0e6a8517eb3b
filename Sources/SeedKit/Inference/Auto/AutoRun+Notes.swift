import SeedORM

/// What people should know of a database whose tables are filled by themselves.
extension AutoRun {
  /// The foreign tables, which are left out: their rows belong to another database.
  func foreignTableNotes(_ options: AutoOptions) async throws -> [String] {
    guard options.tables.isEmpty, let query = connection.dialect.foreignTablesQuery else {
      return []
    }
    return try await connection.query(SQLStatement(sql: query)).compactMap { row in
      guard row.values.count == 3, let schema = row.values[0].text, let name = row.values[1].text,
        options.schemas.isEmpty || options.schemas.contains(schema)
      else { return nil }
      let table = TableName(name, schema: row.values[2] == .boolean(true) ? nil : schema)
      return "\(table) is left out: it is a foreign table, whose rows are in another database"
    }
  }

  /// The triggers that run when rows are written: nobody can tell from outside what they change or refuse.
  static func triggerNotes(_ tables: [TableSchema]) -> [String] {
    tables.flatMap { table in
      table.triggers.filter { $0.timing.contains("INSERT") || $0.timing.contains("UPDATE") }.map {
        "\(table.name) has the trigger \($0.name), \($0.timing): it may change rows, or refuse them"
      }
    }
  }
}
