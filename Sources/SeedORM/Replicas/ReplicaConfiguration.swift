/// The distribution of a ``Database``'s reads among its replicas.
///
/// ```swift
/// let db = try await Database.open(
///   "postgres://app@primary/shop", replicas: ["postgres://app@replica/shop"],
///   reading: ReplicaConfiguration(balancing: .leastBusy, maximumLag: .seconds(5)))
/// ```
public struct ReplicaConfiguration: Sendable, Hashable {
  /// The strategy that chooses the next replica.
  public enum Balancing: String, Sendable, Hashable, Codable, CaseIterable {
    /// One after the other.
    case roundRobin
    /// The replica with the smallest share of its connections in use.
    case leastBusy
  }

  /// The server for read-only transactions.
  public enum Target: String, Sendable, Hashable, Codable, CaseIterable {
    /// On a replica, unless they are serializable, which PostgreSQL allows on the primary only.
    case replica
    /// On the primary.
    case primary
  }

  /// The strategy that chooses the next replica.
  public var balancing: Balancing
  /// How long after a write through this ``Database`` its reads go to the primary, unless a replica
  /// is known to have the write earlier.
  ///
  /// It should exceed the usual lag. With zero, only reads within ``Database/readingOwnWrites(_:)``
  /// are guaranteed to see earlier writes.
  public var primaryAfterWrite: Duration
  /// The maximum lag of a replica used for reads; unlimited if `nil`.
  ///
  /// With a limit, replicas whose lag can't be measured are skipped: files of SQLite, and
  /// PostgreSQL's logical replicas.
  public var maximumLag: Duration?
  /// The server for read-only transactions.
  public var readOnlyTransactions: Target
  /// The interval at which replicas are checked, and failed ones retried; if `nil`, only
  /// ``Database/checkReplicas()`` does that.
  public var checkInterval: Duration?
  /// The maximum duration of a check; a replica that takes longer counts as failed.
  public var checkTimeout: Duration
  /// The clock, for tests.
  var clock = ReplicaClock { .now }

  /// Creates a configuration; omitted settings have the usual defaults.
  public init(
    balancing: Balancing = .roundRobin, primaryAfterWrite: Duration = .seconds(1),
    maximumLag: Duration? = nil, readOnlyTransactions: Target = .replica,
    checkInterval: Duration? = .seconds(1), checkTimeout: Duration = .seconds(2)
  ) {
    self.balancing = balancing
    self.primaryAfterWrite = primaryAfterWrite
    self.maximumLag = maximumLag
    self.readOnlyTransactions = readOnlyTransactions
    self.checkInterval = checkInterval
    self.checkTimeout = checkTimeout
  }

  /// Replaces the clock, for tests.
  package mutating func setClock(_ clock: @escaping @Sendable () -> ContinuousClock.Instant) {
    self.clock = ReplicaClock(now: clock)
  }
}
