public import SeedSchema

extension PostgresDialect {
  /// The triggers of inserts and updates; the bits of `tgtype` are those of `pg_trigger.h`.
  public var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? {
    CatalogQuery(
      """
      SELECT CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN NULL ELSE n.nspname::text END AS schema, \
      c.relname::text AS name, p.prosrc::text AS code, \
      g.tgtype::int4 & 4 <> 0 AS is_of_insert, g.tgqual IS NOT NULL AS is_conditional \
      FROM pg_catalog.pg_trigger g JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid \
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace \
      JOIN pg_catalog.pg_proc p ON p.oid = g.tgfoid \
      WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' AND g.tgtype::int4 & 20 <> 0 ORDER BY c.oid, g.tgname
      """,
      read: TriggerDefinition.init)
  }

  /// Functions that are declared `VOLATILE`, or not declared at all.
  public var volatileFunctionNamesQuery: CatalogQuery<String>? {
    CatalogQuery(
      "SELECT DISTINCT p.proname::text AS name FROM pg_catalog.pg_proc p WHERE p.provolatile = 'v'"
    ) { $0.optionalText("name") }
  }

  /// User-defined functions, with and without their schemas.
  public var functionNamesQuery: CatalogQuery<String>? {
    CatalogQuery(
      """
      SELECT DISTINCT written.name FROM pg_catalog.pg_proc p \
      JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace \
      CROSS JOIN LATERAL (VALUES (p.proname::text), (n.nspname || '.' || p.proname)) AS written(name) \
      WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' \
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.objid = p.oid \
      AND d.classid = 'pg_catalog.pg_proc'::regclass AND d.deptype = 'e') ORDER BY 1 LIMIT 2000
      """
    ) { $0.optionalText("name") }
  }

  /// Strings such as `app.tenant_id` in functions, if any of those reads settings, without the
  /// names of tables.
  public var settingNamesQuery: CatalogQuery<String>? {
    CatalogQuery(
      """
      WITH code AS (SELECT p.prosrc FROM pg_catalog.pg_proc p \
      JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace \
      WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'), \
      names AS (SELECT DISTINCT (pg_catalog.regexp_matches(prosrc, \
      $$'([a-z][a-z0-9_]*(?:[.][a-z][a-z0-9_]*)+)'$$, 'g'))[1] AS name FROM code) \
      SELECT name FROM names WHERE EXISTS (SELECT 1 FROM code WHERE prosrc ~* 'current_setting') \
      AND CASE WHEN name ~ '[.].*[.]' THEN true ELSE pg_catalog.to_regclass(name) IS NULL END \
      AND pg_catalog.current_setting(name, true) IS NULL ORDER BY name LIMIT 100
      """
    ) { $0.optionalText("name") }
  }

  /// `set_config`, until the transaction ends.
  public func settingStatement(_ name: String, _ value: String) -> SQLStatement? {
    "SELECT pg_catalog.set_config(\(name), \(value), true)"
  }

  /// Statements that disable the triggers of a table and of its partitions, but none of those that
  /// check constraints.
  public func triggerSuspensionQuery(
    for table: TableName
  ) -> CatalogQuery<TriggerSuspension>? {
    let name = quoted(table)
    return CatalogQuery(
      """
      SELECT pg_catalog.format('ALTER TABLE ONLY %s DISABLE TRIGGER %I', tgrelid::regclass, tgname)
          AS suspension,
        pg_catalog.format('ALTER TABLE ONLY %s ENABLE %s TRIGGER %I', tgrelid::regclass,
          CASE tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, tgname) AS resumption
      FROM pg_catalog.pg_trigger
      WHERE NOT tgisinternal AND tgenabled <> 'D' AND (tgrelid = pg_catalog.to_regclass(\(name))::oid
        OR tgrelid IN (SELECT relid::oid FROM pg_catalog.pg_partition_tree(pg_catalog.to_regclass(\(name)))))
      ORDER BY tgrelid, tgname
      """, read: TriggerSuspension.init)
  }

  /// The triggers of `CREATE CONSTRAINT TRIGGER … DEFERRABLE`; a bulk transaction defers them all.
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

  /// `SET CONSTRAINTS`, which also runs what waits.
  public func deferredTriggerStatements(_ names: [String]?) -> [String] {
    let list = names?.joined(separator: ", ") ?? "ALL"
    return list.isEmpty
      ? [] : ["SET CONSTRAINTS \(list) IMMEDIATE", "SET CONSTRAINTS \(list) DEFERRED"]
  }
}
