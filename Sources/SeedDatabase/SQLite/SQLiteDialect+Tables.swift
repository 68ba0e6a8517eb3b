public import SeedSchema

extension SQLiteDialect {
  /// The table, in one statement.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func createStatements(for table: TableSchema) throws -> [String] {
    [try SQLiteTableDDL(table: table, dialect: self).createStatement()]
  }

  /// The tables with names of the form `users_email_key`, and a number after a name that another
  /// index or table has.
  public func namingIndexes(
    of tables: [TableSchema], besides usedNames: [TableName]
  ) -> [TableSchema] {
    var names = SQLiteIndexNames(besides: usedNames)
    return names.naming(tables)
  }

  /// The tables, views and indexes of all attached files.
  public var relationNamesQuery: CatalogQuery<TableName>? {
    CatalogQuery(
      SQLStatement(
        sql: """
          SELECT schema, name FROM pragma_table_list
          UNION ALL SELECT t.schema, i.name
          FROM pragma_table_list AS t JOIN pragma_index_list(t.name, t.schema) AS i
          """)
    ) { row in
      row["name"]?.stringValue.map { TableName($0, schema: row["schema"]?.stringValue) }
    }
  }

  /// Unique constraints as indexes, and the indexes; foreign keys and checks are part of CREATE
  /// TABLE.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func constraintStatements(for table: TableSchema) throws -> [String] {
    try SQLiteTableDDL(table: table, dialect: self).indexStatements()
  }

  /// Empty, because SQLite can't add a foreign key later, so it is part of CREATE TABLE.
  ///
  /// - Throws: nothing.
  public func foreignKeyStatements(for table: TableSchema) throws -> [String] { [] }

  /// `nil`, because SQLite has no materialized views.
  public var viewRefreshQuery: CatalogQuery<String>? { nil }

  /// `DROP TABLE IF EXISTS`.
  public func dropStatement(for table: TableName) -> String {
    "DROP TABLE IF EXISTS \(quoted(table))"
  }

  /// The schema of the connection's temporary tables.
  public var temporarySchema: String { "temp" }
}
