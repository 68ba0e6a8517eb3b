import SeedDatabase
import SeedFormat
import SeedKit
import SeedORM
import SeedPlanning
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All databases that the tests of this process use.
actor TestDatabases {
  static let shared = TestDatabases()

  private let environment = ProcessInfo.processInfo.environment
  private nonisolated let files: SQLiteSnapshots
  private var servers: [String: PostgresSnapshots] = [:]
  /// How many tests use a PostgreSQL database at a time: enough to keep the server busy, and far
  /// below its connection limit.
  private let gate = TaskGate(8)
  private var sandboxes: [String: SandboxPool] = [:]
  private let schemas = TaskCache<SchemaKey, LoadedSchema?>()

  private init() {
    // One folder for each user, because other users' files can't be locked.
    let folder =
      environment["SEEDKIT_SNAPSHOTS"]
      ?? FileManager.default.temporaryDirectory.path
      + "/seedkit-snapshots-\(ProcessInfo.processInfo.userName)"
    files = SQLiteSnapshots(folder: folder)
  }

  nonisolated func withDatabase<Result: Sendable>(
    _ seeded: SeededDatabase, monitor: QueryMonitor,
    _ work: (Database, _ note: String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    var seeded = seeded
    seeded.recipe.schema = try await loadedSchema(of: seeded)
    switch (await isPostgres(seeded.kind), seeded.isolation) {
    case (false, .copy): return try await withImage(seeded, monitor, work)
    case (true, .copy): return try await withCopy(seeded, monitor, work)
    case (let isPostgres, .rollback):
      return try await withSandbox(seeded, isPostgres: isPostgres, monitor, work)
    }
  }

  private func isPostgres(_ kind: SeededDatabase.Kind) -> Bool {
    switch kind {
    case .sqlite: false
    case .postgres: true
    case .environment: environment["SEEDKIT_TEST_DATABASE"]?.lowercased() == "postgres"
    }
  }

  // MARK: Schemas

  /// The properties that the schemas of two tests must share to be the same.
  private struct SchemaKey: Hashable, Sendable {
    var folder: String
    var scenario: String
    var isPostgres: Bool
    var source: DatabaseURL?
    var parts: [String]
  }

  /// The schema of a test's database, which is read once for all tests.
  private func loadedSchema(of seeded: SeededDatabase) async throws -> LoadedSchema? {
    guard let folder = seeded.folder, let scenario = seeded.recipe.scenario else {
      return seeded.recipe.schema
    }
    let isPostgres = isPostgres(seeded.kind)
    var key = SchemaKey(folder: folder, scenario: scenario, isPostgres: isPostgres, parts: [])
    if let schema = seeded.schema {
      key.source = schema.source
      key.parts = schema.scripts + ["\(schema.command ?? "")"] + schema.inputs
    }
    let environment = environment
    return try await schemas.value(for: key) {
      var schema = seeded.schema
      if schema == nil {
        let project = Project.read(
          seeded.recipe.files, variables: seeded.recipe.variables)
        if project.hasErrors { throw DiagnosticsError(project.check()) }
        schema = try SchemaSource.of(
          try project.scenario(named: scenario), in: project, folder: folder,
          databaseFolder: folder, environment: environment)
      } else if schema?.folder == "." {
        schema?.folder = folder
        schema?.environment = environment
      }
      if case .postgres? = schema?.source?.target, !isPostgres {
        throw DatabaseError(
          .misuse, "the tables are those of a PostgreSQL database: add `on: .postgres`")
      }
      return try await schema?.load()
    }
  }

  // MARK: SQLite

  private nonisolated func withImage<Result: Sendable>(
    _ seeded: SeededDatabase, _ monitor: QueryMonitor,
    _ work: (Database, String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    let image = try await files.image(for: seeded.recipe)
    let db = try await Database.open(image, monitor: monitor)
    let kept = files.newKeptPath()
    return try await finishing(
      db, seeded, note: note("sqlite:\(kept)", seeded, "sqlite:again.db"), work
    ) { hasFailed in
      if hasFailed, let image = try? await db.image() { try? files.keep(image, at: kept) }
      await db.close()
    }
  }

  // MARK: PostgreSQL

  private func server() throws -> PostgresSnapshots {
    guard let text = environment["SEEDKIT_TEST_POSTGRES"], !text.isEmpty else {
      throw DatabaseError(
        .invalidURL, "SEEDKIT_TEST_POSTGRES must hold the URL of a PostgreSQL database for tests")
    }
    if let known = servers[text] { return known }
    let made = PostgresSnapshots(server: try DatabaseURL(text))
    servers[text] = made
    return made
  }

  private nonisolated func withCopy<Result: Sendable>(
    _ seeded: SeededDatabase, _ monitor: QueryMonitor,
    _ work: (Database, String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    let server = try await server()
    await gate.enter()
    defer { gate.leave() }
    let url = try await server.copy(of: seeded.recipe)
    let db = Database(
      url, pool: PoolConfiguration(minimum: 0, maximum: 4), monitor: monitor)
    let kept = server.keptURL(of: url).redacted.description
    return try await finishing(db, seeded, note: note(kept, seeded, kept), work) { hasFailed in
      await db.close()
      if hasFailed { _ = try? await server.keep(url) } else { try? await server.drop(url) }
    }
  }

  // MARK: Rolled back

  private nonisolated func withSandbox<Result: Sendable>(
    _ seeded: SeededDatabase, isPostgres: Bool, _ monitor: QueryMonitor,
    _ work: (Database, String) async throws -> (Result, hasFailed: Bool)
  ) async throws -> Result {
    if isPostgres { await gate.enter() }
    defer { if isPostgres { gate.leave() } }
    let pool = try await sandboxes(seeded, isPostgres: isPostgres)
    let sandbox = try await pool.take()
    let db = await Database.open(sandbox.connection, url: sandbox.url, monitor: sandbox.monitor)
    let again = isPostgres ? sandbox.url.redacted.description : "sqlite:again.db"
    return try await finishing(db, seeded, note: note(nil, seeded, again), work) { _ in
      await db.close()
      await pool.release(sandbox)
    }
  }

  private func sandboxes(_ seeded: SeededDatabase, isPostgres: Bool) async throws -> SandboxPool {
    let dialect: any Dialect = isPostgres ? PostgresDialect() : SQLiteDialect()
    let key = try seeded.recipe.key(for: dialect)
    if let known = sandboxes[key] { return known }
    let pool: SandboxPool
    if isPostgres {
      let url = try await server().shared(for: seeded.recipe)
      pool = SandboxPool(url: url) { monitor in try await url.connect(monitor: monitor) }
    } else {
      let image = try await files.image(for: seeded.recipe)
      pool = SandboxPool(url: DatabaseURL(.sqlite(path: ":memory:", mode: .create))) { monitor in
        try await image.connect(monitor: monitor)
      }
    }
    // Another call may have created one in the meantime.
    if let known = sandboxes[key] { return known }
    sandboxes[key] = pool
    return pool
  }

  // MARK: All

  /// Prepares the database, does the work, and cleans up in any case.
  private nonisolated func finishing<Result: Sendable>(
    _ db: Database, _ seeded: SeededDatabase, note: String,
    _ work: (Database, String) async throws -> (Result, hasFailed: Bool),
    _ end: (_ hasFailed: Bool) async -> Void
  ) async throws -> Result {
    do {
      try await seeded.prepare?(db)
      // Only the test's own statements count, not those of the setup.
      db.monitor.reset()
      let (result, hasFailed) = try await work(db, note)
      await end(hasFailed)
      return result
    } catch {
      await end(true)
      throw error
    }
  }

  private nonisolated func note(
    _ kept: String?, _ seeded: SeededDatabase, _ again: String
  ) -> String {
    var lines: [String] = []
    if let kept { lines.append("The test's database is kept: \(kept)") }
    if !seeded.command.isEmpty {
      lines.append("To recreate its data: \(seeded.command) --database \(again)")
    }
    return lines.joined(separator: "\n")
  }
}
