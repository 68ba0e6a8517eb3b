public import SeedSchema

/// The code that a database runs on writes: triggers, and the functions and settings that they use.
public protocol TriggerDialect: Sendable {
  /// The code that triggers run on writes; `nil` if there are no triggers.
  var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? { get }

  /// The names of user-defined functions; `nil` if there are none.
  var functionNamesQuery: CatalogQuery<String>? { get }
  /// A query for the names of functions that may change something; `nil` if there are none.
  var volatileFunctionNamesQuery: CatalogQuery<String>? { get }

  /// The application settings that functions may read; `nil` if there are none.
  var settingNamesQuery: CatalogQuery<String>? { get }

  /// The statement that sets an application setting for the open transaction, for database code
  /// that reads it; `nil` if the database has no such settings.
  func settingStatement(_ name: String, _ value: String) -> SQLStatement?

  /// The query for the statements that disable the active triggers of a table; `nil` if the
  /// database can't disable triggers.
  func triggerSuspensionQuery(for table: TableName) -> CatalogQuery<TriggerSuspension>?

  /// The names of deferred triggers for `SET CONSTRAINTS`; `nil` if there are none.
  var deferredTriggersQuery: CatalogQuery<DeferredTrigger>? { get }

  /// Returns the statements that run deferred triggers now, instead of at the end of the
  /// transaction.
  ///
  /// - Parameter names: those of ``deferredTriggersQuery``; `nil` for all.
  /// - Returns: the statements; none if the database has no deferred triggers.
  func deferredTriggerStatements(_ names: [String]?) -> [String]
}

extension TriggerDialect {
  /// `nil`.
  public var volatileFunctionNamesQuery: CatalogQuery<String>? { nil }
}
