/// Results of queries, kept for some time.
///
/// A ``Database`` that is opened with one drops what was read from a table when that table is written to
/// through it, by a statement at once and by a transaction when it commits. What others write, and what
/// triggers and cascading foreign keys change, is seen when a value's time is over.
///
/// ```swift
/// let cache = QueryCache(maximumSize: 10_000, timeToLive: .seconds(30))
/// let db = try await Database.open("sqlite:shop.db", cache: cache)
/// let rows = try await db.query(
///   "select * from products", cachedFor: .seconds(60), reading: ["products"])
/// ```
///
/// However many callers ask for a value that is not there, it is made once.
public final class QueryCache: Sendable {
  /// How long a value is kept where nothing else is said.
  public let timeToLive: Duration
  private let state: Locked<CacheState>
  private let clock: @Sendable () -> ContinuousClock.Instant

  /// Makes an empty cache.
  ///
  /// - Parameters:
  ///   - maximumSize: how many values it holds at most; the one that was not used for the longest time
  ///     makes room.
  ///   - timeToLive: how long a value is kept where nothing else is said.
  public init(
    maximumSize: Int = 1_000, timeToLive: Duration = .seconds(60),
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.timeToLive = timeToLive
    self.clock = clock
    state = Locked(CacheState(maximumSize: max(0, maximumSize)))
  }

  /// The value of a key; `nil` where there is none, its time is over, or it is of another type.
  public func get<Value: Sendable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    let now = clock()
    return state.withLock { state in
      let value = state.value(.name(key), at: now) as? Value
      if value == nil { state.statistics.misses += 1 } else { state.statistics.hits += 1 }
      return value
    }
  }

  /// Keeps a value under a key, in the place of the one that is there.
  ///
  /// - Parameters:
  ///   - timeToLive: for how long; the cache's own where `nil`.
  ///   - tables: the tables that it was made from, so that a write to one of them drops it; where `nil`
  ///     any write does, where empty none.
  public func set(
    _ key: String, _ value: some Sendable, for timeToLive: Duration? = nil,
    reading tables: Set<String>? = []
  ) {
    let entry = CacheState.Entry(
      value: value, expires: clock() + (timeToLive ?? self.timeToLive),
      tables: tables.map(Self.normalized))
    state.withLock { $0.set(.name(key), entry) }
  }

  /// The value of a key; where there is none it is made, once for all who ask for it meanwhile, and kept
  /// unless it could not be made or one of its tables was written to while it was.
  public func value<Value: Sendable>(
    _ key: String, for timeToLive: Duration? = nil, reading tables: Set<String>? = [],
    _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await value(.name(key), timeToLive, tables, make)
  }

  /// Drops the value of a key.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func remove(_ key: String) -> Bool { state.withLock { $0.remove(.name(key)) } }

  /// Drops everything.
  public func clear() {
    state.withLock { state in
      for key in Array(state.entries.keys) { state.remove(key) }
    }
  }

  /// Drops the values whose key fits a pattern, in which `*` stands for any text; a query's key is its SQL.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func clear(pattern: String) -> Int {
    let pattern = WildcardPattern(pattern)
    return state.withLock { state in
      let keys = state.entries.keys.filter { pattern.matches($0.text) }
      for key in keys { state.remove(key) }
      return keys.count
    }
  }

  /// Drops the values whose time is over; it is done for each when it is asked for, too.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func cleanupExpired() -> Int {
    let now = clock()
    return state.withLock { state in
      let keys = state.entries.filter { $0.value.expires <= now }.keys
      for key in keys { state.remove(key) }
      state.statistics.expirations += keys.count
      return keys.count
    }
  }

  /// Drops what was read from tables.
  public func invalidate(tables: Set<String>) {
    state.withLock { $0.invalidate(Self.normalized(tables)) }
  }

  /// Drops what was read from any table.
  public func invalidateAll() { state.withLock { $0.invalidateAll() } }

  /// What it has done.
  public var statistics: CacheStatistics {
    state.withLock { state in
      var statistics = state.statistics
      statistics.size = state.entries.count
      return statistics
    }
  }

  /// Begins to count anew.
  public func resetStatistics() { state.withLock { $0.statistics = CacheStatistics() } }

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
      if let flight = state.flights[key] as? Flight<Value>, flight.join() {
        state.statistics.shared += 1
        return .flight(flight)
      }
      state.statistics.misses += 1
      let flight = Flight<Value>()
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
          // Another may fly in its place, where all of its passengers had left.
          if state.flights[key] as? Flight<Value> === flight { state.flights[key] = nil }
          guard case .success(let value) = result, state.isFresh(since: moment, tables) else {
            return
          }
          state.set(key, CacheState.Entry(value: value, expires: expires, tables: tables))
        }
      }
      return try await flight.value()
    }
  }

  /// Tables as they are compared: without schema, quotes and case, so that one written in two ways is
  /// dropped too often rather than kept too long.
  private static func normalized(_ tables: Set<String>) -> Set<String> {
    Set(tables.map { WrittenTables.normalized($0) })
  }
}

/// What there is of a value that is asked for.
private enum Found<Value: Sendable> {
  case value(Value)
  /// Someone makes it.
  case flight(Flight<Value>)
  /// It is to be made.
  case new(Flight<Value>, moment: Int)
}
