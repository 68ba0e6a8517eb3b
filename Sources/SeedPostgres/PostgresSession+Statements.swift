import SeedDatabase
import SeedSchema
import CPostgres

extension PostgresSession {
  /// Runs SQL of one statement, with its values bound.
  ///
  /// - Parameters:
  ///   - sql: the statement.
  ///   - values: the values of its placeholders.
  ///   - isGuarded: first moves the transaction's guard, in the same round trip if possible.
  ///   - isBinary: returns values in the binary format, if nothing is guarded.
  /// - Returns: the result of the statement.
  /// - Throws: ``DatabaseError``.
  func run(
    _ sql: String, _ values: [SQLValue] = [], isGuarded: Bool = false, isBinary: Bool = false
  ) throws(DatabaseError) -> PostgresResult {
    let connection = try open()
    try Self.check(sql)
    let parameters = try PostgresParameters(values)
    let alarm = alarm(statements: isGuarded ? 4 : 1)
    defer { alarm.cancel() }
    guard !values.isEmpty, preparation != .never else {
      if isGuarded { try moveGuard() }
      // The extended protocol accepts only one statement, so nothing can be smuggled in after it.
      return try finish(runUnprepared(sql, parameters, isBinary, on: connection), sql)
    }
    if !isInTransaction { deallocateRetired(on: connection) }
    let key = PostgresStatementCache.Key(sql: sql, types: parameters.types)
    switch statements.plan(key) {
    case .once:
      if isGuarded { try moveGuard() }
      if let old = statements.evict() { retired.append(old) }
      return try finish(runUnprepared(sql, parameters, isBinary, on: connection), sql)
    case .prepare(let name):
      if isGuarded { try moveGuard() }
      let result = prepare(name, sql, parameters, on: connection)
      if result?.isFailure ?? true { statements.remove(key) }
      _ = try finish(result, sql)
      return try runPrepared(name, key, parameters, isBinary: isBinary, on: connection)
    case .prepared(let name):
      return try runPrepared(
        name, key, parameters, isGuarded: isGuarded, isBinary: isBinary, on: connection)
    }
  }

  /// Runs any number of statements, without values.
  ///
  /// - Returns: the last statement's result.
  /// - Throws: ``DatabaseError``.
  func runScript(_ sql: String) throws(DatabaseError) -> PostgresResult {
    let connection = try open()
    try Self.check(sql)
    // Each statement has its own time, and there are at most as many as semicolons.
    let alarm = alarm(statements: 1 + sql.utf8.count { $0 == UInt8(ascii: ";") })
    defer { alarm.cancel() }
    let result = Self.result(of: PQsendQuery(connection, sql), on: connection)
    retireStatements()
    return try finish(result, sql)
  }

  /// Begins or ends a transaction.
  ///
  /// - Throws: ``DatabaseError``.
  func runTransaction(_ sql: String) throws(DatabaseError) -> PostgresResult {
    let connection = try open()
    let alarm = alarm(statements: 3)
    defer { alarm.cancel() }
    return try finish(Self.result(of: PQsendQuery(connection, sql), on: connection), sql)
  }

  /// Commits the open transaction.
  ///
  /// - Throws: ``DatabaseError``; of SQLSTATE 08007 if the response is lost, so that nobody knows
  ///   whether it was committed.
  func commit() throws(DatabaseError) {
    do throws(DatabaseError) {
      _ = try runTransaction("COMMIT")
    } catch {
      throw isConnected ? error : error.ofUnknownCommit
    }
  }

