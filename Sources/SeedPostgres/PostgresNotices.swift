import SeedDatabase
import CPostgres
import Logging

/// Receives the server's notices and sends them to the logger, instead of to standard error as
/// libpq does by default.
///
/// libpq treats an error that arrives between statements as a notice, too: the server's reason for
/// ending an idle session.
final class PostgresNotices {
  private let logger: Logger?

  /// The number of notices.
  private(set) var count = 0

  /// Why the server has ended the session, if it has said so between two statements.
  private(set) var lastWords: (message: String, sqlState: String)?

  /// Creates a receiver.
  init(logger: Logger?) {
    self.logger = logger
  }

  /// Attaches it to a connection, which must not outlive it.
  func receive(from connection: OpaquePointer) {
    _ = PQsetNoticeReceiver(
      connection,
      { context, result in
        guard let context else { return }
        let notices = Unmanaged<PostgresNotices>.fromOpaque(context).takeUnretainedValue()
        notices.add(result)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func add(_ result: OpaquePointer?) {
    count += 1
    if let result, let words = Self.lastWords(result) { lastWords = words }
    guard let logger, logger.logLevel <= .debug, let result,
      let message = PQresultErrorField(result, Int32(UInt8(ascii: "M")))
    else { return }
    logger.debug("PostgreSQL: \(String(cString: message))")
  }

  private static func lastWords(_ result: OpaquePointer) -> (message: String, sqlState: String)? {
    let field = { (letter: Unicode.Scalar) in
      PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
    // The severity that isn't translated.
    guard ["FATAL", "PANIC"].contains(field("V")), let message = field("M"), let state = field("C")
    else { return nil }
    return (message, state)
  }
}
