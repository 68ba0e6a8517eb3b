import SeedDatabase
public import SeedSchema

extension DatabaseContext {
  /// Returns all rows of a query.
  ///
  /// ```swift
  /// let rows = try await db.fetchAll("select id, username from users where age > \(age)")
  /// ```
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func fetchAll(_ statement: SQLStatement) async throws -> [Row] {
    try await query(statement)
  }

  /// Returns the first row of a query; `nil` if there is none. The query runs unchanged: add
  /// `limit 1` to save the database the remaining rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func fetchOne(_ statement: SQLStatement) async throws -> Row? {
    try await query(statement).first
  }

  /// Returns all rows of a query decoded as a type; for a type of a single value, the first column.
  ///
  /// ```swift
  /// struct Sum: Decodable {
  ///   var city: String
  ///   var orderCount: Int  // the column order_count
  /// }
  ///
  /// let sums = try await db.fetchAll(
  ///   Sum.self, "select city, count(*) as order_count from orders group by city")
  /// let names = try await db.fetchAll(String.self, "select username from users")
  /// ```
  ///
  /// - Throws: `DatabaseError`: `undefinedColumn` if the result lacks a column, `invalidValue` if a
  ///   value doesn't convert to the property's type, with the row, the column and both types.
  public func fetchAll<Value: Decodable>(
    _ type: Value.Type, _ statement: SQLStatement
  ) async throws -> [Value] {
    let decoder = RowDecoder()
    return try await query(statement).enumerated().map { index, row in
      try decoder.decode(type, from: row, index: index)
    }
  }

  /// Returns the first row of a query decoded as a type; `nil` if there is none. Throws as
  /// ``fetchAll(_:_:)``.
  public func fetchOne<Value: Decodable>(
    _ type: Value.Type, _ statement: SQLStatement
  ) async throws -> Value? {
    try await query(statement).first.map { try RowDecoder().decode(type, from: $0) }
  }

  /// Runs a query with named parameters, `:name`, and returns all of its rows.
  ///
  /// ```swift
  /// let rows = try await db.query("select * from users where age > :age", ["age": 18])
  /// ```
  ///
  /// - Throws: `DatabaseError` if the statement fails; of code `misuse` if a name has no value, or
  ///   a value's name doesn't occur.
  public func query(
    _ sql: String, _ bindings: [String: (any SQLValueConvertible)?]
  ) async throws -> [Row] {
    try await query(try SQLStatement(sql, bindings))
  }

  /// Runs a statement with named parameters, `:name`.
  ///
  /// - Returns: the number of rows inserted, updated or deleted.
  /// - Throws: `DatabaseError` if the statement fails; of code `misuse` if a name has no value, or
  ///   a value's name doesn't occur.
  public func execute(
    _ sql: String, _ bindings: [String: (any SQLValueConvertible)?]
  ) async throws -> Int {
    try await execute(try SQLStatement(sql, bindings))
  }
}
