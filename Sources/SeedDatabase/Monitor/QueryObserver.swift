/// An observer of every statement and load, such as a log, metrics or a trace.
///
/// ```swift
/// struct Timeline: QueryObserver {
///   func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)? { Date() }
///
///   func ended(_ event: QueryEvent, _ started: (any Sendable)?) {
///     guard let start = started as? Date else { return }
///     print(start, event.kind, event.statement, event.duration)
///   }
/// }
/// ```
///
/// Both are called on the connection's thread, which waits for them, and in the task of the caller:
/// its task-local values are available. The statement is the executed SQL, including literals with
/// values.
public protocol QueryObserver: Sendable {
  /// Called before each statement, load, or piece of work of `QueryMonitor.track`.
  ///
  /// - Returns: the value to pass to ``ended(_:_:)``, such as a span.
  func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)?

  /// Called after it, with the result of ``started(_:_:)``.
  func ended(_ event: QueryEvent, _ started: (any Sendable)?)

  /// Called after it, for an observer that doesn't implement ``ended(_:_:)``.
  func ended(_ event: QueryEvent)
}

extension QueryObserver {
  /// Returns nothing.
  public func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)? { nil }

  /// Calls ``ended(_:)``.
  public func ended(_ event: QueryEvent, _ started: (any Sendable)?) { ended(event) }

  /// Does nothing.
  public func ended(_ event: QueryEvent) {}
}
