/// Where a bulk load gets its rows from.
///
/// A loader calls ``next()`` from its connection's own thread until it returns `nil`, one call at a
/// time. A source may make batches ahead on other threads.
public protocol BatchSource: AnyObject, Sendable {
  /// The next rows; `nil` after the last.
  ///
  /// - Throws: whatever keeps the source from making them; the load then fails with it and leaves the
  ///   table as it was.
  func next() throws -> ColumnBatch?
}
