public import SeedSchema

extension PostgresDialect {
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
}
