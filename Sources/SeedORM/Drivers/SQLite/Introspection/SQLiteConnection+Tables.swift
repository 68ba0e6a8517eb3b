extension SQLiteConnection {
  /// The tables of the file, in the order of their names, read from its catalogue; `schemas` may name
  /// attached files. Views, virtual tables and SQLite's own are left out.
  ///
  /// Takes the same few statements for each schema, however many tables it has. What SQLite can't say is
  /// not there, like a text column's meaning.
  public func tables(in schemas: [String]?) throws -> [TableSchema] {
    try (schemas ?? ["main"]).flatMap { schema in
      try SQLiteCatalog(schema: schema) { sql in
        try self.reporting(.query, sql) { event in
          let rows = try self.rows(sql)
          event.rows = rows.count
          return rows
        }
      }.tables()
    }
  }

  /// The first column of all rows, as text.
  func texts(_ sql: String) throws -> [String] {
    try rows(sql).compactMap { $0.first?.stringValue }
  }
}
