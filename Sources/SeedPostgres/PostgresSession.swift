import SeedDatabase
import CPostgres

import SeedSystem

/// A libpq connection and its state; all calls block.
///
/// Not `Sendable`: ``PostgresConnection`` keeps it on one thread.
final class PostgresSession {
  /// The connection; `nil` once it is closed.
  private(set) var pointer: OpaquePointer?
  /// The receiver of its notices, which must outlive the connection.
  let notices: PostgresNotices
  /// The server's version, such as 150018.
  let serverVersion: Int
  /// The statements that are prepared.
  var statements = PostgresStatementCache()
  /// The names of forgotten statements that the server may still hold.
  var retired: [String] = []
  /// Whether statements are prepared.
  var preparation: StatementPreparation
  /// Whether a failed statement in the open transaction undoes only itself.
  var guardsStatements = false
  /// The statements that may fail in that way.
  var writes = WriteDetection()
  /// The statements whose rows can be read in the binary format.
  var binaryResults = PostgresBinaryResults()
  /// Whether such a statement's savepoint still exists.
  var isGuardOpen = false
  /// The table and columns of the last load by COPY, as the catalog describes them.
  var lastCopyTarget: CopyTarget.Known?
  /// Stops what the connection does.
  let cancellation: PostgresCancellation
  /// How many seconds the server has for a statement, before the connection is closed; `nil` for
  /// ever.
  var answerLimit: Int?
  /// Whether the user has left it to SeedKit how long sent data may stay without an
  /// acknowledgement.
  var decidesUserTimeout = false

  /// Takes ownership of an open connection.
  init(
    _ pointer: OpaquePointer, preparation: StatementPreparation, notices: PostgresNotices,
    _ cancellation: PostgresCancellation
  ) {
    self.pointer = pointer
    self.preparation = preparation
    self.notices = notices
    self.cancellation = cancellation
    serverVersion = Int(PQserverVersion(pointer))
    notices.receive(from: pointer)
  }

  deinit { close() }

  /// Ends the connection; later calls throw.
  func close() {
    cancellation.detach()
    if let pointer { PQfinish(pointer) }
    pointer = nil
  }

  /// Whether a transaction is open, even a failed one.
  var isInTransaction: Bool {
    guard let pointer else { return false }
    let status = PQtransactionStatus(pointer)
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE
  }

  /// Whether the open transaction has failed and only accepts its end.
  var isTransactionFailed: Bool {
    pointer.map { PQtransactionStatus($0) == PQTRANS_INERROR } ?? false
  }

  /// Whether the connection is alive.
  var isConnected: Bool { pointer.map { PQstatus($0) == CONNECTION_OK } ?? false }

  /// As ``isConnected``, after reading pending input, without waiting: a closed connection is only
  /// noticed by reading.
  var isReachable: Bool {
    guard let pointer, isConnected else { return false }
    guard PQtransactionStatus(pointer) != PQTRANS_ACTIVE else { return true }
    // The reason for closing arrives before the end of the stream.
    for _ in 0..<16 {
      var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 0) != 0 else { return true }
      guard PQconsumeInput(pointer) != 0, isConnected else { return false }
    }
    return true
  }

  /// The connection.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if it is closed.
  func open() throws(DatabaseError) -> OpaquePointer {
    guard let pointer else {
      throw DatabaseError(.connection, "the connection to PostgreSQL is closed")
    }
    return pointer
  }

  /// Checks a result and its effect on prepared statements.
  func finish(_ result: PostgresResult?, _ sql: String) throws(DatabaseError) -> PostgresResult {
    guard let result else {
      throw failure(sql)
    }
    if result.isFailure { throw failure(result, sql) }
    switch result.status {
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      endStrayCopy()
      throw DatabaseError(
        .unsupported, "COPY to or from the client can't run as SQL: use a load", sql: sql)
    default: break
    }
    // Plans from before a change of a table would fail inside a transaction, so all are dropped.
    let tag = result.commandTag
    if tag.hasPrefix("DISCARD") || tag.hasPrefix("DEALLOCATE") {
      _ = statements.removeAll()
      retired = []
    } else if tag.hasPrefix("ALTER") || tag.hasPrefix("DROP") || tag.hasPrefix("CREATE") {
      retireStatements()
    }
    return result
  }

  /// Ends a COPY that was started as plain SQL, so that the connection stays usable.
  private func endStrayCopy() {
    guard let pointer else { return }
    _ = PQputCopyEnd(pointer, "not supported here")
    while let result = PostgresResult(PQgetResult(pointer)) {
      guard result.status == PGRES_COPY_OUT else { continue }
      var row: UnsafeMutablePointer<CChar>?
      while PQgetCopyData(pointer, &row, 0) > 0 { PQfreemem(row) }
    }
  }

  /// The error of libpq's latest failure, if there is no result to read it from.
  func failure(_ sql: String) -> DatabaseError {
    explained(PostgresErrors.libraryError(libraryMessage, isConnected: isConnected, sql: sql))
  }

  /// The error of a failed result.
  func failure(_ result: PostgresResult, _ sql: String) -> DatabaseError {
    explained(PostgresErrors.error(of: result, isConnected: isConnected, sql: sql))
  }

  /// The error, or why this side or the server has ended the connection.
  private func explained(_ error: DatabaseError) -> DatabaseError {
    guard !isConnected else { return error }
    if let cut = cancellation.cut { return cut.error(sql: error.sql) }
    guard error.sqlState == nil, let words = notices.lastWords else { return error }
    var error = error
    error.message = "the connection to PostgreSQL is lost: \(PostgresErrors.line(words.message))"
    error.sqlState = words.sqlState
    return error
  }

  /// libpq's message about its latest failure.
  private var libraryMessage: String {
    pointer.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
  }
}
