import SeedSchema

/// The changes of some tables, as an endless sequence; each is delivered after its transaction is
/// committed.
///
/// ```swift
/// for try await change in try await db.changes(of: User.self) {
///   print(change.table, change.kinds, change.keys ?? [])
/// }
/// ```
///
/// If changes arrive faster than they are read, they are merged into one per table, so that memory
/// stays bounded. The sequence ends when the database is closed, and supports one reader.
public struct ChangeStream: AsyncSequence, Sendable {
  /// An element.
  public typealias Element = DatabaseChange

  let subscription: ChangeSubscription

  /// Reads the changes.
  public func makeAsyncIterator() -> Iterator { Iterator(subscription: subscription) }

  /// Reads the changes one after another.
  public struct Iterator: AsyncIteratorProtocol {
    let subscription: ChangeSubscription

    /// The next change; `nil` if the database is closed or the task is cancelled.
    ///
    /// - Throws: `DatabaseError` if it is no longer possible to listen for changes.
    public func next() async throws -> DatabaseChange? { try await subscription.next() }
  }
}
