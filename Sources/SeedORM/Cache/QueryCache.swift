import SeedSchema

/// A cache of query results that expire.
///
/// A ``Database`` that is opened with a cache drops the results read from a table when that table
/// is written to through it: immediately for a single statement, at the commit for a transaction.
/// Writes by others, by triggers and by cascading foreign keys become visible only when a value
/// expires.
///
/// ```swift
/// let cache = QueryCache(maximumSize: 10_000, timeToLive: .seconds(30))
/// let db = try await Database.open("sqlite:shop.db", cache: cache)
/// let rows = try await db.query(
///   "select * from products", cachedFor: .seconds(60), reading: ["products"])
/// ```
///
/// If many callers ask for a missing value, it is computed once.
public final class QueryCache: Sendable {
  /// The default lifetime of a value.
  public let timeToLive: Duration
  /// The values that other processes share, if any.
  let sharedLevel: SharedLevel?
  let localTimeToLive: Duration?
  let state: Locked<CacheState>
  private let clock: @Sendable () -> ContinuousClock.Instant

  /// Creates an empty cache.
  ///
  /// - Parameters:
  ///   - maximumSize: the maximum number of values; the least recently used one is evicted.
  ///   - timeToLive: the default lifetime of a value.
  ///   - clock: the current time, for tests.
  public init(
    maximumSize: Int = 1_000, timeToLive: Duration = .seconds(60),
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.timeToLive = timeToLive
    self.clock = clock
    sharedLevel = nil
    localTimeToLive = nil
    state = Locked(CacheState(maximumSize: max(0, maximumSize)))
  }

  /// Creates a cache whose values other processes share.
  ///
  /// ```swift
  /// let cache = QueryCache(store: try RedisStore("redis://127.0.0.1:6379/0"))
  /// ```
  ///
  /// Rows of queries, and values of `value(_:for:reading:_:)` that are `Codable`, are kept in the
  /// store; a write through any ``Database`` whose cache has the same store and namespace drops
  /// them. Values that ``set(_:_:for:reading:)`` stores stay in this process. If the store is
  /// unreachable, values are computed.
  ///
  /// - Parameters:
  ///   - store: the store.
  ///   - namespace: the prefix of the keys in the store.
  ///   - maximumSize: the maximum number of values in this process's memory.
  ///   - timeToLive: the default lifetime of a value.
  ///   - localTimeToLive: how long a value from the store is also kept in memory, where writes of other processes
  ///     don't drop it.
  ///   - lockTime: how long one process may compute a value before others may compute it, too.
  ///   - clock: the current time, for tests.
  public init(
    store: any CacheStore, namespace: String = "seedorm:", maximumSize: Int = 1_000,
    timeToLive: Duration = .seconds(60), localTimeToLive: Duration = .zero,
    lockTime: Duration = .seconds(5),
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.timeToLive = timeToLive
    self.localTimeToLive = localTimeToLive
    self.clock = clock
    sharedLevel = SharedLevel(store, namespace: namespace, lockTime: lockTime)
    state = Locked(CacheState(maximumSize: max(0, maximumSize)))
  }

