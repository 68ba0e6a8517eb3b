/// Something that is told of every statement and load, such as a log.
public protocol QueryObserver: Sendable {
  /// Called after each statement or load, on the thread of its connection: what takes long here makes
  /// the database wait. The event's statement is the text that was run; its literals are values.
  func ended(_ event: QueryEvent)
}
