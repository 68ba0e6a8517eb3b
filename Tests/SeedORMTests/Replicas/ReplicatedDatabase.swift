import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// A primary and two replicas that are databases of their own, whose table `origin` names them:
/// that shows which one has served a read.
struct ReplicatedDatabase {
  let db: Database
  let urls: [DatabaseURL]
  let clock: ManualClock

  static let names = ["primary", "first", "second"]

  /// Runs `body` with a database whose replicas are checked on request only.
  static func with<Result>(
    _ kind: TestDatabase, _ configuration: ReplicaConfiguration = ReplicaConfiguration(),
    replicas: Int = 2, cache: QueryCache? = nil,
    _ body: (ReplicatedDatabase) async throws -> Result
  ) async throws -> Result {
    try await with(kind, configuration, replicas: replicas, cache: cache, urls: [], body)
  }

  private static func with<Result>(
    _ kind: TestDatabase, _ configuration: ReplicaConfiguration, replicas: Int, cache: QueryCache?,
    urls: [DatabaseURL], _ body: (ReplicatedDatabase) async throws -> Result
  ) async throws -> Result {
    guard urls.count <= replicas else {
      let clock = ManualClock()
      var configuration = configuration
      configuration.checkInterval = nil
      configuration.checkTimeout = .seconds(86_400)
      configuration.setClock { clock.now }
      let db = try await Database.open(
        urls[0], replicas: Array(urls.dropFirst()), reading: configuration,
        pool: PoolConfiguration(maximum: 3).patient, cache: cache)
      return try await finally {
        try await body(ReplicatedDatabase(db: db, urls: urls, clock: clock))
      } do: {
        await db.close()
      }
    }
    return try await kind.withURL { url in
      let connection = try await url.connect()
      let name = names[urls.count]
      try await connection.executeScript(
        "create table origin (name text); insert into origin values ('\(name)')")
      await connection.close()
      return try await with(
        kind, configuration, replicas: replicas, cache: cache, urls: urls + [url], body)
    }
  }

  /// The name of the database that serves the next read.
  func served() async throws -> String { try await Self.served(db) }

  static func served(_ context: some DatabaseContext) async throws -> String {
    try await context.fetchOne(String.self, "select name from origin order by name limit 1") ?? ""
  }

  /// Writes something to the primary.
  func write() async throws { _ = try await db.execute("update origin set name = name") }
}

/// A clock that a test moves.
final class ManualClock: Sendable {
  private let instant = Locked(ContinuousClock.now)

  var now: ContinuousClock.Instant { instant.withLock { $0 } }

  func advance(_ duration: Duration) { instant.withLock { $0 += duration } }
}
