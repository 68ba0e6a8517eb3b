public import SeedSchema

extension SQLiteDialect {
  /// The code of all triggers, which includes the event.
  public var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? {
    CatalogQuery(
      """
      SELECT NULL AS schema, tbl_name AS name, sql AS code, 1 AS is_of_insert, 0 AS is_conditional \
      FROM sqlite_schema WHERE type = 'trigger' ORDER BY tbl_name, name
      """,
      read: TriggerDefinition.init)
  }

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

  /// `nil`: functions are the application's, and aren't in the file.
  public var functionNamesQuery: CatalogQuery<String>? { nil }

  /// `nil`, because SQLite has no application settings.
  public var settingNamesQuery: CatalogQuery<String>? { nil }

  /// `nil`, because SQLite has no application settings.
  public func settingStatement(_ name: String, _ value: String) -> SQLStatement? { nil }

  /// `nil`, because each trigger runs with its statement.
  public var deferredTriggersQuery: CatalogQuery<DeferredTrigger>? { nil }

  /// Empty, because each trigger runs with its statement.
  public func deferredTriggerStatements(_ names: [String]?) -> [String] { [] }
}
