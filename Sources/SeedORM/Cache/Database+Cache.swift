public import SeedSchema

extension Database {
  /// Runs a query and keeps its rows in the ``cache``, if there is one.
  ///
  /// ```swift
  /// let rows = try await db.query(
  ///   "select * from products where shop_id = \(shop)", cachedFor: .seconds(60), reading: ["products"])
  /// ```
  ///
  /// If many callers ask for the same rows at once, the statement runs once. Throws as ``query(_:)``.
  public func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>? = nil
  ) async throws -> [Row] {
    guard let cache else { return try await query(statement) }
    try checkNotInTransaction()
    return try await cache.value(.statement(statement), timeToLive, tables) {
      // What a lagging replica returns would be kept for longer than the lag.
      try await self.readingPrimary { try await self.query(statement) }
    }
  }

  /// Drops the cached values that a write has made stale, and lets reads see it.
  func forget(_ written: @autoclosure () -> WrittenTables) {
    guard cache != nil || replicas != nil else { return }
    switch written() {
    case .none: return
    case .table(let name): cache?.invalidate(tables: [name])
    case .unknown: cache?.invalidateAll()
    }
    replicas?.wrote()
  }
}
