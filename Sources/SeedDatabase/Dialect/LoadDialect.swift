public import SeedSchema

/// The SQL for loads of many rows: locks, keys, sequences and statistics.
public protocol LoadDialect: Sendable {
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

  /// The clause before the rows of an `INSERT` with a column list that lets them set identity
  /// columns.
  var identityOverride: String { get }

  /// A table in a `FROM` clause, without the rows of other tables that inherit from it.
  func ownRows(of table: TableSchema) -> String

  /// Returns the statements that empty tables, given children before parents, and restart their
  /// sequences.
  func truncateStatements(for tables: [TableSchema]) -> [SQLStatement]

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
  func resetSequenceStatements(for table: TableSchema, reserved: Int64) -> [SQLStatement]

  /// A query for the sequences that those statements couldn't set for lack of privileges; `nil` if
  /// writing to a table is enough to set its sequence.
  var skippedSequencesQuery: CatalogQuery<String>? { get }

  /// Returns a query with a row for each broken foreign key of a table; `nil` if the database
  /// checks every key it has.
  func brokenForeignKeyQuery(of table: TableName) -> SQLStatement?

  /// Returns the statement that updates a table's statistics for the query planner; `nil` if the
  /// user is responsible for that.
  func analyzeStatement(for table: TableName) -> String?
}

extension LoadDialect {
  /// Returns the statements that advance a table's sequences past its highest key.
  public func resetSequenceStatements(for table: TableSchema) -> [SQLStatement] {
    resetSequenceStatements(for: table, reserved: 0)
  }
}
