public import SeedSchema

/// A query of a database's catalog, with how its rows are read.
///
/// Each dialect writes the SQL and reads the rows in one place, so nothing else knows their
/// columns.
///
/// ```swift
/// let names = try await connection.values(of: dialect.tableNamesQuery)
/// ```
public struct CatalogQuery<Value: Sendable>: Sendable {
  /// The query.
  public let statement: SQLStatement
  private let read: @Sendable (Row) -> Value?

  /// Creates a query.
  ///
  /// - Parameters:
  ///   - statement: the query, which names its columns.
  ///   - read: returns what a row says; `nil` for a row that says nothing.
  public init(_ statement: SQLStatement, read: @escaping @Sendable (Row) -> Value?) {
    self.statement = statement
    self.read = read
  }

  /// Returns what the rows of the query say.
  public func values(_ rows: [Row]) -> [Value] { rows.compactMap(read) }
}

extension DatabaseConnection {
  /// Returns what the rows of a query of the catalog say.
  ///
  /// - Throws: ``DatabaseError`` if the query fails.
  public func values<Value>(of catalog: CatalogQuery<Value>) throws -> [Value] {
    catalog.values(try query(catalog.statement))
  }
}
