/// The catalog queries; each covers the tables of the schemas in `$1` (a text array), or of the
/// search path if that is NULL.
extension PostgresCatalog {
  /// Ordinary and partitioned tables that are neither partitions nor part of an extension.
  static let targets = """
    target AS (
      SELECT c.oid, c.relname, n.nspname, pg_catalog.pg_table_is_visible(c.oid) AS is_visible
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND CASE WHEN $1::text[] IS NULL
          THEN n.nspname = ANY (pg_catalog.current_schemas(false))
          ELSE n.nspname = ANY ($1::text[]) END
        AND NOT EXISTS (
          SELECT 1 FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_class'::regclass::oid AND d.objid = c.oid
            AND d.deptype = 'e')
    )
    """

  /// Each column's type, and for a domain all domains down to its base type.
  static let types = """
    typed AS (
      SELECT t.oid AS tableoid, a.attnum, a.attname, a.atttypid AS typoid, a.atttypmod AS typmod,
        0 AS depth
      FROM target t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid
      WHERE a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT r.tableoid, r.attnum, r.attname, d.typbasetype, d.typtypmod, r.depth + 1
      FROM typed r JOIN pg_catalog.pg_type d ON d.oid = r.typoid AND d.typtype = 'd'
    )
    """

  static let tableQuery = """
    WITH \(targets)
    SELECT oid::bigint AS id, CASE WHEN is_visible THEN NULL ELSE nspname::text END AS schema,
      relname::text AS name
    FROM target ORDER BY nspname, relname
    """

  static let columnQuery = """
    WITH RECURSIVE \(targets), \(types)
    SELECT r.tableoid::bigint AS table_id, r.attname::text AS name, ty.typname::text AS type,
      r.typmod AS modifier, pg_catalog.format_type(r.typoid, r.typmod) AS formatted_type,
      ty.typtype = 'e' AS is_enumeration, r.typoid::bigint AS type_id,
      CASE WHEN NOT pg_catalog.pg_type_is_visible(r.typoid) THEN tn.nspname::text END
        AS type_schema,
      tn.nspname = 'pg_catalog' AS is_built_in,
      a.attnotnull OR coalesce(o.typnotnull, false) AS is_not_null,
      a.attidentity::text AS identity, a.attgenerated <> '' AS is_computed,
      coalesce(pg_catalog.pg_get_expr(f.adbin, f.adrelid), o.typdefault) AS default_value,
      e.description AS comment
    FROM typed r
    JOIN pg_catalog.pg_type ty ON ty.oid = r.typoid AND ty.typtype <> 'd'
    JOIN pg_catalog.pg_namespace tn ON tn.oid = ty.typnamespace
    JOIN pg_catalog.pg_attribute a ON a.attrelid = r.tableoid AND a.attnum = r.attnum
    LEFT JOIN pg_catalog.pg_attrdef f ON f.adrelid = r.tableoid AND f.adnum = r.attnum
    LEFT JOIN pg_catalog.pg_description e ON e.objoid = r.tableoid AND e.objsubid = r.attnum
      AND e.classoid = 'pg_catalog.pg_class'::regclass::oid
    LEFT JOIN (
      SELECT t.tableoid, t.attnum, pg_catalog.bool_or(d.typnotnull) AS typnotnull,
        (pg_catalog.array_agg(d.typdefault ORDER BY t.depth) FILTER (WHERE d.typdefault IS NOT NULL))[1]
          AS typdefault
      FROM typed t JOIN pg_catalog.pg_type d ON d.oid = t.typoid AND d.typtype = 'd'
      GROUP BY t.tableoid, t.attnum) o ON o.tableoid = r.tableoid AND o.attnum = r.attnum
    ORDER BY r.tableoid, r.attnum
    """

  static let enumQuery = """
    WITH RECURSIVE \(targets), \(types)
    SELECT e.enumtypid::bigint AS type_id, e.enumlabel::text AS label FROM pg_catalog.pg_enum e
    WHERE e.enumtypid IN (SELECT typoid FROM typed) ORDER BY e.enumtypid, e.enumsortorder
    """

  static let domainCheckQuery = """
    WITH RECURSIVE \(targets), \(types)
    SELECT r.tableoid::bigint AS table_id, r.attname::text AS column_name,
      pg_catalog.pg_get_expr(c.conbin, 0) AS condition
    FROM typed r JOIN pg_catalog.pg_constraint c ON c.contypid = r.typoid AND c.contype = 'c'
    ORDER BY r.tableoid, r.attnum, r.depth, c.conname
    """

