import CPostgres

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A connection of libpq and what is kept for it; all of its calls block.
///
/// Not `Sendable`: ``PostgresConnection`` keeps it on one thread.
final class PostgresSession {
  /// The connection; `nil` once it is closed.
  private(set) var pointer: OpaquePointer?
  /// The receiver of its notices, which must live as long as it.
  let notices: PostgresNotices
  /// The server's version, such as 150018.
  let serverVersion: Int
  var statements = PostgresStatementCache()

  /// Takes over a connection that is open.
  init(_ pointer: OpaquePointer, notices: PostgresNotices) {
    self.pointer = pointer
    self.notices = notices
    serverVersion = Int(PQserverVersion(pointer))
    notices.receive(from: pointer)
  }

  deinit { close() }

  /// Ends the connection; later calls throw.
  func close() {
    if let pointer { PQfinish(pointer) }
    pointer = nil
  }

  /// Whether a transaction is open, be it a failed one.
  var isInTransaction: Bool {
    guard let pointer else { return false }
    let status = PQtransactionStatus(pointer)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE
  }

  /// Whether the open transaction has failed and takes no statement but its end.
  var isTransactionFailed: Bool {
    pointer.map { PQtransactionStatus($0) == PQTRANS_INERROR } ?? false
  }

  /// Whether the server can still be spoken to.
  var isConnected: Bool { pointer.map { PQstatus($0) == CONNECTION_OK } ?? false }

  /// As ``isConnected``, after a look at what the server has sent meanwhile without being asked: that
  /// it closes the connection is noticed only by reading. Does not wait.
  var isReachable: Bool {
    guard let pointer, isConnected else { return false }
    guard PQtransactionStatus(pointer) != PQTRANS_ACTIVE else { return true }
    // First comes why it is closed, and the end only after that.
    for _ in 0..<16 {
      var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 0) != 0 else { return true }
      guard PQconsumeInput(pointer) != 0, isConnected else { return false }
    }
    return true
  }

  /// The connection.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` where it is closed.
  func open() throws(DatabaseError) -> OpaquePointer {
    guard let pointer else {
      throw DatabaseError(.connection, "the connection to PostgreSQL is closed")
    }
    return pointer
  }

  /// Runs SQL of one statement, with its values bound.
  func run(_ sql: String, _ values: [SQLValue] = []) throws(DatabaseError) -> PostgresResult {
    let connection = try open()
    try Self.check(sql)
    let parameters = try PostgresParameters(values)
    guard !values.isEmpty else {
      // The extended protocol takes one statement alone, so nothing can follow it unseen.
      let result = PostgresResult(PQexecParams(connection, sql, 0, nil, nil, nil, nil, 0))
      return try finish(result, sql)
    }
    let key = PostgresStatementCache.Key(sql: sql, types: parameters.types)
    let name: String
    switch statements.plan(key) {
    case .once:
      if let old = statements.evict() { try deallocate(old) }
      let result = parameters.withPointers { count, types, values, lengths, formats in
        PostgresResult(PQexecParams(connection, sql, count, types, values, lengths, formats, 0))
      }
      return try finish(result, sql)
    case .prepare(let new):
      let result = PostgresResult(
        PQprepare(connection, new, sql, Int32(values.count), parameters.types))
      if result?.isFailure ?? true { statements.remove(key) }
      _ = try finish(result, sql)
      name = new
    case .prepared(let old): name = old
    }
    let wasInTransaction = isInTransaction
    let result = execute(name, parameters, on: connection)
    guard let result, Self.isOutdated(result) else { return try finish(result, sql) }
    // The tables have changed since it was prepared. Inside a transaction the failure has ended that;
    // outside of one the statement can just be run again.
    statements.remove(key)
    if wasInTransaction { return try finish(result, sql) }
    return try run(sql, values)
  }

  /// Runs SQL of any number of statements, without values.
  ///
  /// - Returns: the last statement's result.
  func runScript(_ sql: String) throws(DatabaseError) -> PostgresResult {
    let connection = try open()
    try Self.check(sql)
    let result = PostgresResult(PQexec(connection, sql))
    if statements.removeAll(), isConnected, !isTransactionFailed {
      _ = PostgresResult(PQexec(connection, "DEALLOCATE ALL"))
    }
    return try finish(result, sql)
  }

  /// Begins or ends a transaction.
  func runTransaction(_ sql: String) throws(DatabaseError) -> PostgresResult {
    try finish(PostgresResult(PQexec(try open(), sql)), sql)
  }

  private func execute(
    _ name: String, _ parameters: PostgresParameters, on connection: OpaquePointer
  ) -> PostgresResult? {
    parameters.withPointers { count, _, values, lengths, formats in
      PostgresResult(PQexecPrepared(connection, name, count, values, lengths, formats, 0))
    }
  }

  /// Checks a result, and what it means for the statements that are prepared.
  private func finish(_ result: PostgresResult?, _ sql: String) throws(DatabaseError)
    -> PostgresResult
  {
    guard let result else {
      throw failure(sql)
    }
    if result.isFailure {
      throw PostgresErrors.error(of: result, isConnected: isConnected, sql: sql)
    }
    switch result.status {
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      endStrayCopy()
      throw DatabaseError(
        .unsupported, "COPY between the server and the client is not for SQL: use a load", sql: sql)
    default: break
    }
    // Plans made before a table changed would fail inside a transaction, so none is kept.
    let tag = result.commandTag
    if tag.hasPrefix("ALTER") || tag.hasPrefix("DROP") || tag.hasPrefix("CREATE")
      || tag.hasPrefix("DISCARD") || tag.hasPrefix("DEALLOCATE")
    {
      if statements.removeAll(), let pointer {
        _ = PostgresResult(PQexec(pointer, "DEALLOCATE ALL"))
      }
    }
    return result
  }

  private func deallocate(_ name: String) throws(DatabaseError) {
    // Its failure is that of the transaction, which the next statement will report.
    _ = PostgresResult(PQexec(try open(), "DEALLOCATE \(name)"))
  }

  /// Ends a COPY that was begun as plain SQL, so that the connection can be used on.
  private func endStrayCopy() {
    guard let pointer else { return }
    _ = PQputCopyEnd(pointer, "not supported here")
    while let result = PostgresResult(PQgetResult(pointer)) {
      guard result.status == PGRES_COPY_OUT else { continue }
      var row: UnsafeMutablePointer<CChar>?
      while PQgetCopyData(pointer, &row, 0) > 0 { PQfreemem(row) }
    }
  }

  /// The error of libpq's latest failure, where there is no result to read it from.
  func failure(_ sql: String) -> DatabaseError {
    PostgresErrors.libraryError(libraryMessage, isConnected: isConnected, sql: sql)
  }

  /// What libpq says of its latest failure.
  private var libraryMessage: String {
    pointer.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
  }

  private static func check(_ sql: String) throws(DatabaseError) {
    guard !sql.utf8.contains(0) else {
      throw DatabaseError(.syntax, "the SQL holds a NUL character")
    }
  }

  /// Whether a prepared statement failed because it no longer fits the tables, or is gone.
  private static func isOutdated(_ result: PostgresResult) -> Bool {
    switch result.errorField(.sqlState) {
    case "26000": true
    case "0A000": result.errorField(.routine) == "RevalidateCachedQuery"
    default: false
    }
  }
}
