/// The queries for what slows a load, for the tables whose quoted names are in `$1` (a text array).
extension PostgresRebuild {
  /// The tables with their partitions, however deep.
  private static let loaded = """
    loaded (place, relid, level) AS (
      SELECT q.place, c.oid, 0
      FROM pg_catalog.unnest($1::text[]) WITH ORDINALITY q (name, place)
      JOIN pg_catalog.pg_class c ON c.oid = pg_catalog.to_regclass(q.name)::oid
      UNION ALL
      SELECT l.place, i.inhrelid, l.level + 1
      FROM loaded l JOIN pg_catalog.pg_inherits i ON i.inhparent = l.relid
      JOIN pg_catalog.pg_class p ON p.oid = i.inhrelid AND p.relispartition
    )
    """

  /// The owners of the tables, and the code that runs for each of their rows.
  ///
  /// A search without an index would scan the whole table for each row. Functions of extensions are
  /// assumed not to search.
  static let tableQuery = """
    WITH RECURSIVE \(loaded)
    SELECT l.place, c.relname::text AS name, pg_catalog.pg_has_role(c.relowner, 'USAGE') AS is_own,
      (SELECT pg_catalog.min(g.tgname::text) FROM pg_catalog.pg_trigger g
        WHERE g.tgrelid = c.oid AND NOT g.tgisinternal AND g.tgenabled IN ('O', 'A')
          AND g.tgtype::int4 & 5 = 5) AS trigger,
      (SELECT pg_catalog.min(p.proname::text) FROM pg_catalog.pg_constraint k
        JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_constraint'::regclass::oid
          AND d.objid = k.oid AND d.refclassid = 'pg_catalog.pg_proc'::regclass::oid
        JOIN pg_catalog.pg_proc p ON p.oid = d.refobjid AND p.provolatile <> 'i'
        WHERE (k.conrelid = c.oid OR k.contypid IN (
            WITH RECURSIVE types (type) AS (
              SELECT a.atttypid FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              UNION
              SELECT pg_catalog.unnest(ARRAY[t.typbasetype, t.typelem])
              FROM types JOIN pg_catalog.pg_type t ON t.oid = type)
            SELECT type FROM types WHERE type <> 0::oid))
          AND k.contype = 'c' AND NOT EXISTS (
          SELECT 1 FROM pg_catalog.pg_depend e
          WHERE e.classid = 'pg_catalog.pg_proc'::regclass::oid AND e.objid = p.oid
            AND e.deptype = 'e')) AS function,
      (SELECT pg_catalog.min(t.evtname::text) FROM pg_catalog.pg_event_trigger t
        WHERE t.evtenabled IN ('O', 'A')) AS event_trigger,
      pg_catalog.current_setting('default_tablespace') AS tablespace,
      pg_catalog.has_schema_privilege(c.relnamespace, 'CREATE') AS may_create
    FROM loaded l JOIN pg_catalog.pg_class c ON c.oid = l.relid
    ORDER BY l.place, l.level, c.relname
    """

