extension Database {
  /// Runs a query and keeps its rows for some time, in the ``cache``; where there is none, it is just run.
  ///
  /// ```swift
  /// let rows = try await db.query(
  ///   "select * from products where shop_id = \(shop)", cachedFor: .seconds(60), reading: ["products"])
  /// ```
  ///
  /// However many callers ask for the same rows at once, the statement is run once. Throws as
  /// ``query(_:)``.
  public func query(
    _ statement: SQLStatement, cachedFor timeToLive: Duration, reading tables: Set<String>? = nil
  ) async throws -> [Row] {
    guard let cache else { return try await query(statement) }
    try refuseInTransaction()
    return try await cache.value(.statement(statement), timeToLive, tables) {
      try await self.query(statement)
    }
  }

  /// Drops from the cache what a write has made old.
  func forget(_ written: @autoclosure () -> WrittenTables) {
    guard let cache else { return }
    switch written() {
    case .none: break
    case .table(let name): cache.invalidate(tables: [name])
    case .unknown: cache.invalidateAll()
    }
  }
}
