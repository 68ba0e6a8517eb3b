import SeedDatabase
import SeedORM
import SeedSchema

extension TestDatabase {
  /// Runs `body` with a database that has the tables of the example models.
  func withModels<Result>(
    monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock,
    _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await withDatabase(monitor: monitor, cache: cache, clock: clock) { database in
      try await database.createTables(
        Comment.self, PostTag.self, Post.self, User.self, Tag.self, Everything.self)
      return try await body(database)
    }
  }
}
