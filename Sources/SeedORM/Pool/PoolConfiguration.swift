/// How many connections a ``Database`` has, and how long it waits for one.
///
/// A file of SQLite has one connection that writes, and the others read beside it; a database in memory
/// has one for everything.
public struct PoolConfiguration: Sendable, Hashable {
  /// How many connections are opened by ``Database/open(_:pool:monitor:cache:logger:clock:)`` and kept while
  /// idle; at most ``maximum``.
  public var minimum: Int
  /// The most connections at a time; at least 1.
  public var maximum: Int
  /// How long a call waits for a connection before it throws ``DatabaseError/Code/timeout``.
  public var timeout: Duration
  /// After how long without use the server is asked whether a connection still lives before it is used.
  public var checkAfter: Duration
  /// After how long without use a connection beyond ``minimum`` is closed.
  public var closeAfter: Duration

  /// Makes a configuration.
  public init(
    minimum: Int = 1, maximum: Int = 10, timeout: Duration = .seconds(30),
    checkAfter: Duration = .seconds(30), closeAfter: Duration = .seconds(600)
  ) {
    self.maximum = max(1, maximum)
    self.minimum = min(max(0, minimum), self.maximum)
    self.timeout = timeout
    self.checkAfter = checkAfter
    self.closeAfter = closeAfter
  }
}
