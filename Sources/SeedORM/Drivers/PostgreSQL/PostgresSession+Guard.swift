extension PostgresSession {
  private static let guardName = "seedkit_statement"

  /// Runs a statement; in a transaction that continues after failed writes, a write gets a savepoint.
  ///
  /// The savepoint stays until the next one, which spares a round trip: both are one message.
  ///
  /// - Parameters:
  ///   - statement: the statement, whose words say whether it writes.
  ///   - sql: the same with its placeholders.
  /// - Throws: ``DatabaseError``; what the statement did is then undone, and the transaction goes on.
  func run(_ statement: SQLStatement, _ sql: String) throws(DatabaseError) -> PostgresResult {
    guard guardsStatements, isInTransaction else { return try run(sql, statement.values) }
    if statement.controlsTransaction {
      try releaseGuard()
      return try run(sql, statement.values)
    }
    guard statement.mayWrite, !isTransactionFailed else { return try run(sql, statement.values) }
    let savepoint = "SAVEPOINT \(Self.guardName)"
    _ = try runTransaction(isGuardOpen ? "RELEASE \(savepoint); \(savepoint)" : savepoint)
    isGuardOpen = true
    do throws(DatabaseError) {
      return try run(sql, statement.values)
    } catch {
      try undoStatement()
      guard error.isOfStaleStatement else { throw error }
    }
    // It was prepared before its table changed, and is forgotten now.
    do throws(DatabaseError) {
      return try run(sql, statement.values)
    } catch {
      try undoStatement()
      throw error
    }
  }

  /// Gives up the savepoint of the last statement: a savepoint of the user's own would end with it.
  ///
  /// - Throws: ``DatabaseError`` where the connection is lost.
  func releaseGuard() throws(DatabaseError) {
    guard isGuardOpen else { return }
    isGuardOpen = false
    guard isInTransaction, !isTransactionFailed else { return }
    _ = try runTransaction("RELEASE SAVEPOINT \(Self.guardName)")
  }

  private func undoStatement() throws(DatabaseError) {
    guard isConnected, isTransactionFailed else { return }
    _ = try runTransaction("ROLLBACK TO SAVEPOINT \(Self.guardName)")
  }
}
