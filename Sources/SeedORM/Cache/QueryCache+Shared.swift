extension QueryCache {
  /// Returns the value of a key.
  ///
  /// A missing value is computed once for all concurrent callers, of all processes if the cache has
  /// a shared store, and stored unless the computation fails or one of its tables is written to in
  /// the meantime.
  ///
  /// - Throws: any error of `make`; `CancellationError` if the task is cancelled.
  public func value<Value: Sendable & Codable>(
    _ key: String, for timeToLive: Duration? = nil, reading tables: Set<String>? = [],
    _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await value(.name(key), timeToLive, tables, coding: .json, make)
  }

  /// Drops the values whose keys begin with a prefix such as `user:`, also from the shared store.
  /// Queries have no such key; an empty prefix drops them, too.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func clear(prefix: String) async -> Int {
    let local = state.withLock { state in
      state.removeAll { key, _ in
        guard case .name(let name) = key else { return prefix.isEmpty }
        return name.hasPrefix(prefix)
      }
    }
    guard let sharedLevel else { return local }
    return max(local, await sharedLevel.clear(prefix: prefix))
  }

  /// Drops the value of a key, also from the shared store.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  public func removeShared(_ key: String) async -> Bool {
    let isLocal = remove(key)
    return await sharedLevel?.remove(.name(key)) ?? false || isLocal
  }

  /// Drops what was read from tables, by any process that shares the store.
  public func invalidateShared(_ tables: Set<String>) async {
    invalidate(tables: tables)
    await sharedLevel?.invalidate(Self.normalized(tables))
  }

  /// The use of the shared store so far.
  public var sharedStatistics: SharedCacheStatistics {
    sharedLevel?.statistics ?? SharedCacheStatistics()
  }

  func value<Value: Sendable>(
    _ key: CacheState.Key, _ timeToLive: Duration?, _ tables: Set<String>?,
    coding: CacheCoding<Value>, _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    guard let sharedLevel else { return try await value(key, timeToLive, tables, make) }
    let lifetime = timeToLive ?? self.timeToLive
    let normalized = tables.map(Self.normalized)
    return try await value(key, min(localTimeToLive ?? .zero, lifetime), tables) {
      try await sharedLevel.value(key, lifetime, normalized, coding, make)
    }
  }
}
