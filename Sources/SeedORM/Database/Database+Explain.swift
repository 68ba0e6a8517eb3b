public import SeedDatabase
public import SeedSchema

extension Database {
  /// Returns the database's plan for a statement, without running it.
  ///
  /// ```swift
  /// print(try await db.explain("select * from users where email = \(email)"))
  /// // SEARCH users USING INDEX users_email (email=?)
  /// ```
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func explain(_ statement: SQLStatement) async throws -> String {
    var explained = SQLStatement(sql: dialect.explainPrefix)
    explained.append(statement)
    return dialect.planText(try await query(explained))
  }

  /// Returns the database's plan for a slow statement, whose values are no longer known.
  ///
  /// ```swift
  /// for slow in db.monitor.report.slow { print(slow.statement, try await db.explain(slow)) }
  /// ```
  ///
  /// - Throws: `DatabaseError` of code `misuse` if it is not a single statement, or comes from a
  ///   stored report.
  public func explain(_ slow: QueryReport.Slow) async throws -> String {
    guard let sql = slow.original.text else {
      throw DatabaseError(.misuse, "only a single statement that this process ran has a plan")
    }
    let (prepare, explain, end) = dialect.explainStatements(ofPrepared: sql)
    let rows = try await transaction(TransactionOptions(isReadOnly: true)) { transaction in
      for statement in prepare { _ = try await transaction.execute(SQLStatement(sql: statement)) }
      let rows = try await transaction.query(explain)
      for statement in end { _ = try await transaction.execute(SQLStatement(sql: statement)) }
      return rows
    }
    return dialect.planText(rows)
  }
}
