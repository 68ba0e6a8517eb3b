public import SeedSchema

/// The queries of a database's catalog, with typed results.
///
/// ``DatabaseConnection/tables(in:)`` reads the tables themselves.
public protocol CatalogDialect: Sendable {
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

  /// Objects that ``DatabaseConnection/tables(in:)`` omits: views, partitions and tables whose rows
  /// are elsewhere, with a value for each of their columns.
  ///
  /// - Parameter names: the names, without schemas.
  /// - Returns: the query.
  func relationsQuery(named names: [String]) -> CatalogQuery<RelationColumn>

  /// Foreign tables, which ``DatabaseConnection/tables(in:)`` omits; `nil` if there are none.
  var foreignTablesQuery: CatalogQuery<ForeignTable>? { get }

  /// The contents of partitions, without tables that have a default partition. `nil` if there are
  /// no partitions.
  var partitionsQuery: CatalogQuery<PartitionContents>? { get }

  /// The parts of user-defined types, in order; `nil` if there are none.
  var userTypesQuery: CatalogQuery<UserTypePart>? { get }

  /// The statistics that the database keeps about a table's columns; `nil` if it keeps none.
  func statisticsQuery(of table: TableName) -> CatalogQuery<ColumnStatistics>?

  /// The search paths in which a name is found; `nil` if there are no schemas.
  func searchPathQuery(toward name: String) -> CatalogQuery<String>?
}

extension CatalogDialect {
  /// All user tables, and the schema in which new ones are created.
  public var tableNamesQuery: CatalogQuery<CatalogName> { tableNamesQuery(orRelations: []) }
}
