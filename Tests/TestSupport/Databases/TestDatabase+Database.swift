public import SeedDatabase
public import SeedORM
public import SeedSchema

extension TestDatabase {
  /// Runs `body` with an empty database of its own, which is removed afterwards.
  ///
  /// If the configuration has the default timeout, calls wait for a connection for as long as it
  /// takes: on a busy machine, the last of many tasks may get one later than that.
  public func withDatabase<Result>(
    pool: PoolConfiguration = PoolConfiguration(), monitor: QueryMonitor = QueryMonitor(),
    cache: QueryCache? = nil, clock: @escaping @Sendable () -> Timestamp = Database.systemClock,
    _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await withURL { url in
      let database = try await Database.open(
        url, pool: pool.patient, monitor: monitor, cache: cache, clock: clock)
      return try await finally {
        try await body(database)
      } do: {
        await database.close()
      }
    }
  }
}
