public import SeedSchema

extension Database {
  /// Runs a query and keeps its rows in the ``cache``, if there is one.
  ///
  /// ```swift
  /// let rows = try await db.query(
  ///   "select * from products where shop_id = \(shop)", cachedFor: .seconds(60),
  ///   reading: ["products"])
  /// ```
  ///
  /// If many callers ask for the same rows at once, the statement runs once. Throws as
  /// ``query(_:)``.
  public func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>? = nil
  ) async throws -> [Row] {
    guard let cache else { return try await query(statement) }
    try checkNotInTransaction()
    let key = CacheState.Key.statement(statement, database: url.description)
    return try await cache.value(key, timeToLive, tables, coding: .rows) {
      // What a lagging replica returns would be kept for longer than the lag.
      try await self.readingPrimary { try await self.query(statement) }
    }
  }

  /// Runs a write, and then drops the cached values that it has made stale and lets reads see it.
  func writing<Result>(
    _ written: @autoclosure () -> WrittenTables, _ work: () async throws -> sending Result
  ) async throws -> sending Result {
    guard cache != nil || replicas != nil else { return try await work() }
    let written = written()
    guard written != .none else { return try await work() }
    do {
      let result = try await work()
      await forget([written])
      return result
    } catch {
      // The write may have taken effect despite the error.
      await forget([written])
      throw error
    }
  }

  /// Drops the cached values that writes have made stale, and lets reads see them.
  func forget(_ written: [WrittenTables]) async {
    var tables: Set<String>? = []
    for written in written {
      switch written {
      case .none: continue
      case .table(let name): tables?.insert(WrittenTables.normalized(name))
      case .unknown: tables = nil
      }
    }
    guard tables?.isEmpty != true else { return }
    if let tables { cache?.invalidate(tables: tables) } else { cache?.invalidateAll() }
    replicas?.wrote()
    await cache?.sharedLevel?.invalidate(tables)
  }
}