  /// Returns the value of a key; `nil` if there is none, it has expired, or it has another type.
  public func get<Value: Sendable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    let now = clock()
    return state.withLock { state in
      let value = state.value(.name(key), at: now) as? Value
      if value == nil { state.statistics.misses += 1 } else { state.statistics.hits += 1 }
      return value
    }
  }

  /// Stores a value under a key, replacing any existing one.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - value: the value.
  ///   - timeToLive: the lifetime; the cache's default if `nil`.
  ///   - tables: the tables that it was read from: a write to one of them drops it. If `nil`, any write does; if empty,
  ///     none.
  public func set(
    _ key: String, _ value: some Sendable, for timeToLive: Duration? = nil,
    reading tables: Set<String>? = []
  ) {
    let entry = CacheState.Entry(
      value: value, expires: clock() + (timeToLive ?? self.timeToLive),
      tables: tables.map(Self.normalized))
    state.withLock { $0.set(.name(key), entry) }
  }

  /// Returns the value of a key.
  ///
  /// A missing value is computed once for all concurrent callers, and stored unless the computation
  /// fails or one of its tables is written to in the meantime.
  ///
  /// - Throws: any error of `make`; `CancellationError` if the task is cancelled.
  public func value<Value: Sendable>(
    _ key: String, for timeToLive: Duration? = nil, reading tables: Set<String>? = [],
    _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await value(.name(key), timeToLive, tables, make)
  }

  /// Drops the value of a key from this process's memory.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ key: String) -> Bool { state.withLock { $0.remove(.name(key)) } }

  /// Drops everything from this process's memory; see ``clear(prefix:)`` for a shared store.
  public func clear() {
    state.withLock { state in _ = state.removeAll { _, _ in true } }
  }

  /// Drops the values whose key matches a pattern, in which `*` matches any string.
  ///
  /// Without `*`, it drops those whose key begins with the pattern, such as `user:`. The key of a
  /// query is its SQL.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func clear(pattern: String) -> Int {
    guard !pattern.isEmpty else { return 0 }
    let pattern = WildcardPattern(pattern.contains("*") ? pattern : pattern + "*")
    return state.withLock { state in state.removeAll { key, _ in pattern.matches(key.text) } }
  }

  /// Drops expired values; each is also dropped when it is next looked up.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func cleanupExpired() -> Int {
    let now = clock()
    return state.withLock { state in
      let removed = state.removeAll { _, entry in entry.expires <= now }
      state.statistics.expirations += removed
      return removed
    }
  }

  /// Drops what was read from tables.
  public func invalidate(tables: Set<String>) {
    state.withLock { $0.invalidate(Self.normalized(tables)) }
  }

  /// Drops what was read from any table.
  public func invalidateAll() { state.withLock { $0.invalidateAll() } }

  /// The statistics so far.
  public var statistics: CacheStatistics {
    state.withLock { state in
      var statistics = state.statistics
      statistics.size = state.entries.count
      return statistics
    }
  }

  /// Resets the statistics.
  public func resetStatistics() {
    state.withLock { $0.statistics = CacheStatistics() }
    sharedLevel?.resetStatistics()
  }

  func value<Value: Sendable>(
    _ key: CacheState.Key, _ timeToLive: Duration?, _ tables: Set<String>?,
    _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let tables = tables.map(Self.normalized)
    let now = clock()
    let found: Found<Value> = state.withLock { state in
      if let value = state.value(key, at: now) as? Value {
        state.statistics.hits += 1
        return .value(value)
      }
      if let flight = state.flights[key] as? SingleFlight<Value>, flight.join() {
        state.statistics.shared += 1
        return .flight(flight)
      }
      state.statistics.misses += 1
      let flight = SingleFlight<Value>()
      _ = flight.join()
      state.flights[key] = flight
      return .new(flight, moment: state.moment)
    }
    switch found {
    case .value(let value): return value
    case .flight(let flight): return try await flight.value()
    case .new(let flight, let moment):
      flight.start(make) { [self] result in
        let expires = clock() + (timeToLive ?? self.timeToLive)
        state.withLock { state in
          // A new flight may have replaced this one after all callers had left.
          if state.flights[key] as? SingleFlight<Value> === flight { state.flights[key] = nil }
          guard case .success(let value) = result, state.isFresh(since: moment, tables) else {
            return
          }
          guard expires > clock() else { return }
          state.set(key, CacheState.Entry(value: value, expires: expires, tables: tables))
        }
      }
      return try await flight.value()
    }
  }

  /// Table names in the form in which they are compared: without schema, quotes and case. A name
  /// written in two forms is dropped too often rather than kept too long.
  static func normalized(_ tables: Set<String>) -> Set<String> {
    Set(tables.map { WrittenTables.normalized($0) })
  }
}

/// The state of a value that is looked up.
private enum Found<Value: Sendable> {
  case value(Value)
  /// Another caller is computing it.
  case flight(SingleFlight<Value>)
  /// This caller must compute it.
  case new(SingleFlight<Value>, moment: Int)
}
