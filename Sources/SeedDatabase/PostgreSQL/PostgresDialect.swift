public import SeedSchema

/// How PostgreSQL's SQL is written, from version 12 on.
public struct PostgresDialect: Dialect {
  /// The maximum length of an identifier in bytes (`NAMEDATALEN` − 1); the server would silently
  /// truncate longer ones.
  package static let maximumIdentifierLength = 63

  /// Creates the dialect.
  public init() {}

  /// PostgreSQL's.
  public var syntax: SQLSyntax { .postgres }

  /// `PostgreSQL`.
  public var name: String { "PostgreSQL" }

  /// `"name"`.
  public func quoted(_ identifier: String) -> String {
    "\""
      + identifier.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// `$1`.
  public func placeholder(_ number: Int) -> String { "$\(number)" }

  /// The query of the server's version.
  public var versionQuery: String { "SELECT pg_catalog.current_setting('server_version')" }

  /// All schemas but the system's.
  public var schemasQuery: CatalogQuery<String>? {
    CatalogQuery(
      """
      SELECT nspname::text AS name FROM pg_catalog.pg_namespace \
      WHERE nspname <> 'information_schema' AND nspname !~ '^pg_(catalog$|toast|temp_)' ORDER BY nspname
      """
    ) { $0.optionalText("name") }
  }

  /// `public`.
  public var defaultSchema: String { "public" }

  /// No: quoted names are case-sensitive.
  public var ignoresCaseOfNames: Bool { false }

  /// Ordinary and partitioned tables of all schemas but the system's; partitions are parts of their
  /// tables.
  public func tableNamesQuery(orRelations names: [String]) -> CatalogQuery<CatalogName> {
    CatalogQuery(
      """
      SELECT pg_catalog.current_schema()::text AS schema, NULL::text AS name, true AS is_visible, \
      NULL::text AS extension, true AS is_table \
      UNION ALL SELECT n.nspname::text, c.relname::text, pg_catalog.pg_table_is_visible(c.oid), \
      (SELECT pg_catalog.min(e.extname::text) FROM pg_catalog.pg_depend d \
      JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid \
      WHERE d.classid = 'pg_catalog.pg_class'::regclass::oid AND d.objid = c.oid AND d.deptype = 'e' \
      AND d.refclassid = 'pg_catalog.pg_extension'::regclass::oid), \
      c.relkind IN ('r', 'p') AND NOT c.relispartition \
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      WHERE (c.relkind IN ('r', 'p') AND NOT c.relispartition \
      OR c.relkind IN ('v', 'm', 'f', 'r', 'p') AND c.relname = ANY (\(PostgresArray.literal(names))::text[])) \
      AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(catalog$|toast|temp_)'
      """,
      read: CatalogName.init)
  }

  /// `pg_stats`, which holds what ANALYZE has found.
  public func statisticsQuery(of table: TableName) -> CatalogQuery<ColumnStatistics>? {
    CatalogQuery(
      """
      SELECT s.attname::text AS name, s.null_frac::float8 AS null_share, \
      s.n_distinct::float8 AS distinct_count, (s.most_common_freqs)[1]::float8 AS top_share \
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      JOIN pg_catalog.pg_stats s ON s.schemaname = n.nspname AND s.tablename = c.relname \
      WHERE c.oid = pg_catalog.to_regclass(\(quoted(table)))::oid AND NOT s.inherited
      """,
      read: ColumnStatistics.init)
  }

  /// Composite types (those of tables, too), ranges, enumerations and domains of all schemas.
  public var userTypesQuery: CatalogQuery<UserTypePart>? {
    CatalogQuery(
      """
      WITH own AS (SELECT t.* FROM pg_catalog.pg_type t \
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace \
      WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_') \
      SELECT pg_catalog.format_type(oid, NULL) AS type, kind, part FROM ( \
      SELECT t.oid, 'c' AS kind, a.attnum::int8 AS place, pg_catalog.format_type(a.atttypid, a.atttypmod) AS part \
      FROM own t JOIN pg_catalog.pg_attribute a \
      ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped WHERE t.typtype = 'c' \
      UNION ALL SELECT t.oid, 'r', 1, pg_catalog.format_type(r.rngsubtype, NULL) \
      FROM own t JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid \
      UNION ALL SELECT t.oid, 'd', 1, pg_catalog.format_type(t.typbasetype, t.typtypmod) \
      FROM own t WHERE t.typtype = 'd' \
      UNION ALL SELECT t.oid, 'e', (e.enumsortorder::float8 * 1000::float8)::int8, e.enumlabel::text \
      FROM own t JOIN pg_catalog.pg_enum e ON e.enumtypid = t.oid) AS parts ORDER BY oid, place
      """,
      read: UserTypePart.init)
  }

  /// The conditions of all partitions that hold rows themselves.
  public var partitionsQuery: CatalogQuery<PartitionContents>? {
    CatalogQuery(
      """
      SELECT CASE WHEN pg_catalog.pg_table_is_visible(r.oid) THEN NULL ELSE n.nspname::text END AS schema, \
      r.relname::text AS name, pg_catalog.pg_get_partition_constraintdef(p.relid) AS condition, \
      pg_catalog.array_to_string(ARRAY(SELECT c.conname::text FROM pg_catalog.pg_constraint c \
      WHERE c.conrelid = p.relid::oid AND c.contype = 'f' AND c.conparentid = 0::oid), E'\\n') AS keys \
      FROM pg_catalog.pg_class r JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace, \
      pg_catalog.pg_partition_tree(r.oid) p \
      WHERE r.relkind = 'p' AND NOT r.relispartition AND p.isleaf AND p.level > 0 \
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_partitioned_table d \
      WHERE d.partrelid = r.oid AND d.partdefid <> 0::oid) ORDER BY r.oid, p.relid
      """,
      read: PartitionContents.init)
  }

  /// Those of foreign data wrappers.
  public var foreignTablesQuery: CatalogQuery<ForeignTable>? {
    CatalogQuery(
      """
      SELECT n.nspname::text AS schema, c.relname::text AS name, \
      pg_catalog.pg_table_is_visible(c.oid) AS is_visible \
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      WHERE c.relkind = 'f' AND NOT c.relispartition AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d \
      WHERE d.classid = 'pg_catalog.pg_class'::regclass::oid AND d.objid = c.oid AND d.deptype = 'e') \
      ORDER BY 1, 2
      """,
      read: ForeignTable.init)
  }

  /// Those of inserts and updates; the bits of `tgtype` are those of the server's `pg_trigger.h`.
  public var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? {
    CatalogQuery(
      """
      SELECT CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN NULL ELSE n.nspname::text END AS schema, \
      c.relname::text AS name, p.prosrc::text AS code \
      FROM pg_catalog.pg_trigger g JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid \
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      JOIN pg_catalog.pg_proc p ON p.oid = g.tgfoid \
      WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' AND g.tgtype::int4 & 20 <> 0 ORDER BY c.oid, g.tgname
      """,
      read: TriggerDefinition.init)
  }

  /// Those of `CREATE CONSTRAINT TRIGGER … DEFERRABLE`: a bulk transaction defers them all.
  public var deferredTriggersQuery: CatalogQuery<DeferredTrigger>? {
    CatalogQuery(
      """
      SELECT CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN NULL ELSE n.nspname::text END AS schema, \
      c.relname::text AS name, \
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.conname) AS constraint_name \
      FROM pg_catalog.pg_constraint t JOIN pg_catalog.pg_class c ON c.oid = t.conrelid \
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      WHERE t.contype = 't' AND t.condeferrable ORDER BY c.oid, t.conname
      """,
      read: DeferredTrigger.init)
  }

  /// 65,535: the protocol counts them in 16 bits.
  public var maximumBoundValues: Int { PostgresParameters.maximumCount }

  /// `CREATE TABLE` with columns, defaults and checks, after the schema and the enums that it
  /// needs.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema`.
  public func createStatements(for table: TableSchema) throws -> [String] {
    try PostgresTableDDL(table).createStatements()
  }

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

  /// Yes: their changes become visible at the commit.
  public var supportsConcurrentWriters: Bool { true }

  /// 20,000: dropping and recreating indexes takes some milliseconds for any number of rows.
  public var rebuildThreshold: Int64 { 20_000 }

  /// None: it checks every key that isn't dropped.
  public var deferredCheckThreshold: Int64 { .max }

  /// `LOCK TABLE … IN ACCESS EXCLUSIVE MODE`, in the order of the names, so that two runs wait for
  /// each other instead of blocking each other.
  public func lockStatement(for tables: [TableName], waits: Bool) -> String? {
    let names = tables.map { quoted($0) }.sorted().joined(separator: ", ")
    return "LOCK TABLE \(names) IN ACCESS EXCLUSIVE MODE" + (waits ? "" : " NOWAIT")
  }

  /// The sequences that another role owns.
  public var skippedSequencesQuery: CatalogQuery<String>? {
    CatalogQuery(PostgresSequences.unmovedQuery) { row in
      row.optionalText("name").flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// `pg_catalog.`
  public var functionPrefix: String { "pg_catalog." }

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

  /// `DROP TABLE IF EXISTS`; fails if another table references it.
  public func dropStatement(for table: TableName) -> String {
    "DROP TABLE IF EXISTS \(quoted(table))"
  }

  /// The schema of the session's temporary tables.
  public var temporarySchema: String { "pg_temp" }

  /// `IS DISTINCT FROM`
  public var distinctOperator: String { "IS DISTINCT FROM" }

  /// `OVERRIDING SYSTEM VALUE`
  public var identityOverride: String { "OVERRIDING SYSTEM VALUE " }

  /// One `TRUNCATE` of all tables, in any order. Never `CASCADE`: it fails if a table outside the
  /// list references one of them.
  public func truncateStatements(for tables: [TableSchema]) -> [String] {
    guard !tables.isEmpty else { return [] }
    // A view is only emptied by DELETE, before the tables that it reads.
    let views = tables.filter(\.kind.isView).map { "DELETE FROM \(quoted($0.name))" }
    let names = tables.filter { !$0.kind.isView }.map { quoted($0.name) }.joined(separator: ", ")
    return views + (names.isEmpty ? [] : ["TRUNCATE \(names) RESTART IDENTITY"])
  }

  /// `true`, because `TRUNCATE` fails if another table references the rows.
  public var protectsTruncatedRows: Bool { true }

  /// Advances the sequences of all columns that have one; see ``PostgresSequences``.
  public func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [String] {
    PostgresSequences.resetStatements(for: table, reserved: reserved, dialect: self)
  }
}
