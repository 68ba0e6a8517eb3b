import SeedDatabase
import SeedSchema

extension PostgresSession {
  private static let guardName = "seedkit_statement"

  /// Runs a statement; in a transaction that continues after failed writes, each write gets a
  /// savepoint.
  ///
  /// The savepoint stays until the next one, which saves a round trip: both are sent in one
  /// message.
  ///
  /// - Parameters:
  ///   - statement: the statement, whose keywords show whether it writes.
  ///   - sql: the same with its placeholders.
  /// - Returns: the result of the statement.
  /// - Throws: ``DatabaseError``; the statement is then undone, and the transaction continues.
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
    // It was prepared before its table changed; the stale plan is gone now.
    do throws(DatabaseError) {
      return try run(sql, statement.values)
    } catch {
      try undoStatement()
      throw error
    }
  }

  /// Releases the savepoint of the last statement: otherwise a savepoint of the user would end with
  /// it.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
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
