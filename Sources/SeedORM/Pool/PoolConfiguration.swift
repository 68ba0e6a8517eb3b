/// The size and timeouts of a ``Database``'s connection pool.
///
/// An SQLite file has one connection for writing, and the others for reading; an in-memory database
/// has one for everything.
///
/// ```swift
/// let db = try await Database.open(
///   "postgres://localhost/shop",
///   pool: PoolConfiguration(maximum: 4, setUp: ["SET statement_timeout = '5s'"]))
/// ```
public struct PoolConfiguration: Sendable, Hashable {
  /// How many connections are opened by `Database.open(_:pool:monitor:)` and kept while
  /// idle; at most ``maximum``.
  public var minimum: Int
  /// The maximum number of connections; at least 1.
  public var maximum: Int
  /// How long a call waits for a connection before it throws `DatabaseError.Code.timeout`.
  public var timeout: Duration
  /// The idle time after which the server is pinged before a connection is reused.
  public var checkAfter: Duration
  /// The idle time after which a connection beyond ``minimum`` is closed.
  public var closeAfter: Duration
  /// Statements that set up each new connection, such as `PRAGMA cache_size = -64000` or
  /// `SET statement_timeout = '5s'`. If one fails, opening the connection fails.
  public var setUp: [String]

  /// Creates a configuration.
  public init(
    minimum: Int = 1, maximum: Int = 10, timeout: Duration = .seconds(30),
    checkAfter: Duration = .seconds(30), closeAfter: Duration = .seconds(600),
    setUp: [String] = []
  ) {
    self.maximum = max(1, maximum)
    self.minimum = min(max(0, minimum), self.maximum)
    self.timeout = timeout
    self.checkAfter = checkAfter
    self.closeAfter = closeAfter
    self.setUp = setUp
  }
}
