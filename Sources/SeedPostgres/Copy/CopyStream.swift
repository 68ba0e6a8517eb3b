import SeedDatabase
import CPostgres

import SeedSystem

/// A `COPY … FROM STDIN` in progress.
///
/// libpq does not look for an error of the server before the end of the data, so it would send ten
/// million rows to a server that stopped at the first. Therefore the connection is non-blocking,
/// and when the socket is full this waits until it is writable or has an answer. The answer itself
/// can only be read by ending the COPY.
final class CopyStream {
  /// The number of bytes passed to libpq at a time: large enough to amortize its calls, small
  /// enough for its copy to stay in the cache.
  static let pieceSize = 128 * 1024

  private let session: PostgresSession
  private let sql: String
  private let connection: OpaquePointer
  private let alarm: AnswerAlarm
  private var noticesSeen: Int

  /// Whether the server has sent something other than a notice.
  ///
  /// This is nearly always that it has rejected a row or is gone, and rarely something harmless,
  /// such as a changed setting.
  private(set) var hasAnswer = false

  /// Whether ``end(reason:)`` was called.
  private(set) var isEnded = false

  /// Begins a COPY.
  init(_ sql: String, on session: PostgresSession) throws(DatabaseError) {
    self.session = session
    self.sql = sql
    connection = try session.open()
    noticesSeen = session.notices.count
    alarm = session.alarm()
    guard let result = PostgresResult(PQexec(connection, sql)) else { throw session.failure(sql) }
    guard result.status == PGRES_COPY_IN else {
      throw session.failure(result, sql)
    }
    _ = PQsetnonblocking(connection, 1)
  }

  deinit { alarm.cancel() }

  /// Sends bytes.
  func send(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // Before the next piece rather than after this one, so that the producer continues while the
      // system sends.
      flush()
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceSize))
      let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard PQputCopyData(connection, start, Int32(truncatingIfNeeded: piece.count)) == 1 else {
        answered()
        return
      }
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Ends the data and waits for the server's response.
  ///
  /// - Parameter reason: why to discard the rows; the server then fails the COPY with it.
  /// - Throws: ``CopyRejection`` if the COPY failed, including on request.
  func end(reason: String? = nil) throws(CopyRejection) {
    isEnded = true
    _ = PQsetnonblocking(connection, 0)
    var failure: CopyRejection?
    if PQputCopyEnd(connection, reason) != 1 {
      failure = CopyRejection(error: session.failure(sql), line: nil)
    }
    while let result = PostgresResult(PQgetResult(connection)) {
      if result.isFailure {
        failure = CopyRejection(
          error: session.failure(result, sql), line: PostgresErrors.copyLine(of: result))
      }
      // After a lost connection libpq may report the COPY state endlessly.
      if result.status == PGRES_COPY_IN {
        failure = failure ?? CopyRejection(error: session.failure(sql), line: nil)
        break
      }
    }
    alarm.cancel()
    if let failure { throw failure }
  }

  /// Waits until libpq has handed everything to the system, or the server has answered.
  private func flush() {
    while !hasAnswer {
      var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
      switch PQflush(connection) {
      case 0:
        if poll(&descriptor, 1, 0) > 0 { receive() }
        return
      case 1:
        descriptor.events |= Int16(POLLOUT)
        _ = poll(&descriptor, 1, -1)
        if descriptor.revents & Int16(POLLOUT) == 0 { receive() }
      default:
        answered()
      }
    }
  }

  /// Switches libpq to blocking: later data must not pile up in its buffer.
  private func answered() {
    hasAnswer = true
    _ = PQsetnonblocking(connection, 0)
  }

  /// Reads pending input: notices go to their receiver, anything else is an answer.
  private func receive() {
    // A long notice may arrive in parts, so an incomplete message gets a moment to complete.
    for _ in 0..<3 {
      guard PQconsumeInput(connection) == 1 else { break }
      // Called for its side effect: it passes complete notices to their receiver.
      _ = PQisBusy(connection)
      if session.notices.count != noticesSeen {
        noticesSeen = session.notices.count
        return
      }
      var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, 20)
    }
    answered()
  }
}
