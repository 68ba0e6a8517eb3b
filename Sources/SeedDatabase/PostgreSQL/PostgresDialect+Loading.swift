public import SeedSchema

extension PostgresDialect {
  /// Yes: their changes become visible at the commit.
  public var supportsConcurrentWriters: Bool { true }

  /// `LOCK TABLE … IN ACCESS EXCLUSIVE MODE`, in the order of the names, so that two runs wait for
  /// each other instead of blocking each other.
  public func lockStatement(for tables: [TableName], waits: Bool) -> String? {
    let names = tables.map { quoted($0) }.sorted().joined(separator: ", ")
    return "LOCK TABLE \(names) IN ACCESS EXCLUSIVE MODE" + (waits ? "" : " NOWAIT")
  }

  /// `lock_timeout`, of this transaction alone; without a number, the session's.
  public func lockTimeoutStatement(milliseconds: Int?) -> String? {
    let usual =
      "coalesce(nullif(pg_catalog.current_setting('\(WaitLimits.setting)', true), ''), '0')"
    let value = milliseconds.map { "'\($0)'" } ?? usual
    return "SELECT pg_catalog.set_config('lock_timeout', \(value), true)"
  }

  /// `maintenance_work_mem`, of this transaction alone, unless it is larger already.
  ///
  /// That sorts a million keys in memory, and leaves enough for parallel workers, each of which
  /// needs 32 MB.
  public var indexMemoryStatement: String? {
    """
    SELECT pg_catalog.set_config('maintenance_work_mem', '256MB', true) \
    WHERE pg_catalog.pg_size_bytes(pg_catalog.current_setting('maintenance_work_mem')) \
    OPERATOR(pg_catalog.<) 268435456
    """
  }

  /// `ANALYZE`, which may run in a transaction.
  public func analyzeStatement(for table: TableName) -> String? { "ANALYZE \(quoted(table))" }

  /// `ONLY` for a table that isn't partitioned: rows of tables that inherit from it have keys of
  /// their own.
  public func ownRows(of table: TableSchema) -> String {
    (table.partitioning == nil && table.kind == .table ? "ONLY " : "") + quoted(table.name)
  }

  /// `OVERRIDING SYSTEM VALUE`
  public var identityOverride: String { "OVERRIDING SYSTEM VALUE " }

  /// One `TRUNCATE` of all tables, in any order. Never `CASCADE`: it fails if a table outside the
  /// list references one of them.
  public func truncateStatements(for tables: [TableSchema]) -> [SQLStatement] {
    guard !tables.isEmpty else { return [] }
    // A view is only emptied by DELETE, before the tables that it reads.
    let views = tables.filter(\.kind.isView).map { "DELETE FROM \(quoted($0.name))" }
    let names = tables.filter { !$0.kind.isView }.map { quoted($0.name) }.joined(separator: ", ")
    let truncation = names.isEmpty ? [] : ["TRUNCATE \(names) RESTART IDENTITY"]
    return (views + truncation).map { SQLStatement(sql: $0) }
  }

  /// `true`, because `TRUNCATE` fails if another table references the rows.
  public var protectsTruncatedRows: Bool { true }

  /// Advances the sequences of all columns that have one; see ``PostgresSequences``.
  public func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [SQLStatement] {
    PostgresSequences.resetStatements(for: table, reserved: reserved, dialect: self).map {
      SQLStatement(sql: $0)
    }
  }

  /// The sequences that another role owns.
  public var skippedSequencesQuery: CatalogQuery<String>? {
    CatalogQuery(PostgresSequences.unmovedQuery) { row in
      row.optionalText("name").flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// 5,000: with a primary key, a foreign key and up to three indexes, a rebuild then took less than
  /// half of the time. Fewer rows don't justify an exclusive lock.
  public var rebuildThreshold: Int64 { 5_000 }

  /// None: it checks every key that isn't dropped.
  public var deferredCheckThreshold: Int64 { .max }

  /// `nil`, because every key is checked.
  public func brokenForeignKeyQuery(of table: TableName) -> SQLStatement? { nil }
}