  /// Returns the last result of what was sent, or the first failure: a server or pooler that ends
  /// the session says why, and the end itself is a failure of its own.
  ///
  /// - Returns: `nil` if nothing could be sent.
  private static func result(of sent: Int32, on connection: OpaquePointer) -> PostgresResult? {
    guard sent == 1 else { return nil }
    var result: PostgresResult?
    while let next = PostgresResult(PQgetResult(connection)) {
      if result?.isFailure != true { result = next }
      // As in `PQexec`: a COPY goes on until it is ended.
      let isCopy = [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(next.status)
      if isCopy || PQstatus(connection) == CONNECTION_BAD { break }
    }
    return result
  }

  /// Closes the connection if the server doesn't respond within the limit.
  func alarm(statements: Int = 1) -> AnswerAlarm {
    AnswerAlarm(answerLimit.map { $0 * statements }, cancellation)
  }

  /// Forgets all prepared statements; they are deallocated when no transaction is open.
  func retireStatements() { retired += statements.removeAll() }

  /// Deallocates the retired statements on the server.
  ///
  /// One by one and outside a transaction: behind a pooler, this session may be another one that
  /// doesn't have them, and `DEALLOCATE ALL` would drop those of other clients.
  private func deallocateRetired(on connection: OpaquePointer) {
    guard !retired.isEmpty else { return }
    for name in retired { _ = PostgresResult(PQexec(connection, "DEALLOCATE \(name)")) }
    retired = []
  }

  private func runPrepared(
    _ name: String, _ key: PostgresStatementCache.Key, _ parameters: PostgresParameters,
    isGuarded: Bool = false, isBinary: Bool, on connection: OpaquePointer
  ) throws(DatabaseError) -> PostgresResult {
    let wasInTransaction = isInTransaction
    let isPipelined = isGuarded && seedkit_has_pipeline() != 0
    if isGuarded, !isPipelined { try moveGuard() }
    var result =
      isPipelined
      ? moveGuardAndExecute(name, parameters, on: connection)
      : execute(name, parameters, isBinary, on: connection)
    guard let staleness = result.flatMap(Staleness.init) else { return try finish(result, key.sql) }
    if staleness == .missing, preparation == .always, !wasInTransaction {
      // The pooler's current session may have it anyway, from earlier.
      let prepared = prepare(name, key.sql, parameters, on: connection)
      if prepared?.isFailure != true || prepared?.errorField(.sqlState) == "42P05" {
        result = execute(name, parameters, isBinary, on: connection)
        if result.flatMap(Staleness.init) == nil { return try finish(result, key.sql) }
      }
    } else {
      forget(staleness)
    }
    // The failure has ended an open transaction; outside a transaction the statement can run again.
    guard !wasInTransaction else { throw staleness.error(sql: key.sql) }
    return try finish(runUnprepared(key.sql, parameters, isBinary, on: connection), key.sql)
  }

  /// Forgets the prepared statements that a stale one shows to be useless.
  private func forget(_ staleness: Staleness) {
    retireStatements()
    guard staleness == .missing else { return }
    // A pooler manages the server's sessions, so prepared statements can't be relied on.
    retired = []
    if preparation == .automatic { preparation = .never }
  }

  private func prepare(
    _ name: String, _ sql: String, _ parameters: PostgresParameters, on connection: OpaquePointer
  ) -> PostgresResult? {
    Self.result(
      of: PQsendPrepare(connection, name, sql, Int32(parameters.types.count), parameters.types),
      on: connection)
  }

  private func execute(
    _ name: String, _ parameters: PostgresParameters, _ isBinary: Bool,
    on connection: OpaquePointer
  ) -> PostgresResult? {
    parameters.withPointers { count, _, values, lengths, formats in
      Self.result(
        of: PQsendQueryPrepared(
          connection, name, count, values, lengths, formats, isBinary ? 1 : 0),
        on: connection)
    }
  }

  private func runUnprepared(
    _ sql: String, _ parameters: PostgresParameters, _ isBinary: Bool,
    on connection: OpaquePointer
  ) -> PostgresResult? {
    parameters.withPointers { count, types, values, lengths, formats in
      Self.result(
        of: PQsendQueryParams(
          connection, sql, count, types, values, lengths, formats, isBinary ? 1 : 0),
        on: connection)
    }
  }

  private static func check(_ sql: String) throws(DatabaseError) {
    guard !sql.utf8.contains(0) else {
      throw DatabaseError(.syntax, "the SQL holds a NUL character")
    }
  }
}

extension DatabaseError {
  /// Whether a stale prepared statement caused the error.
  var isOfStaleStatement: Bool { code == .serializationFailure && sqlState != "40001" }
}

/// Why a prepared statement is stale.
private enum Staleness {
  /// The session of the server doesn't have it.
  case missing
  /// The columns of its result have changed since it was prepared.
  case changed

  init?(_ result: PostgresResult) {
    switch result.errorField(.sqlState) {
    case "26000": self = .missing
    case "0A000" where result.errorField(.routine) == "RevalidateCachedQuery": self = .changed
    default: return nil
    }
  }

  /// The error inside of a transaction, which may succeed when it is run again.
  func error(sql: String) -> DatabaseError {
    switch self {
    case .missing:
      DatabaseError(
        .serializationFailure,
        """
        a prepared statement is missing on the server, as behind a pooler that shares its sessions: \
        connect with prepared_statements=false
        """, sqlState: "26000", sql: sql)
    case .changed:
      DatabaseError(
        .serializationFailure,
        "a table has changed since the statement was prepared: run the transaction again",
        sqlState: "0A000", sql: sql)
    }
  }
}
