public import SeedSchema

/// SQLite's SQL syntax and capabilities.
public struct SQLiteDialect: Dialect {
  /// Creates the dialect; all of them are equal.
  public init() {}

  /// SQLite's.
  public var syntax: SQLSyntax { .sqlite }

  /// `SQLite`.
  public var name: String { "SQLite" }

  /// The name in double quotes.
  public func quoted(_ identifier: String) -> String {
    "\""
      + identifier.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// `?1`.
  public func placeholder(_ number: Int) -> String { "?\(number)" }

  /// `nil`, because SQLite's ANALYZE keeps only statistics of indexes.
  public func statisticsQuery(of table: TableName) -> CatalogQuery<ColumnStatistics>? { nil }

  /// None.
  public var userTypesQuery: CatalogQuery<UserTypePart>? { nil }

  /// None.
  public var partitionsQuery: CatalogQuery<PartitionContents>? { nil }

  /// The code of all triggers; the code itself tells the event.
  public var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? {
    CatalogQuery(
      "SELECT NULL AS schema, tbl_name AS name, sql AS code FROM sqlite_schema WHERE type = 'trigger' ORDER BY tbl_name, name",
      read: TriggerDefinition.init)
  }

  /// `nil`, because a file is one schema.
  public var schemasQuery: CatalogQuery<String>? { nil }

  /// `main`.
  public var defaultSchema: String { "main" }

  /// `true`, for ASCII letters.
  public var ignoresCaseOfNames: Bool { true }

  /// The tables of the file and of attached files. An unqualified name refers to the first table of
  /// that name, in the order in which files were attached.
  public func tableNamesQuery(orRelations names: [String]) -> CatalogQuery<CatalogName> {
    var query = SQLStatement(
      sql: """
        SELECT 'main' AS schema, NULL AS name, 1 AS is_visible, NULL AS extension, 1 AS is_table
        UNION ALL SELECT l.schema, l.name,
          row_number() OVER (PARTITION BY lower(l.name) ORDER BY d.seq) = 1, NULL, 1
        FROM pragma_table_list AS l JOIN pragma_database_list AS d ON d.name = l.schema
        WHERE l.type = 'table' AND l.schema <> 'temp' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    if !names.isEmpty {
      query.append(
        SQLStatement(
          sql: """
            \nUNION ALL SELECT schema, name, 0, NULL, 0 FROM pragma_table_list
            WHERE type IN ('view', 'virtual') AND schema <> 'temp' AND lower(name) IN (
            """))
      query.append(names: names)
      query.append(SQLStatement(sql: ")"))
    }
    return CatalogQuery(query, read: CatalogName.init)
  }

  /// The query for the library's version.
  public var versionQuery: String { "SELECT sqlite_version()" }

  /// 32,766, the library's default since 3.32.
  public var maximumBoundValues: Int { 32_766 }

  /// Unique constraints as indexes, and the indexes; foreign keys and checks are part of CREATE
  /// TABLE.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func constraintStatements(for table: TableSchema) throws -> [String] {
    try SQLiteTableDDL(table: table, dialect: self).indexStatements()
  }

  /// The table, in one statement.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func createStatements(for table: TableSchema) throws -> [String] {
    [try SQLiteTableDDL(table: table, dialect: self).createStatement()]
  }

  /// Empty, because SQLite can't add a foreign key later, so it is part of CREATE TABLE.
  ///
  /// - Throws: nothing.
  public func foreignKeyStatements(for table: TableSchema) throws -> [String] { [] }

  /// With one index on random numbers a rebuild took 0.8 of the time at 100,000 rows, 0.75 at a
  /// million, half at eight million.
  public var rebuildThreshold: Int64 { 20_000 }

  /// Checking the sorted keys of 500,000 rows took a fifth of the time of checking each row as it
  /// was inserted.
  public var deferredCheckThreshold: Int64 { 20_000 }

  /// `false`, because a file has one writer.
  public var supportsConcurrentWriters: Bool { false }

  /// `foreign_key_check`, because a connection can leave keys unchecked.
  public func brokenForeignKeyQuery(of table: TableName) -> SQLStatement? {
    "SELECT * FROM pragma_foreign_key_check(\(table.name), \(table.schema ?? "main")) LIMIT 1"
  }

  /// `DROP TABLE IF EXISTS`.
  public func dropStatement(for table: TableName) -> String {
    "DROP TABLE IF EXISTS \(quoted(table))"
  }

  /// The schema of the connection's temporary tables.
  public var temporarySchema: String { "temp" }

  /// `IS NOT`
  public var distinctOperator: String { "IS NOT" }

  /// Nothing.
  public var identityOverride: String { "" }

  /// A DELETE for each table, which SQLite executes by freeing the table's pages, and a reset of
  /// AUTOINCREMENT sequences.
  ///
  /// Other keys need no reset: the next one follows the highest existing key.
  public func truncateStatements(for tables: [TableSchema]) -> [String] {
    tables.flatMap { table -> [String] in
      let delete = "DELETE FROM \(quoted(table.name))"
      guard table.fields.contains(where: { $0.generation == .identity }) else { return [delete] }
      let counters = quoted(TableName("sqlite_sequence", schema: table.name.schema ?? "main"))
      let reset = "DELETE FROM \(counters) WHERE name = \(Self.literal(table.name.name))"
      return [delete, reset]
    }
  }

  /// `false`, because `DELETE` leaves the check of deferred foreign keys to the end.
  public var protectsTruncatedRows: Bool { false }

  /// Empty, because SQLite continues from the highest key by itself.
  public func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [String] { [] }

  /// Whether a statement resets a sequence.
  ///
  /// The connection ignores its failure if the sequence table is missing, which SQLite creates with
  /// the first AUTOINCREMENT table.
  package static func resetsCounter(_ sql: String) -> Bool {
    sql.hasPrefix("DELETE FROM ") && sql.contains(".\"sqlite_sequence\" WHERE name = ")
  }

  /// Returns text as a literal. A NUL would end the SQL, so text with one is written as bytes.
  package static func literal(_ text: String) -> String {
    if text.utf8.contains(0) { return "CAST(\(literal(Array(text.utf8))) AS TEXT)" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
  }

  package static func literal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return "x'" + String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }) + "'"
  }
}
