/// What a kind of database can do, and how its SQL is written.
///
/// The only place where the databases differ above the drivers: nothing else asks which one it is.
public protocol Dialect: DatabaseTraits {
  /// The placeholder of the bound value `number`, counted from 1: `?1` or `$1`.
  func placeholder(_ number: Int) -> String

  /// The query whose only value is the server's version as text.
  var versionQuery: String { get }

  /// The query whose rows are the names of all namespaces that may hold tables of the user's own; `nil`
  /// where there is only the connection's.
  var schemasQuery: String? { get }

  /// The query of all tables of the user's own, a row for each: its schema, its name, whether the name alone is
  /// enough, and the extension that it belongs to, if any. One row without a name has the schema that new tables
  /// go to.
  var tableNamesQuery: String { get }

  /// A query of the statistics that the database keeps of a table, a row for each column: its name, the
  /// share of NULL, the number of different values (negative: as a share of the rows) and the share of the
  /// most frequent value. `nil` where it keeps none.
  func statisticsQuery(of table: TableName) -> SQLStatement?

  /// The query of the types that users have made: a type's name as the database writes it, what it is
  /// (`c` composite, `r` range, `e` enumeration, `d` domain), and a part of it (a column's type, the
  /// subtype, a label, the base type), in order. `nil` where there are none.
  var userTypesQuery: String? { get }

  /// The query of what partitions hold: the schema (NULL for the connection's own) and name of a
  /// partitioned table, the condition that the rows of one of its partitions meet, and the names of the
  /// foreign keys that this partition alone has, separated by line feeds. Tables with a
  /// partition for all other rows are left out. `nil` where there are no partitions.
  var partitionsQuery: String? { get }

  /// The query of tables whose rows are elsewhere and that ``DatabaseConnection/tables(in:)`` leaves out: the
  /// schema, the name, and whether the name alone is enough. `nil` where there are none.
  var foreignTablesQuery: String? { get }

  /// The query of what triggers run when rows are written: the table's schema, `NULL` where the
  /// name alone is enough, the table's name, and the text. `nil` where there are no triggers.
  var triggerTextsQuery: String? { get }

  /// The query of triggers that wait for the end of a transaction: the table's schema, `NULL` where the name
  /// alone is enough, the table's name, and the name for `SET CONSTRAINTS`. `nil` where there are none.
  var deferredTriggersQuery: String? { get }

  /// What stands before a statement to get its plan instead of its rows.
  var explainPrefix: String { get }

  /// The statements that give the plan of SQL with placeholders for values that are not known: what goes
  /// before, the one whose rows are the plan, and what goes behind.
  func explainStatements(
    ofPrepared sql: String
  ) -> (before: [String], explain: SQLStatement, after: [String])

  /// The plan in the rows of such a statement, a step on each line, indented under the one that uses it.
  func planText(_ rows: [Row]) -> String

  /// The most values that one statement can bind.
  var maximumBoundValues: Int { get }

  /// The statements that create a table, without what ``constraintStatements(for:)`` adds.
  func createStatements(for table: TableSchema) throws -> [String]

  /// The statements that add what is cheaper after the rows are there: the primary key where the
  /// database can add it later, unique constraints, indexes.
  func constraintStatements(for table: TableSchema) throws -> [String]

  /// The statements that add the foreign keys, where the database can add them later; for when all
  /// tables have their keys and rows, so that tables can refer to each other in circles.
  func foreignKeyStatements(for table: TableSchema) throws -> [String]

  /// Whether several connections can write at the same time.
  var takesSeveralWriters: Bool { get }

  /// The statement that keeps others away from tables until the transaction ends; `nil` where a transaction
  /// that writes does that anyway.
  ///
  /// - Parameter waits: whether it waits for others that use them; otherwise it fails where there are any.
  func lockStatement(for tables: [TableName], waits: Bool) -> String?

  /// The statement that limits how long others' locks are waited for in the transaction that is open, or ends
  /// the limit; `nil` where only one transaction writes at a time.
  func patienceStatement(milliseconds: Int?) -> String?

  /// The statement that makes the database count what a table holds, for its planner; `nil` where it is
  /// left to the user.
  func analyzeStatement(for table: TableName) -> String?

  /// A query that returns a row where a foreign key of a table is broken; `nil` where that can't be,
  /// because the database checks each key that it has.
  func brokenKeyQuery(of table: TableName) -> SQLStatement?

  /// The statement that removes a table where it exists.
  func dropStatement(for table: TableName) -> String

  /// The statements that empty tables, given children before parents, and start their counters anew.
  func truncateStatements(for tables: [TableSchema]) -> [String]

  /// The statements that set a table's counters past the highest key that it holds.
  func resetSequenceStatements(for table: TableSchema) -> [String]

  /// A query of the counters that they could not set in the open transaction for want of privileges; `nil` where
  /// whoever writes a table writes its counter.
  var unmovedCountersQuery: SQLStatement? { get }
}

extension Dialect {
  /// None.
  public var foreignTablesQuery: String? { nil }

  /// None.
  public var unmovedCountersQuery: SQLStatement? { nil }

  /// None.
  public var triggerTextsQuery: String? { nil }

  /// None.
  public var deferredTriggersQuery: String? { nil }

  /// None: a transaction that writes is alone.
  public func lockStatement(for tables: [TableName], waits: Bool) -> String? { nil }

  /// None: a transaction that writes is alone.
  public func patienceStatement(milliseconds: Int?) -> String? { nil }

  /// None.
  public func analyzeStatement(for table: TableName) -> String? { nil }

  /// None: each key is checked.
  public func brokenKeyQuery(of table: TableName) -> SQLStatement? { nil }
}
