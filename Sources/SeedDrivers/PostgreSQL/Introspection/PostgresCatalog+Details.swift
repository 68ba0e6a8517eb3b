import SeedSchema

/// Table details other than columns, keys and indexes: domains, parents, triggers.
extension PostgresCatalog {
  /// The domains of columns, base domains first.
  private static let domainQuery = """
    WITH RECURSIVE \(targets), \(types)
    SELECT r.tableoid::bigint, r.attname::text,
      CASE WHEN NOT pg_catalog.pg_type_is_visible(d.oid) THEN n.nspname::text END, d.typname::text,
      pg_catalog.format_type(d.typbasetype, d.typtypmod) || coalesce(' DEFAULT ' || d.typdefault, '')
        || CASE WHEN d.typnotnull THEN ' NOT NULL' ELSE '' END || coalesce((
          SELECT string_agg(' CONSTRAINT ' || quote_ident(c.conname) || ' '
            || regexp_replace(pg_catalog.pg_get_constraintdef(c.oid), ' NOT VALID$', ''), ''
            ORDER BY c.conname)
          FROM pg_catalog.pg_constraint c WHERE c.contypid = d.oid AND c.contype = 'c'), '')
    FROM typed r
    JOIN pg_catalog.pg_type d ON d.oid = r.typoid AND d.typtype = 'd'
    JOIN pg_catalog.pg_namespace n ON n.oid = d.typnamespace
    ORDER BY r.tableoid, r.attnum, r.depth DESC
    """

  private static let parentQuery = """
    WITH \(targets)
    SELECT t.oid::bigint,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(p.oid) THEN n.nspname::text END, p.relname::text
    FROM target t JOIN pg_catalog.pg_inherits i ON i.inhrelid = t.oid
    JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
    JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
    ORDER BY t.oid, i.inhseqno
    """

  /// Enabled triggers; the bits of `tgtype` are those of the server's `pg_trigger.h`.
  private static let triggerQuery = """
    WITH \(targets)
    SELECT t.oid::bigint, g.tgname::text,
      CASE WHEN g.tgtype & 2 <> 0 THEN 'BEFORE ' ELSE 'AFTER ' END || array_to_string(ARRAY[
        CASE WHEN g.tgtype & 4 <> 0 THEN 'INSERT' END, CASE WHEN g.tgtype & 16 <> 0 THEN 'UPDATE' END,
        CASE WHEN g.tgtype & 8 <> 0 THEN 'DELETE' END,
        CASE WHEN g.tgtype & 32 <> 0 THEN 'TRUNCATE' END], ' OR ')
    FROM target t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
    WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' ORDER BY t.oid, g.tgname
    """

  /// Adds them to the tables of a scope.
  func addDetails(
    to tables: inout [Int64: TableSchema], _ scope: SQLValue
  ) throws(DatabaseError) {
    for row in try rows(Self.domainQuery, scope) {
      guard
        let field = tables[row.integer(0)]?.fields.firstIndex(where: { $0.name == row.text(1) })
      else { continue }
      tables[row.integer(0)]?.fields[field].domains.append(
        DomainSchema(
          TableName(row.text(3), schema: row.optionalText(2)), definition: row.text(4)))
    }
    for row in try rows(Self.parentQuery, scope) {
      tables[row.integer(0)]?.parents.append(TableName(row.text(2), schema: row.optionalText(1)))
    }
    for row in try rows(Self.triggerQuery, scope) {
      tables[row.integer(0)]?.triggers.append(TriggerSchema(row.text(1), timing: row.text(2)))
    }
  }
}
