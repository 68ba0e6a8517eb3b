import SeedDatabase
import SeedSchema

/// Table details other than columns, keys and indexes: domains, parents, triggers.
extension PostgresCatalog {
  /// The domains of columns, base domains first.
  private static let domainQuery = """
    WITH RECURSIVE \(targets), \(types)
    SELECT r.tableoid::bigint AS table_id, r.attname::text AS column_name,
      CASE WHEN NOT pg_catalog.pg_type_is_visible(d.oid) THEN n.nspname::text END AS schema,
      d.typname::text AS name,
      pg_catalog.format_type(d.typbasetype, d.typtypmod) || coalesce(' DEFAULT ' || d.typdefault, '')
        || CASE WHEN d.typnotnull THEN ' NOT NULL' ELSE '' END || coalesce((
          SELECT pg_catalog.string_agg(' CONSTRAINT ' || pg_catalog.quote_ident(c.conname) || ' '
            || pg_catalog.regexp_replace(pg_catalog.pg_get_constraintdef(c.oid), ' NOT VALID$', ''), ''
            ORDER BY c.conname)
          FROM pg_catalog.pg_constraint c WHERE c.contypid = d.oid AND c.contype = 'c'), '')
        AS definition
    FROM typed r
    JOIN pg_catalog.pg_type d ON d.oid = r.typoid AND d.typtype = 'd'
    JOIN pg_catalog.pg_namespace n ON n.oid = d.typnamespace
    ORDER BY r.tableoid, r.attnum, r.depth DESC
    """

  private static let parentQuery = """
    WITH \(targets)
    SELECT t.oid::bigint AS table_id,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(p.oid) THEN n.nspname::text END AS schema,
      p.relname::text AS name
    FROM target t JOIN pg_catalog.pg_inherits i ON i.inhrelid = t.oid
    JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
    JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
    ORDER BY t.oid, i.inhseqno
    """

  /// Enabled triggers; the bits of `tgtype` are those of the server's `pg_trigger.h`.
  private static let triggerQuery = """
    WITH \(targets)
    SELECT t.oid::bigint AS table_id, g.tgname::text AS name,
      CASE WHEN g.tgtype::int4 & 2 <> 0 THEN 'BEFORE ' ELSE 'AFTER ' END || pg_catalog.array_to_string(ARRAY[
        CASE WHEN g.tgtype::int4 & 4 <> 0 THEN 'INSERT' END, CASE WHEN g.tgtype::int4 & 16 <> 0 THEN 'UPDATE' END,
        CASE WHEN g.tgtype::int4 & 8 <> 0 THEN 'DELETE' END,
        CASE WHEN g.tgtype::int4 & 32 <> 0 THEN 'TRUNCATE' END], ' OR ')
        AS timing
    FROM target t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
    WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' ORDER BY t.oid, g.tgname
    """

  /// Adds them to the tables of a scope.
  func addDetails(
    to tables: inout [Int64: TableSchema], _ scope: SQLValue
  ) throws(DatabaseError) {
    for row in try rows(Self.domainQuery, scope) {
      guard
        let field = tables[row.integer("table_id")]?.fields.firstIndex(where: {
          $0.name == row.text("column_name")
        })
      else { continue }
      tables[row.integer("table_id")]?.fields[field].domains.append(
        DomainSchema(
          TableName(row.text("name"), schema: row.optionalText("schema")),
          definition: row.text("definition")))
    }
    for row in try rows(Self.parentQuery, scope) {
      tables[row.integer("table_id")]?.inheritedTables.append(
        TableName(row.text("name"), schema: row.optionalText("schema")))
    }
    for row in try rows(Self.triggerQuery, scope) {
      tables[row.integer("table_id")]?.triggers.append(
        TriggerSchema(row.text("name"), timing: row.text("timing")))
    }
  }
}
