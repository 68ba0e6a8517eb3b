import SeedDatabase
import SeedSchema

extension Query {
  /// Returns the rows now, and again whenever the tables that the query reads have changed.
  ///
  /// ```swift
  /// for try await users in try await User.all.observe(in: db) {
  ///   print(users.count, "users")
  /// }
  /// ```
  ///
  /// Several changes that occur while rows are read or used count as one. The sequence ends when
  /// the database is closed.
  ///
  /// - Throws: as ``Database/changes(of:)``.
  public func observe(in database: Database) async throws -> ObservedRows<Row> {
    let others = (select.tables ?? []).subtracting([Row.table.name.name])
    return ObservedRows(
      query: self, database: database,
      changes: try await database.changes(of: [Row.self], and: others))
  }
}

/// The rows of a query, each time that they may have changed.
public struct ObservedRows<Row: Model>: AsyncSequence, Sendable {
  /// An element: all rows.
  public typealias Element = [Row]

  let query: Query<Row>
  let database: Database
  let changes: ChangeStream

  /// Reads the rows.
  public func makeAsyncIterator() -> Iterator {
    Iterator(query: query, database: database, changes: changes.makeAsyncIterator())
  }

  /// Reads the rows again and again.
  public struct Iterator: AsyncIteratorProtocol {
    let query: Query<Row>
    let database: Database
    let changes: ChangeStream.Iterator
    private var isFirst = true

    init(query: Query<Row>, database: Database, changes: ChangeStream.Iterator) {
      self.query = query
      self.database = database
      self.changes = changes
    }

    /// The initial rows, then those after each change; `nil` if the database is closed or the task
    /// is cancelled.
    ///
    /// - Throws: `DatabaseError` if the query fails.
    public mutating func next() async throws -> [Row]? {
      if isFirst {
        isFirst = false
      } else {
        guard try await changes.next() != nil else { return nil }
      }
      return try await query.fetch(in: database)
    }
  }
}
