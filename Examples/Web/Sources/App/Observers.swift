import Metrics
import SeedORM
import Tracing

/// Each statement's time in swift-metrics.
struct QueryMetrics: QueryObserver {
  func ended(_ event: QueryEvent) {
    let failed = event.failure == nil ? "false" : "true"
    Metrics.Timer(
      label: "db.query", dimensions: [("kind", event.kind.rawValue), ("failed", failed)]
    ).recordNanoseconds(Int64(event.duration / .nanoseconds(1)))
  }
}

/// Each statement as a span in the trace of its request.
struct QuerySpans: QueryObserver {
  func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)? {
    let span = startSpan("db.\(kind.rawValue)", ofKind: .client)
    span.attributes["db.statement"] = statement
    return span
  }

  func ended(_ event: QueryEvent, _ started: (any Sendable)?) {
    guard let span = started as? any Span else { return }
    span.attributes["db.rows"] = event.rows
    if let failure = event.failure { span.setStatus(.init(code: .error, message: "\(failure)")) }
    span.end()
  }
}
