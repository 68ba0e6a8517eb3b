extension DatabaseContext {
  /// All rows of a query.
  ///
  /// ```swift
  /// let rows = try await db.fetchAll("select id, name from users where age > \(age)")
  /// ```
  public func fetchAll(_ statement: SQLStatement) async throws -> [Row] {
    try await query(statement)
  }

  /// The first row of a query; `nil` where there is none. The query is run as it is: `limit 1` spares the
  /// database the rest.
  public func fetchOne(_ statement: SQLStatement) async throws -> Row? {
    try await query(statement).first
  }

  /// All rows of a query, as values of a type; or the first column of each, where the type is one of a
  /// single value.
  ///
  /// ```swift
  /// struct Sum: Decodable { var city: String; var orderCount: Int }   // city, order_count
  /// let sums = try await db.fetchAll(
  ///   Sum.self, "select city, count(*) as order_count from orders group by city")
  /// let names = try await db.fetchAll(String.self, "select name from users")
  /// ```
  ///
  /// - Throws: ``DatabaseError``: `undefinedColumn` where the result lacks one, `invalidValue` where a
  ///   value is none of the property's type, with the row, the column and both types.
  public func fetchAll<Value: Decodable>(
    _ type: Value.Type, _ statement: SQLStatement
  ) async throws -> [Value] {
    let decoder = RowDecoder()
    return try await query(statement).enumerated().map { index, row in
      try decoder.decode(type, from: row, index: index)
    }
  }

  /// The first row of a query as a value of a type; `nil` where there is none. Throws as
  /// ``fetchAll(_:_:)``.
  public func fetchOne<Value: Decodable>(
    _ type: Value.Type, _ statement: SQLStatement
  ) async throws -> Value? {
    try await query(statement).first.map { try RowDecoder().decode(type, from: $0) }
  }

  /// Runs a query in which `:name` stands for a value, and returns all of its rows.
  ///
  /// ```swift
  /// let rows = try await db.query("select * from users where age > :age", ["age": 18])
  /// ```
  public func query(
    _ sql: String, _ bindings: [String: (any SQLValueConvertible)?]
  ) async throws -> [Row] {
    try await query(try SQLStatement(sql, bindings))
  }

  /// Runs a statement in which `:name` stands for a value.
  ///
  /// - Returns: how many rows it inserted, updated or deleted.
  public func execute(
    _ sql: String, _ bindings: [String: (any SQLValueConvertible)?]
  ) async throws -> Int {
    try await execute(try SQLStatement(sql, bindings))
  }
}
