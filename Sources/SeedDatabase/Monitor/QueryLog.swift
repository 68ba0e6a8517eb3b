public import Logging

/// Writes every statement and load to a log, at its level `debug`, without values.
///
/// ```swift
/// let monitor = QueryMonitor(observers: [QueryLog(logger)])
/// ```
public struct QueryLog: QueryObserver {
  private let logger: Logger

  /// Creates an observer that writes to a logger.
  public init(_ logger: Logger) { self.logger = logger }

  /// Writes a line such as `query: select * from users where id = ?`, with its figures as metadata.
  public func ended(_ event: QueryEvent) {
    guard logger.logLevel <= .debug else { return }
    let isSQL = event.kind != .load && event.kind != .work
    let text = isSQL ? StatementNormalizer.withoutValues(event.statement) : event.statement
    var metadata: Logger.Metadata = [
      "rows": "\(event.rows)", "duration": "\(event.duration)",
    ]
    if let failure = event.failure { metadata["failure"] = "\(failure)" }
    for (name, value) in event.metadata where metadata[name] == nil { metadata[name] = "\(value)" }
    logger.debug("\(event.kind): \(text)", metadata: metadata)
  }
}
