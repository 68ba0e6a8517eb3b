import SeedDatabase
import SeedSchema
import CPostgres

extension PostgresSession {
  private static let guardName = "seedkit_statement"

  /// Runs a statement; in a transaction that continues after failed writes, each write gets a
  /// savepoint.
  ///
  /// The savepoint stays until the next one, so that no round trip releases it.
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
    guard writes.mayWrite(statement, sql), !isTransactionFailed else {
      return try run(sql, statement.values)
    }
    do throws(DatabaseError) {
      return try run(sql, statement.values, isGuarded: true)
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

  /// Replaces the savepoint of the last statement by that of the next one.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  func moveGuard() throws(DatabaseError) {
    _ = try runTransaction(guardStatements.joined(separator: "; "))
    isGuardOpen = true
  }

  /// As ``moveGuard()``, and executes a prepared statement, all in one round trip.
  ///
  /// - Returns: the statement's result, or the first failure; `nil` if something couldn't be sent.
  func moveGuardAndExecute(
    _ name: String, _ parameters: PostgresParameters, on connection: OpaquePointer
  ) -> PostgresResult? {
    guard seedkit_enter_pipeline(connection) == 1 else { return nil }
    defer { _ = seedkit_exit_pipeline(connection) }
    let first = guardStatements
    for sql in first {
      guard PQsendQueryParams(connection, sql, 0, nil, nil, nil, nil, 0) == 1 else { return nil }
    }
    let isSent = parameters.withPointers { count, _, values, lengths, formats in
      PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0) == 1
    }
    guard isSent, seedkit_sync_pipeline(connection) == 1 else { return nil }
    // A statement's results end with nothing; the server skips those after a failed one.
    for number in 0...first.count {
      let result = PostgresResult(PQgetResult(connection))
      while PostgresResult(PQgetResult(connection)) != nil, PQstatus(connection) != CONNECTION_BAD {
      }
      if number == first.count - 1, result?.isFailure == false { isGuardOpen = true }
      guard number < first.count, result?.isFailure == false else {
        drainPipeline(statements: first.count - number, on: connection)
        return result
      }
    }
    return nil
  }

  /// Receives the results of the remaining statements and that of the synchronization.
  private func drainPipeline(statements: Int, on connection: OpaquePointer) {
    for _ in 0..<statements {
      while PostgresResult(PQgetResult(connection)) != nil, PQstatus(connection) != CONNECTION_BAD {
      }
    }
    _ = PostgresResult(PQgetResult(connection))
  }

  private var guardStatements: [String] {
    let savepoint = "SAVEPOINT \(Self.guardName)"
    return isGuardOpen ? ["RELEASE \(savepoint)", savepoint] : [savepoint]
  }

  private func undoStatement() throws(DatabaseError) {
    guard isConnected, isTransactionFailed else { return }
    _ = try runTransaction("ROLLBACK TO SAVEPOINT \(Self.guardName)")
  }
}
