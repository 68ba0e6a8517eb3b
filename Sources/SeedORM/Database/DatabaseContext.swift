public import SeedDatabase
public import SeedSchema

/// A place to run statements: a ``Database``, or a ``Transaction`` of one.
///
/// Queries and models accept it as the last argument, so that the same call works on either:
///
/// ```swift
/// let adults = try await User.where { $0.age >= 18 }.fetch(in: db)
/// try await db.transaction { tx in try await User.create(users, in: tx) }
/// ```
public protocol DatabaseContext: Sendable {
  /// The capabilities and SQL syntax of this kind of database.
  var dialect: any Dialect { get }

  /// The current instant, for timestamps; from the system's clock unless another was given.
  var now: Timestamp { get }

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: the number of rows inserted, updated or deleted.
  /// - Throws: `DatabaseError` if the statement fails.
  @discardableResult
  func execute(_ statement: SQLStatement) async throws -> Int

  /// Runs a statement and returns all of its rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  func query(_ statement: SQLStatement) async throws -> [Row]

  /// Runs a statement and maps each of its rows to a value, on the connection's thread and without
  /// copying the row.
  ///
  /// - Throws: `DatabaseError` if the statement fails, or any error of `read`.
  func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value]

  /// Runs a query and caches its rows in the database's cache. Without a cache, and in a
  /// transaction, it just runs.
  ///
  /// - Parameters:
  ///   - statement: the query.
  ///   - timeToLive: how long its rows are kept.
  ///   - tables: the tables that it reads; a write to one of them drops its rows. If `nil`, any
  ///     write does.
  /// - Returns: the rows.
  /// - Throws: `DatabaseError` if the statement fails.
  func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>?
  ) async throws -> [Row]

  /// Streams the rows of a query, fetched in portions on demand.
  func stream(_ statement: SQLStatement) -> RowStream

  /// Loads all batches of a source into a table by the fastest safe route.
  ///
  /// - Throws: `DatabaseError`, or any error of the source; nothing is then loaded.
  func load(_ request: LoadRequest, from source: any BatchSource) async throws -> LoadSummary

  /// Runs work in a transaction, or in a savepoint of the open transaction. Throwing rolls it back.
  ///
  /// - Throws: any error of the work; `DatabaseError` if the transaction can't begin or commit.
  @discardableResult
  func transaction<Result>(
    _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result
}

extension DatabaseContext {
  /// Runs the query without caching.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>?
  ) async throws -> [Row] {
    try await query(statement)
  }
}
