extension Database {
  /// How the database would run a statement, which is not run: its plan, in the database's own words.
  ///
  /// ```swift
  /// print(try await db.explain("select * from users where email = \(email)"))
  /// // SEARCH users USING INDEX users_email (email=?)
  /// ```
  public func explain(_ statement: SQLStatement) async throws -> String {
    var explained = SQLStatement(sql: dialect.explainPrefix)
    explained.append(statement)
    return dialect.planText(try await query(explained))
  }

  /// How the database would run a slow statement, for values that are not known any more.
  ///
  /// ```swift
  /// for slow in monitor.report.slow { print(slow.statement, try await db.explain(slow)) }
  /// ```
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` where it is no single statement, or comes from a report
  ///   that was stored.
  public func explain(_ slow: QueryReport.Slow) async throws -> String {
    guard let sql = slow.original.text else {
      throw DatabaseError(.misuse, "only a single statement of this process has a plan")
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
