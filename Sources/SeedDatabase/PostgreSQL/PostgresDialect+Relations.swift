import SeedSchema

extension PostgresDialect {
  /// Views, partitions, foreign tables and materialized views.
  ///
  /// The table of a view is told only if the server itself writes its rows there: what triggers and
  /// rules do with them, nobody knows. The bits of `pg_relation_is_updatable` are `1 << CmdType`,
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
}
