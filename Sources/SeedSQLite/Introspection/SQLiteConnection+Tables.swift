import SeedDatabase
public import SeedSchema

extension SQLiteConnection {
  /// Returns the tables of the file in the order of their names, read from its catalog; `schemas`
  /// may name attached files.
  ///
  /// Views, virtual tables and SQLite's own tables are omitted.
  ///
  /// Runs a fixed number of statements for each schema. Information that SQLite doesn't keep, such
  /// as a text column's meaning, is missing.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
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
    try rows(sql).compactMap { $0.values.first?.stringValue }
  }
}
