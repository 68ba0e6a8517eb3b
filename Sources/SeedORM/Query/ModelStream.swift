import SeedSchema

/// The models of a query, fetched in portions while they are read; see ``RowStream``.
public struct ModelStream<Row: Model>: AsyncSequence {
  /// One model.
  public typealias Element = Row
  /// Any error of reading a row.
  public typealias Failure = any Error

  let rows: RowStream

  /// An iterator that has read nothing yet.
  public func makeAsyncIterator() -> Iterator { Iterator(rows: rows.makeAsyncIterator()) }

  /// Reads the models of a query one after the other.
  public struct Iterator: AsyncIteratorProtocol {
    /// Any error of reading a row.
    public typealias Failure = any Error

    let rows: RowStream.Iterator

    /// The next model; `nil` after the last.
    ///
    /// - Throws: `DatabaseError`, `CancellationError`; there are no rows after that.
    public func next(isolation actor: isolated (any Actor)?) async throws -> Row? {
      guard let row = try await rows.next(isolation: actor) else { return nil }
      return try Row.table.model(of: row.values)
    }
  }
}
