public import SeedSchema

extension SQLStatement {
  /// Creates a statement from SQL with named parameters, `:name`.
  ///
  /// ```swift
  /// let statement = try SQLStatement(
  ///   "select * from users where age > :age and role = :role", ["age": 18, "role": "admin"])
  /// ```
  ///
  /// Names inside of quotes and comments, PostgreSQL's `::type` and its slices such as `[1:n]` stay
  /// as they are.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a name has no value, or a value no name.
  public init(
    _ sql: String, _ bindings: [String: (any SQLValueConvertible)?]
  ) throws(DatabaseError) {
    do throws(NamedBindings.Failure) {
      let (statement, used) = try NamedBindings.statement(
        sql, bindings.mapValues { $0?.sqlValue ?? .null })
      if let name = bindings.keys.sorted().first(where: { !used.contains($0) }) {
        throw NamedBindings.Failure(message: "the statement does not use `:\(name)`")
      }
      self = statement
    } catch {
      throw DatabaseError(.misuse, error.message, sql: sql)
    }
  }
}