  /// Their indexes, with any constraint that an index belongs to.
  static let indexQuery = """
    WITH RECURSIVE \(loaded)
    SELECT l.place, l.level, tn.nspname::text AS table_schema, t.relname::text AS table_name,
      t.relkind = 'p' AS is_of_partitioned_table,
      x.indexrelid::bigint AS id, xn.nspname::text AS schema, xc.relname::text AS name,
      pg_catalog.pg_get_indexdef(x.indexrelid) AS definition,
      EXISTS (SELECT 1 FROM pg_catalog.pg_am m WHERE m.oid = xc.relam AND m.amname = 'btree')
        AS is_btree,
      k.conname::text AS constraint_name, k.contype::text AS constraint_kind,
      pg_catalog.pg_get_constraintdef(k.oid) AS constraint_definition,
      coalesce(k.condeferrable, false) AS is_deferrable,
      coalesce(k.condeferred, false) AS is_deferred,
      coalesce(ts.spcname::text, '') AS tablespace,
      pg_catalog.obj_description(x.indexrelid, 'pg_class') AS comment,
      pg_catalog.obj_description(k.oid, 'pg_constraint') AS constraint_comment,
      x.indisclustered AS is_clustered, x.indisreplident AS is_replica_identity,
      x.indisvalid AND x.indisready AND x.indislive AS is_valid,
      xc.reloptions IS NOT NULL AS has_options,
      i.inhparent::bigint AS parent_id, pn.nspname::text AS parent_schema,
      pc.relname::text AS parent_name,
      ARRAY(
        SELECT a.attnum::text FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = x.indexrelid AND coalesce(a.attstattarget::int4, -1) >= 0
        ORDER BY a.attnum) AS statistics_columns,
      ARRAY(
        SELECT a.attstattarget::text FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = x.indexrelid AND coalesce(a.attstattarget::int4, -1) >= 0
        ORDER BY a.attnum) AS statistics_targets,
      (SELECT pg_catalog.min(pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid))
        FROM pg_catalog.pg_depend d
        WHERE (d.refclassid = 'pg_catalog.pg_class'::regclass::oid AND d.refobjid = x.indexrelid
            OR d.refclassid = 'pg_catalog.pg_constraint'::regclass::oid AND d.refobjid = k.oid)
          AND d.deptype = 'n' AND NOT EXISTS (
            SELECT 1 FROM pg_catalog.pg_constraint f
            WHERE d.classid = 'pg_catalog.pg_constraint'::regclass::oid AND f.oid = d.objid
              AND f.contype = 'f')) AS dependent,
      EXISTS (
        SELECT 1 FROM pg_catalog.pg_depend d
        WHERE d.classid = 'pg_catalog.pg_class'::regclass::oid AND d.objid = x.indexrelid
          AND d.deptype = 'x') AS belongs_to_extension
    FROM loaded l
    JOIN pg_catalog.pg_class t ON t.oid = l.relid
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
    JOIN pg_catalog.pg_index x ON x.indrelid = l.relid
    JOIN pg_catalog.pg_class xc ON xc.oid = x.indexrelid
    JOIN pg_catalog.pg_namespace xn ON xn.oid = xc.relnamespace
    LEFT JOIN pg_catalog.pg_constraint k
      ON k.conindid = x.indexrelid AND k.conrelid = l.relid AND k.contype IN ('p', 'u', 'x')
    LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = xc.reltablespace
    LEFT JOIN pg_catalog.pg_inherits i ON i.inhrelid = x.indexrelid
    LEFT JOIN pg_catalog.pg_class pc ON pc.oid = i.inhparent
    LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = pc.relnamespace
    ORDER BY l.place, l.level DESC, tn.nspname, t.relname, xc.relname
    """

  /// The foreign keys from and to them; a partition inherits its table's.
  static let foreignKeyQuery = """
    WITH RECURSIVE \(loaded)
    SELECT
      (SELECT pg_catalog.min(l.place) FROM loaded l WHERE l.relid = k.conrelid) AS place,
      (SELECT pg_catalog.min(l.place) FROM loaded l WHERE l.relid = k.confrelid)
        AS referenced_place,
      tn.nspname::text AS table_schema, t.relname::text AS table_name, k.conname::text AS name,
      pg_catalog.pg_get_constraintdef(k.oid) AS definition,
      pg_catalog.obj_description(k.oid, 'pg_constraint') AS comment,
      k.conindid::bigint AS index_id, pg_catalog.pg_has_role(t.relowner, 'USAGE')
        AND pg_catalog.has_any_column_privilege(k.confrelid, 'REFERENCES') AS may_be_made,
      EXISTS (
        SELECT 1 FROM pg_catalog.pg_trigger g
        WHERE g.tgconstraint = k.oid AND g.tgenabled <> 'O') AS has_changed_triggers,
      EXISTS (
        SELECT 1 FROM pg_catalog.pg_constraint p
        WHERE p.conparentid = k.oid AND p.conrelid <> k.conrelid
          AND (p.conname <> k.conname
            OR pg_catalog.obj_description(p.oid, 'pg_constraint') IS NOT NULL))
        AS has_own_partitions,
      (SELECT pg_catalog.sum(pg_catalog.pg_relation_size(p.relid))::bigint
        FROM (SELECT k.conrelid AS relid
          UNION SELECT relid::oid FROM pg_catalog.pg_partition_tree(k.conrelid)) p)
        AS size,
      k.convalidated AS is_valid
    FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_class t ON t.oid = k.conrelid
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
    WHERE k.contype = 'f' AND k.conparentid = 0::oid
      AND (k.conrelid IN (SELECT relid FROM loaded) OR k.confrelid IN (SELECT relid FROM loaded))
    ORDER BY tn.nspname, t.relname, k.conname
    """
}
