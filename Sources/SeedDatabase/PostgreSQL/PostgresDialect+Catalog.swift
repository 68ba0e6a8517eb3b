public import SeedSchema

extension PostgresDialect {
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

  /// Views, partitions, foreign tables and materialized views.
  ///
  /// The table of a view is known only if the server itself writes its rows there: what triggers
  /// and rules do with them is unknown. The bits of `pg_relation_is_updatable` are `1 << CmdType`,
  /// in which an insertion is 3; those of `tgtype` are in `pg_trigger.h`.
  public func relationsQuery(named names: [String]) -> CatalogQuery<RelationColumn> {
    CatalogQuery(
      """
      WITH found AS (\
      SELECT c.oid, c.relname, c.relkind, c.relispartition, n.nspname, \
      pg_catalog.pg_table_is_visible(c.oid) AS is_visible, \
      EXISTS (SELECT 1 FROM pg_catalog.pg_trigger g WHERE g.tgrelid = c.oid AND g.tgtype::int4 & 68 = 68) \
      OR EXISTS (SELECT 1 FROM pg_catalog.pg_rewrite w WHERE w.ev_class = c.oid AND w.ev_type = '3') \
      AS has_code \
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      WHERE c.relname = ANY (\(PostgresArray.literal(names))::text[]) \
      AND (c.relkind IN ('v', 'm', 'f') OR c.relispartition AND c.relkind IN ('r', 'p')) \
      AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(catalog$|toast|temp_)'), \
      read AS (\
      SELECT f.oid, pg_catalog.min(d.refobjid::bigint)::oid AS base FROM found f \
      JOIN pg_catalog.pg_rewrite w ON w.ev_class = f.oid AND w.rulename = '_RETURN' \
      JOIN pg_catalog.pg_depend d ON d.objid = w.oid AND d.refobjid <> f.oid \
      AND d.classid = 'pg_catalog.pg_rewrite'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass \
      WHERE f.relkind = 'v' AND NOT f.has_code \
      GROUP BY f.oid HAVING pg_catalog.count(DISTINCT d.refobjid) = 1) \
      SELECT f.nspname::text AS schema, f.relname::text AS name, f.is_visible, \
      CASE WHEN f.relispartition THEN 'partition' ELSE CASE f.relkind WHEN 'v' THEN 'view' \
      WHEN 'm' THEN 'materialized view' ELSE 'foreign' END END AS kind, \
      pg_catalog.pg_relation_is_updatable(f.oid, true) & 8 <> 0 AS accepts_rows, \
      CASE WHEN NOT pg_catalog.pg_table_is_visible(b.oid) THEN bn.nspname::text END AS base_schema, \
      b.relname::text AS base, a.attname::text AS column_name, t.typname::text AS type, \
      a.atttypmod AS modifier, pg_catalog.format_type(a.atttypid, a.atttypmod) AS formatted, \
      tn.nspname = 'pg_catalog' AS is_built_in, \
      a.attgenerated <> '' OR f.relkind = 'v' AND NOT f.has_code \
      AND NOT pg_catalog.pg_column_is_updatable(f.oid, a.attnum, false) AS is_computed \
      FROM found f JOIN pg_catalog.pg_attribute a ON a.attrelid = f.oid AND a.attnum > 0 AND NOT a.attisdropped \
      JOIN pg_catalog.pg_type t ON t.oid = a.atttypid JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace \
      LEFT JOIN read r ON r.oid = f.oid \
      LEFT JOIN pg_catalog.pg_class b ON b.oid = CASE WHEN f.relispartition \
      THEN pg_catalog.pg_partition_root(f.oid)::oid ELSE r.base END \
      LEFT JOIN pg_catalog.pg_namespace bn ON bn.oid = b.relnamespace \
      ORDER BY f.is_visible DESC, f.nspname, f.relname, a.attnum
      """
    ) { row in
      RelationColumn(
        row,
        type: PostgresColumnType.fieldType(
          name: row.text("type"), modifier: Int(row.integer("modifier")),
          formatted: row.text("formatted"), isBuiltIn: row.flag("is_built_in")))
    }
  }

  /// The tables of foreign data wrappers.
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

  /// Functions, tables and types that are not in the system's schemas.
  public func searchPathQuery(toward name: String) -> CatalogQuery<String>? {
    CatalogQuery(
      """
      SELECT pg_catalog.current_setting('search_path') || ', ' || pg_catalog.quote_ident(n.nspname) \
      AS name FROM pg_catalog.pg_namespace n WHERE n.nspname <> ALL (pg_catalog.current_schemas(true)) \
      AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' \
      AND (EXISTS (SELECT 1 FROM pg_catalog.pg_proc p \
      WHERE p.pronamespace = n.oid AND p.proname = \(name)) \
      OR EXISTS (SELECT 1 FROM pg_catalog.pg_class c \
      WHERE c.relnamespace = n.oid AND c.relname = \(name)) \
      OR EXISTS (SELECT 1 FROM pg_catalog.pg_type t \
      WHERE t.typnamespace = n.oid AND t.typname = \(name))) ORDER BY n.nspname
      """
    ) { $0.optionalText("name") }
  }
}
