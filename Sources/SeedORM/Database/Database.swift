public import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A database to work with: a ``DatabaseURL`` and the connections to it.
///
/// ```swift
/// let db = try await Database.open("postgres://postgres@localhost/shop")
/// let rows = try await db.query("select name from users where age > \(18)")
/// try await db.transaction { tx in
///   _ = try await tx.execute("delete from carts where user_id = \(id)")
/// }
/// await db.close()
/// ```
public final class Database: DatabaseContext, Sendable {
  /// Where it is; printed without its passwords.
  public let url: DatabaseURL
  /// What kind of database it is.
  public let dialect: any Dialect
  private let connection: any DatabaseConnection
  private let clock: @Sendable () -> Timestamp

  private init(
    _ url: DatabaseURL, _ connection: any DatabaseConnection,
    clock: @escaping @Sendable () -> Timestamp
  ) {
    self.url = url
    self.connection = connection
    self.clock = clock
    dialect = connection.dialect
  }

  /// Opens a database.
  ///
  /// - Throws: ``DatabaseError`` where it can't be reached.
  public static func open(
    _ url: DatabaseURL, monitor: QueryMonitor = QueryMonitor(), logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    Database(url, try await url.connect(monitor: monitor, logger: logger), clock: clock)
  }

  /// The system's time.
  public static let systemClock: @Sendable () -> Timestamp = {
    Timestamp(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
  }

  /// The instant that timestamps are set to.
  public var now: Timestamp { clock() }

  /// Runs a statement that returns no rows.
  public func execute(_ statement: SQLStatement) async throws -> Int {
    try await Interruption.guarding(connection) { try $0.execute(statement) }
  }

  /// Runs a statement and returns all of its rows.
  public func query(_ statement: SQLStatement) async throws -> [Row] {
    try await Interruption.guarding(connection) { try $0.query(statement) }
  }

  /// Writes all batches of a source to a table by the fastest safe route.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) async throws -> LoadSummary {
    try await Interruption.guarding(connection) { try $0.load(request, from: source) }
  }

  /// Runs a piece of work in a transaction; what it throws rolls it back.
  public func transaction<Result>(
    _ work: (Transaction) async throws -> sending Result
  ) async throws -> sending Result {
    try await connection.begin(.standard)
    let transaction = Transaction(on: connection, clock: clock)
    do {
      let result = try await work(transaction)
      transaction.end()
      try Task.checkCancellation()
      try await connection.commit()
      return result
    } catch {
      transaction.end()
      try await connection.rollback()
      throw error
    }
  }

  /// Closes all connections.
  public func close() async { await connection.close() }
}
