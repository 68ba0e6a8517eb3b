public import SeedSchema

extension PostgresDialect {
  /// `CREATE TABLE` with columns, defaults and checks, after the schema and the enums that it
  /// needs.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema`.
  public func createStatements(for table: TableSchema) throws -> [String] {
    try PostgresTableDDL(table).createStatements()
  }

  /// The tables unchanged, because the server chooses free names.
  public func namingIndexes(
    of tables: [TableSchema], besides usedNames: [TableName]
  ) -> [TableSchema] { tables }

  /// `nil`, because the server chooses free names.
  public var relationNamesQuery: CatalogQuery<TableName>? { nil }

  /// The primary key, the unique constraints and the indexes.
  ///
  /// Names that the schema leaves open are the server's, which are free, stable and short enough.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition is not valid.
  public func constraintStatements(for table: TableSchema) throws -> [String] {
    try PostgresTableDDL(table).constraintStatements()
  }

  /// `ALTER TABLE … ADD FOREIGN KEY`, which checks the rows of both tables in one join.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition is not valid.
  public func foreignKeyStatements(for table: TableSchema) throws -> [String] {
    try PostgresTableDDL(table).foreignKeyStatements()
  }

  /// `REFRESH MATERIALIZED VIEW` for each, in the order of creation: a view exists before those that
  /// read it.
  public var viewRefreshQuery: CatalogQuery<String>? {
    CatalogQuery(
      SQLStatement(
        sql: """
          SELECT pg_catalog.format('REFRESH MATERIALIZED VIEW %I.%I', n.nspname, c.relname) AS sql
          FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
          WHERE c.relkind = 'm' ORDER BY c.oid
          """)
    ) { $0["sql"]?.stringValue }
  }

  /// `DROP TABLE IF EXISTS`; fails if another table references it.
  public func dropStatement(for table: TableName) -> String {
    "DROP TABLE IF EXISTS \(quoted(table))"
  }

  /// The schema of the session's temporary tables.
  public var temporarySchema: String { "pg_temp" }
}
