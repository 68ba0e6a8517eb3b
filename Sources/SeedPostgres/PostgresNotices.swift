import SeedDatabase
import CPostgres
import Logging

/// Receives the server's notices and sends them to the logger, instead of to standard error as
/// libpq does by default.
final class PostgresNotices {
  private let logger: Logger?

  /// The number of notices.
  private(set) var count = 0

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
    guard let logger, logger.logLevel <= .debug, let result,
      let message = PQresultErrorField(result, Int32(UInt8(ascii: "M")))
    else { return }
    logger.debug("PostgreSQL: \(String(cString: message))")
  }
}
