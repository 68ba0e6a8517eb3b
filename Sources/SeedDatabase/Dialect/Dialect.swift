public import SeedSchema

/// The capabilities and SQL syntax of a kind of database.
///
/// A run gets all database-specific behaviour from here. Code whose statements differ entirely
/// between databases (migrations, changes, hints, replicas, dumps, exports) switches over
/// ``syntax`` for every case, so that the compiler finds them all. Code that opens, creates or
/// copies a whole database depends on the target of its URL.
public protocol Dialect: DatabaseTraits {
  /// The SQL that the dialect writes.
  var syntax: SQLSyntax { get }

  /// Returns the placeholder of bound value `number`, counted from 1: `?1` or `$1`.
  func placeholder(_ number: Int) -> String

  /// A query that returns the server's version as text.
  var versionQuery: String { get }

  /// The names of all schemas that may hold user tables; `nil` if there is only the connection's.
  var schemasQuery: CatalogQuery<String>? { get }

  /// All user tables, the schema in which new ones are created, and the names of other objects with
  /// rows.
  ///
  /// - Parameter names: the names, without schemas, that may be those of views, partitions or other
  ///   tables.
  /// - Returns: the query.
  func tableNamesQuery(orRelations names: [String]) -> CatalogQuery<CatalogName>

  /// The statistics that the database keeps about a table's columns; `nil` if it keeps none.
  func statisticsQuery(of table: TableName) -> CatalogQuery<ColumnStatistics>?

  /// The parts of user-defined types, in order; `nil` if there are none.
  var userTypesQuery: CatalogQuery<UserTypePart>? { get }

  /// The contents of partitions, without tables that have a default partition. `nil` if there are
  /// no partitions.
  var partitionsQuery: CatalogQuery<PartitionContents>? { get }

  /// Foreign tables, which ``DatabaseConnection/tables(in:)`` omits; `nil` if there are none.
  var foreignTablesQuery: CatalogQuery<ForeignTable>? { get }

  /// Objects that ``DatabaseConnection/tables(in:)`` omits: views, partitions and tables whose rows
  /// are elsewhere, with a value for each of their columns.
  ///
  /// - Parameter names: the names, without schemas.
  /// - Returns: the query.
  func relationsQuery(named names: [String]) -> CatalogQuery<RelationColumn>

  /// The search paths in which a name is found; `nil` if there are no schemas.
  func searchPathQuery(toward name: String) -> CatalogQuery<String>?

  /// The names of user-defined functions; `nil` if there are none.
  var functionNamesQuery: CatalogQuery<String>? { get }

  /// The application settings that functions may read; `nil` if there are none.
  var settingNamesQuery: CatalogQuery<String>? { get }

  /// The code that triggers run on writes; `nil` if there are no triggers.
  var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? { get }
  /// The query for the statements that disable the active triggers of a table; `nil` if the
  /// database can't disable triggers.
  func triggerSuspensionQuery(for table: TableName) -> CatalogQuery<TriggerSuspension>?

  /// The names of deferred triggers for `SET CONSTRAINTS`; `nil` if there are none.
  var deferredTriggersQuery: CatalogQuery<DeferredTrigger>? { get }

  /// The cause of an error that rejects rows.
  func rejectionCause(of error: DatabaseError) -> RejectionCause

  /// The key that a rejected row repeats, or whose parent is missing; `nil` if the error doesn't
  /// tell.
  func rejectedKey(of error: DatabaseError) -> RejectedKey?

  /// The statement that sets an application setting for the open transaction, for database code
  /// that reads it; `nil` if the database has no such settings.
  func settingStatement(_ name: String, _ value: String) -> SQLStatement?

  /// Returns the statements that run deferred triggers now, instead of at the end of the
  /// transaction.
  ///
  /// - Parameter names: those of ``deferredTriggersQuery``; `nil` for all.
  /// - Returns: the statements; none if the database has no deferred triggers.
  func deferredTriggerStatements(_ names: [String]?) -> [String]

  /// A table in a `FROM` clause, without the rows of other tables that inherit from it.
  func ownRows(of table: TableSchema) -> String

  /// The prefix that turns a statement into a query of its plan.
  var explainPrefix: String { get }

  /// Returns the statements that produce the plan of SQL with unknown values: the setup, the query
  /// whose rows are the plan, and the teardown.
  func explainStatements(
    ofPrepared sql: String
  ) -> (before: [String], explain: SQLStatement, after: [String])

  /// Formats the rows of such a query: one step per line, indented under the step that uses it.
  func planText(_ rows: [Row]) -> String

  /// The maximum number of values that one statement can bind.
  var maximumBoundValues: Int { get }

  /// Returns the statements that create a table, without those of ``constraintStatements(for:)``.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  func createStatements(for table: TableSchema) throws -> [String]

  /// Returns the statements that are cheaper after the load: the primary key if the database can
  /// add it later, unique constraints, indexes.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  func constraintStatements(for table: TableSchema) throws -> [String]

