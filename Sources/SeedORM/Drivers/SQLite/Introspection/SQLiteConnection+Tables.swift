extension SQLiteConnection {
  /// The tables of the file, in the order of their names, read from its catalogue; `schemas` may name
  /// attached files. Views, virtual tables and SQLite's own are left out.
  ///
  /// What SQLite can't say is not there: a text column's meaning, or the condition of a unique
  /// expression, which counts as unique in the columns that it names.
  public func tables(in schemas: [String]?) throws -> [TableSchema] {
    try (schemas ?? ["main"]).flatMap { schema in
      let names = try texts(
        """
        SELECT name FROM pragma_table_list
        WHERE schema = \(literal(schema)) AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY name
        """)
      return try names.map { try table($0, schema: schema) }
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
