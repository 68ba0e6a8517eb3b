import CPostgres
import Logging

/// Takes the server's notices: to the logger, and not to standard error as libpq does by itself.
final class PostgresNotices {
  private let logger: Logger?

  /// How many notices there were.
  private(set) var count = 0

  /// Makes a receiver.
  init(logger: Logger?) {
    self.logger = logger
  }

  /// Makes it the receiver of a connection, which must not outlive it.
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