  /// Returns the statements that add the foreign keys, if the database can add them later.
  ///
  /// They run after all tables have their keys and rows, so tables can reference each other in
  /// cycles.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  func foreignKeyStatements(for table: TableSchema) throws -> [String]

  /// Whether several connections can write at the same time.
  var supportsConcurrentWriters: Bool { get }

  /// Returns the statement that locks tables until the transaction ends; `nil` if writing locks
  /// them anyway.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - waits: whether to wait for other sessions that use them; otherwise the statement fails
  ///     immediately.
  /// - Returns: the statement; `nil` if none is needed.
  func lockStatement(for tables: [TableName], waits: Bool) -> String?

  /// Returns the statement that sets or removes the lock timeout of the open transaction; `nil` if
  /// only one transaction writes at a time.
  func lockTimeoutStatement(milliseconds: Int?) -> String?

  /// The statement that lets the open transaction build large indexes in memory; `nil` if the
  /// database has no such setting.
  var indexMemoryStatement: String? { get }

  /// The schema of the database's built-in functions, with a trailing dot, so that no other
  /// function is called instead.
  var functionPrefix: String { get }

  /// Returns the statement that updates a table's statistics for the query planner; `nil` if the
  /// user is responsible for that.
  func analyzeStatement(for table: TableName) -> String?

  /// Returns a query with a row for each broken foreign key of a table; `nil` if the database
  /// checks every key it has.
  func brokenForeignKeyQuery(of table: TableName) -> SQLStatement?

  /// Returns the statement that drops a table if it exists.
  func dropStatement(for table: TableName) -> String

  /// The schema of temporary tables.
  var temporarySchema: String { get }

  /// The operator by which two values are distinct; NULL equals NULL.
  var distinctOperator: String { get }

  /// The clause before the rows of an `INSERT` with a column list that lets them set identity
  /// columns.
  var identityOverride: String { get }

  /// Returns the statements that empty tables, given children before parents, and restart their
  /// sequences.
  func truncateStatements(for tables: [TableSchema]) -> [String]

  /// Whether the database itself refuses to empty a table that rows of other tables reference,
  /// even while foreign keys are checked at the end.
  var protectsTruncatedRows: Bool { get }

  /// Returns the statements that advance a table's sequences past its highest key.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - reserved: the highest of the keys that will be written to it, past which ascending
  ///     sequences are advanced, too; 0 for none.
  /// - Returns: the statements; none if the database has no sequences.
  func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [String]

  /// A query for the sequences that those statements couldn't set for lack of privileges; `nil` if
  /// writing to a table is enough to set its sequence.
  var skippedSequencesQuery: CatalogQuery<String>? { get }
}

extension Dialect {
  /// Returns the statements that advance a table's sequences past its highest key.
  public func resetSequenceStatements(for table: TableSchema) -> [String] {
    resetSequenceStatements(for: table, reserved: 0)
  }

  /// All user tables, and the schema in which new ones are created.
  public var tableNamesQuery: CatalogQuery<CatalogName> { tableNamesQuery(orRelations: []) }

  /// None.
  public var foreignTablesQuery: CatalogQuery<ForeignTable>? { nil }

  /// `nil`.
  public func rejectedKey(of error: DatabaseError) -> RejectedKey? { nil }

  /// `nil`.
  public func searchPathQuery(toward name: String) -> CatalogQuery<String>? { nil }

  /// `nil`.
  public var settingNamesQuery: CatalogQuery<String>? { nil }

  /// `nil`.
  public var functionNamesQuery: CatalogQuery<String>? { nil }

  /// None.
  public var skippedSequencesQuery: CatalogQuery<String>? { nil }

  /// None.
  public var triggerDefinitionsQuery: CatalogQuery<TriggerDefinition>? { nil }

  /// None.
  public var deferredTriggersQuery: CatalogQuery<DeferredTrigger>? { nil }

  /// None.
  public func triggerSuspensionQuery(
    for table: TableName
  ) -> CatalogQuery<TriggerSuspension>? { nil }

  /// None.
  public func settingStatement(_ name: String, _ value: String) -> SQLStatement? { nil }

  /// None.
  public func deferredTriggerStatements(_ names: [String]?) -> [String] { [] }

  /// The table itself, because no other one inherits from it.
  public func ownRows(of table: TableSchema) -> String { quoted(table.name) }

  /// `nil`, because only one transaction writes at a time.
  public func lockStatement(for tables: [TableName], waits: Bool) -> String? { nil }

  /// `nil`, because only one transaction writes at a time.
  public func lockTimeoutStatement(milliseconds: Int?) -> String? { nil }

  /// None.
  public var indexMemoryStatement: String? { nil }

  /// Empty, because functions have no schema.
  public var functionPrefix: String { "" }

  /// None.
  public func analyzeStatement(for table: TableName) -> String? { nil }

  /// `nil`, because every key is checked.
  public func brokenForeignKeyQuery(of table: TableName) -> SQLStatement? { nil }
}
