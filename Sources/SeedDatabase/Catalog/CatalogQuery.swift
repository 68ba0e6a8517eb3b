public import SeedSchema

/// A query of a database's catalog, with the code that reads its rows.
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
  ///   - read: returns the value of a row; `nil` for a row without one.
  public init(_ statement: SQLStatement, read: @escaping @Sendable (Row) -> Value?) {
    self.statement = statement
    self.read = read
  }

  /// Returns the values of the query's rows.
  public func values(_ rows: [Row]) -> [Value] { rows.compactMap(read) }
}

extension DatabaseConnection {
  /// Returns the values of the rows of a catalog query.
  ///
  /// - Throws: ``DatabaseError`` if the query fails.
  public func values<Value>(of catalog: CatalogQuery<Value>) throws -> [Value] {
    catalog.values(try query(catalog.statement))
  }
}
