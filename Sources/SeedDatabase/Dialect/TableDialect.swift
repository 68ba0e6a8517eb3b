public import SeedSchema

/// The statements that create and drop tables.
public protocol TableDialect: Sendable {
  /// Returns the statements that create a table, without those of ``constraintStatements(for:)``.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  func createStatements(for table: TableSchema) throws -> [String]

  /// Returns tables with names for their unnamed unique constraints and indexes, unless the database
  /// chooses free names itself.
  ///
  /// - Parameters:
  ///   - tables: tables that are created together.
  ///   - usedNames: the names from ``relationNamesQuery``.
  /// - Returns: the tables, in the same order.
  func namingIndexes(of tables: [TableSchema], besides usedNames: [TableName]) -> [TableSchema]

  /// The query for the names that no new index can have; `nil` if the database chooses free names
  /// itself.
  var relationNamesQuery: CatalogQuery<TableName>? { get }

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

  /// The query for the statements that refresh all materialized views, those that others read first;
  /// `nil` if the database has none.
  var viewRefreshQuery: CatalogQuery<String>? { get }

  /// Returns the statement that drops a table if it exists.
  func dropStatement(for table: TableName) -> String

  /// The schema of temporary tables.
  var temporarySchema: String { get }
}
