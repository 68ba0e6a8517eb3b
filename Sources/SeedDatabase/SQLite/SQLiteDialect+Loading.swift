public import SeedSchema

extension SQLiteDialect {
  /// `false`, because a file has one writer.
  public var supportsConcurrentWriters: Bool { false }

  /// `foreign_key_check`, because a connection can leave keys unchecked.
  public func brokenForeignKeyQuery(of table: TableName) -> SQLStatement? {
    "SELECT * FROM pragma_foreign_key_check(\(table.name), \(table.schema ?? "main")) LIMIT 1"
  }

  /// SQLite needs no clause to write keys.
  public var identityOverride: String { "" }

  /// A DELETE for each table, which SQLite executes by freeing the table's pages, and a reset of
  /// AUTOINCREMENT sequences.
  ///
  /// Other keys need no reset: the next one follows the highest existing key.
  public func truncateStatements(for tables: [TableSchema]) -> [SQLStatement] {
    tables.flatMap { table -> [SQLStatement] in
      let delete = SQLStatement(sql: "DELETE FROM \(quoted(table.name))")
      guard table.fields.contains(where: { $0.generation == .identity }) else { return [delete] }
      let sequences = quoted(TableName("sqlite_sequence", schema: table.name.schema ?? "main"))
      let reset = Self.sequenceStatement(
        "DELETE FROM \(sequences) WHERE name = \(Self.literal(table.name.name))")
      return [delete, reset]
    }
  }

  /// `false`, because `DELETE` leaves the check of deferred foreign keys to the end.
  public var protectsTruncatedRows: Bool { false }

  /// Statements that advance an AUTOINCREMENT sequence past reserved keys; SQLite itself continues
  /// from the highest key.
  public func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [SQLStatement] {
    guard reserved > 0, table.fields.contains(where: { $0.generation == .identity }) else {
      return []
    }
    let schema = table.name.schema ?? "main"
    let sequences = quoted(TableName("sqlite_sequence", schema: schema))
    let tables = quoted(TableName("sqlite_master", schema: schema))
    let name = Self.literal(table.name.name)
    return [
      Self.sequenceStatement(
        "DELETE FROM \(sequences) WHERE name = \(name) AND seq < \(reserved)"),
      Self.sequenceStatement(
        """
        INSERT INTO \(sequences) (name, seq) SELECT name, \(reserved) FROM \(tables) \
        WHERE type = 'table' AND name = \(name) AND sql LIKE '%AUTOINCREMENT%' \
        AND NOT EXISTS (SELECT 1 FROM \(sequences) AS s WHERE s.name = \(name))
        """),
    ]
  }

  /// A statement about the sequences, whose table SQLite creates with the first AUTOINCREMENT
  /// table.
  private static func sequenceStatement(_ sql: String) -> SQLStatement {
    var statement = SQLStatement(sql: sql)
    statement.allowsMissingTable = true
    return statement
  }

  /// 20,000: with one index on random numbers a rebuild took 0.8 of the time at 100,000 rows, 0.75
  /// at a million, half at eight million.
  public var rebuildThreshold: Int64 { 20_000 }

  /// Checking the sorted keys of 500,000 rows took a fifth of the time of checking each row as it
  /// was inserted.
  public var deferredCheckThreshold: Int64 { 20_000 }

  /// `nil`, because only one transaction writes at a time.
  public func lockStatement(for tables: [TableName], waits: Bool) -> String? { nil }

  /// `nil`, because only one transaction writes at a time.
  public func lockTimeoutStatement(milliseconds: Int?) -> String? { nil }

  /// `nil`: the page cache bounds the memory.
  public var indexMemoryStatement: String? { nil }

  /// The table itself, because no other one inherits from it.
  public func ownRows(of table: TableSchema) -> String { quoted(table.name) }

  /// `nil`, because a table has no sequence of another owner.
  public var skippedSequencesQuery: CatalogQuery<String>? { nil }

  /// `nil`: a run doesn't change `sqlite_stat1`, which the planner does without.
  public func analyzeStatement(for table: TableName) -> String? { nil }
}
