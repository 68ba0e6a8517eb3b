/// An observer of every statement and load, such as a log.
public protocol QueryObserver: Sendable {
  /// Called after each statement or load on its connection's thread, which waits for it. The event's
  /// statement is the executed text; its literals are values.
  func ended(_ event: QueryEvent)
}
