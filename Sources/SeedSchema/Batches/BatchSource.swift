/// The source of a bulk load's rows.
///
/// A loader calls ``next()`` on its connection's thread, one call at a time, until it returns
/// `nil`. A source may prepare batches on other threads.
public protocol BatchSource: AnyObject, Sendable {
  /// Returns the next rows; `nil` after the last.
  ///
  /// - Throws: any error of the source; the load then fails with it and leaves the table unchanged.
  func next() throws -> ColumnBatch?
}
