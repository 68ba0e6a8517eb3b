public import SeedSchema

extension SQLiteDialect {
  /// Statements that drop the triggers of a table and recreate them: SQLite can't disable single
  /// ones.
  public func triggerSuspensionQuery(
    for table: TableName
  ) -> CatalogQuery<TriggerSuspension>? {
    CatalogQuery(
      """
      SELECT 'DROP TRIGGER "' || replace(name, '"', '""') || '"' AS suspension, sql AS resumption
      FROM sqlite_schema
      WHERE type = 'trigger' AND lower(tbl_name) = lower(\(table.name)) ORDER BY rowid
      """, read: TriggerSuspension.init)
  }
}
