package import Logging
import Synchronization

/// A log that keeps its lines for its test.
package final class LogLines: LogHandler {
  private let lines = Mutex<[String]>([])

  /// Makes an empty log.
  package init() {}

  package var all: [String] { lines.withLock { $0 } }

  package var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }

  package var logLevel: Logger.Level {
    get { .trace }
    set {}
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  package func log(event: LogEvent) {
    lines.withLock { $0.append(event.message.description) }
  }
}
