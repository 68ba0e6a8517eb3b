/// Where statements run: a ``Database``, or a ``Transaction`` of one.
///
/// Queries and models take it last, so that the same call works on either:
///
/// ```swift
/// let adults = try await User.where { $0.age >= 18 }.fetch(in: db)
/// try await db.transaction { tx in try await User.insert(users, in: tx) }
/// ```
public protocol DatabaseContext {
  /// What this kind of database can do, and how its SQL is written.
  var dialect: any Dialect { get }

  /// The instant that timestamps are set to; the system's clock unless another was given.
  var now: Timestamp { get }

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: how many rows it inserted, updated or deleted.
  func execute(_ statement: SQLStatement) async throws -> Int

  /// Runs a statement and returns all of its rows.
  func query(_ statement: SQLStatement) async throws -> [Row]

  /// Runs a statement and makes a value of each of its rows, on the connection's thread and without a copy
  /// of the row.
  func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value]

  /// Runs a query and keeps its rows for some time, in the database's cache; where there is none, and in a
  /// transaction, it is just run.
  ///
  /// - Parameters:
  ///   - timeToLive: for how long its rows are kept.
  ///   - tables: the tables that it reads; a write to one of them drops its rows. Where `nil` any write
  ///     does.
  func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>?
  ) async throws -> [Row]

  /// The rows of a query, fetched in portions while they are read.
  func stream(_ statement: SQLStatement) -> RowStream

  /// Writes all batches of a source to a table by the fastest safe route.
  func load(_ request: LoadRequest, from source: any BatchSource) async throws -> LoadSummary

  /// Runs a piece of work in a transaction: one of its own, or a savepoint of the one that is open. What
  /// it throws rolls it back.
  func transaction<Result>(
    _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result
}

extension DatabaseContext {
  /// Just runs the query.
  public func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>?
  ) async throws -> [Row] {
    try await query(statement)
  }
}
