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
  /// The statements that are prepared.
  var statements = PostgresStatementCache()
  /// The names of statements that were forgotten and that the server may still hold.
  var retired: [String] = []
  /// Whether statements are prepared.
  var preparation: StatementPreparation
  /// Whether a statement that fails in the open transaction undoes itself alone.
  var guardsStatements = false
  /// Whether the savepoint of such a statement is still there.
  var isGuardOpen = false

  /// Takes over a connection that is open.
  init(
    _ pointer: OpaquePointer, preparation: StatementPreparation, notices: PostgresNotices
  ) {
    self.pointer = pointer
    self.preparation = preparation
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

  /// Checks a result, and what it means for the statements that are prepared.
  func finish(_ result: PostgresResult?, _ sql: String) throws(DatabaseError) -> PostgresResult {
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
    if tag.hasPrefix("DISCARD") || tag.hasPrefix("DEALLOCATE") {
      _ = statements.removeAll()
      retired = []
    } else if tag.hasPrefix("ALTER") || tag.hasPrefix("DROP") || tag.hasPrefix("CREATE") {
      retireStatements()
    }
    return result
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
}
