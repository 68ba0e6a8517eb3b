import SeedORM

extension TestDatabase {
  /// Runs `body` with an empty database of its own, which is removed afterwards.
  func withDatabase<Result>(
    pool: PoolConfiguration = PoolConfiguration(), monitor: QueryMonitor = QueryMonitor(),
    _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await withURL { url in
      let database = try await Database.open(url, pool: pool, monitor: monitor)
      do {
        let result = try await body(database)
        await database.close()
        return result
      } catch {
        await database.close()
        throw error
      }
    }
  }
}
