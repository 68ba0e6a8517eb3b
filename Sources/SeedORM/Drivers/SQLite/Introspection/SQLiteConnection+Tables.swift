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
    try rows(sql).compactMap { $0.first?.textValue }
  }
}

extension SQLValue {
  /// The text, where it is one.
  var textValue: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, where it is one.
  var integerValue: Int64? { if case .integer(let number) = self { number } else { nil } }
}