  /// Keys and checks. A foreign key of one partition counts as one of its table: rows that break it
  /// can't be written there.
  ///
  /// - Parameter knowsSetColumns: whether the server is of version 15 or later, which knows
  ///   `ON DELETE SET NULL (columns)`.
  /// - Returns: the SQL of the query.
  static func constraintQuery(knowsSetColumns: Bool) -> String {
    """
    WITH \(targets)
    SELECT t.oid::bigint AS table_id, c.contype::text AS kind, c.conname::text AS name,
      ARRAY(
        SELECT a.attname::text FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY k (attnum, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
        ORDER BY k.place) AS columns,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(p.oid) THEN pn.nspname::text END AS parent_schema,
      p.relname::text AS parent,
      ARRAY(
        SELECT a.attname::text FROM pg_catalog.unnest(c.confkey) WITH ORDINALITY k (attnum, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum
        ORDER BY k.place) AS parent_columns,
      c.confdeltype::text AS on_delete, c.confupdtype::text AS on_update,
      c.condeferrable AS is_deferrable, c.condeferred AS is_deferred,
      pg_catalog.pg_get_expr(c.conbin, c.conrelid) AS condition,
      c.confmatchtype = 'f' AS matches_full,
      \(knowsSetColumns ? setColumns : "'{}'::text[]") AS set_columns,
      NOT c.convalidated AS is_not_valid, c.connoinherit AS is_not_inherited,
      pg_catalog.pg_get_constraintdef(c.oid) AS definition
    FROM target t
    JOIN pg_catalog.pg_constraint c
      ON coalesce(pg_catalog.pg_partition_root(c.conrelid)::oid, c.conrelid) = t.oid
    LEFT JOIN pg_catalog.pg_class p ON p.oid = c.confrelid
    LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
    WHERE c.contype = 'f' AND c.conparentid = 0::oid
      OR c.contype IN ('p', 'c', 'x') AND c.conrelid = t.oid
    ORDER BY t.oid, c.contype, c.conrelid <> t.oid, c.conname
    """
  }

  private static let setColumns = """
    ARRAY(
      SELECT a.attname::text FROM pg_catalog.unnest(c.confdelsetcols) WITH ORDINALITY k (attnum, place)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
      ORDER BY k.place)
    """

  /// All indexes but those of primary keys and of exclusion constraints.
  ///
  /// - Parameters:
  ///   - targets: the common table expression of the relations whose indexes are read.
  ///   - condition: which of these indexes are read.
  ///   - knowsNullsNotDistinct: whether the server is of version 15 or later, which knows `NULLS NOT DISTINCT`.
  /// - Returns: the SQL of the query.
  static func indexQuery(
    of targets: String = targets, where condition: String = "NOT i.indisprimary",
    knowsNullsNotDistinct: Bool
  ) -> String {
    """
    WITH \(targets)
    SELECT t.oid::bigint AS table_id, i.indisunique AS is_unique, c.relname::text AS name,
      ARRAY(
        SELECT a.attname::text FROM pg_catalog.unnest(i.indkey::smallint[]) WITH ORDINALITY k (attnum, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
        WHERE k.place <= i.indnkeyatts ORDER BY k.place) AS columns,
      \(knowsNullsNotDistinct ? "i.indnullsnotdistinct" : "false") AS nulls_are_equal,
      pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS condition,
      CASE WHEN i.indexprs IS NULL THEN '{}'::text[] ELSE ARRAY(
        SELECT pg_catalog.pg_get_indexdef(i.indexrelid, place, false)
        FROM pg_catalog.generate_series(1, i.indnkeyatts) place) END AS expressions,
      pg_catalog.pg_get_indexdef(i.indexrelid) AS definition,
      'btree (' || pg_catalog.array_to_string(ARRAY(
        SELECT pg_catalog.quote_ident(a.attname)
        FROM pg_catalog.unnest(i.indkey::smallint[]) WITH ORDINALITY k (attnum, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
        WHERE k.place <= i.indnkeyatts ORDER BY k.place), ', ') || ')' AS plain_method,
      u.condeferrable AS is_deferrable, u.condeferred AS is_deferred,
      pg_catalog.pg_get_constraintdef(u.oid) AS constraint_definition
    FROM target t
    JOIN pg_catalog.pg_index i ON i.indrelid = t.oid
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    LEFT JOIN pg_catalog.pg_constraint u
      ON u.conindid = i.indexrelid AND u.conrelid = t.oid AND u.contype IN ('p', 'u')
    WHERE \(condition) AND NOT i.indisexclusion AND i.indislive
    ORDER BY t.oid, c.relname
    """
  }
}
