public import SeedSchema

/// A query of a database's catalogue, with how its rows are read.
///
/// Each dialect writes the SQL and reads the rows in one place, so nothing else knows their columns.
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
  /// - Parameter read: returns what a row says; `nil` for a row that says nothing.
  public init(_ statement: SQLStatement, read: @escaping @Sendable (Row) -> Value?) {
    self.statement = statement
    self.read = read
  }

  /// Returns what the rows of the query say.
  public func values(_ rows: [Row]) -> [Value] { rows.compactMap(read) }
}

extension DatabaseConnection {
  /// Returns what the rows of a query of the catalogue say.
  ///
  /// - Throws: ``DatabaseError`` if the query fails.
  public func values<Value>(of catalog: CatalogQuery<Value>) throws -> [Value] {
    catalog.values(try query(catalog.statement))
  }
}

extension Row {
  /// The text in a column, counted from 0; `nil` for NULL and for a column that isn't there.
  func text(at column: Int) -> String? {
    values.indices.contains(column) ? values[column].text : nil
  }

  /// The number in a column, counted from 0; `nil` for NULL and for anything else.
  func number(at column: Int) -> Double? { text(at: column).flatMap { Double($0) } }

  /// Whether a column, counted from 0, is true, which is 1 where the database has no booleans.
  func isTrue(at column: Int) -> Bool {
    values.indices.contains(column)
      && (values[column] == .boolean(true) || values[column] == .integer(1))
  }
}
