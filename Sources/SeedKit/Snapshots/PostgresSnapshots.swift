public import SeedDatabase
import SeedORM
import SeedSchema

/// Seeded databases of a PostgreSQL server: templates for all processes, and copies for single
/// tests.
///
/// ```swift
/// let snapshots = PostgresSnapshots(server: try DatabaseURL("postgres://localhost/postgres"))
/// let url = try await snapshots.copy(of: recipe)
/// // … use the database …
/// try await snapshots.drop(url)
/// await snapshots.close()
/// ```
///
/// A template's name contains the key of its recipe. It is created under an advisory lock and
/// marked as a template once it is complete. A copy's name contains the number of its process,
/// which holds an advisory lock with that number as long as it lives, so the next process can
/// detect abandoned copies and drop them.
public actor PostgresSnapshots {
  private let server: DatabaseURL
  private let number: Int64
  private let notice: WaitNotice
  /// Creates and drops databases, both of which take a while, over a few connections that stay
  /// open.
  let admin: Database
  private var connection: (any DatabaseConnection)?
  private var lockServer: DatabaseURL?
  private let templates = TaskCache<String, String>()
  private var count = 0
  /// The prefixes of the names of templates and copies.
  static let (templatePrefix, copyPrefix) = ("seedkit_t_", "seedkit_c_")
  /// The first halves of the advisory locks' numbers, so that they don't clash with others.
  private static let (buildSpace, ownerSpace) = (0x5EED_0001, 0x5EED_0002)

  /// Uses a server by the URL of one of its databases; its user must be allowed to create others.
  public init(server: DatabaseURL) { self.init(server: server, notice: WaitNotice { _ in }) }

  /// Keeps snapshots on a server.
  ///
  /// - Parameters:
  ///   - server: the URL of a database of the server, through which others are created.
  ///   - notice: tells the user that the call waits for another process.
  package init(server: DatabaseURL, notice: WaitNotice) {
    self.server = server
    self.notice = notice
    admin = Database(server, pool: PoolConfiguration(minimum: 0, maximum: 4))
    number = Int64.random(in: 1...Int64(Int32.max))
  }

  /// The URL of a copy of a recipe's database, which belongs to the caller until ``drop(_:)``.
  ///
  /// - Throws: `DatabaseError`, and the errors of `SnapshotRecipe.build(on:monitor:)`.
  public func copy(of recipe: SnapshotRecipe) async throws -> DatabaseURL {
    let template = try await template(for: recipe)
    _ = try await maintenance()
    count += 1
    let name = "\(Self.copyPrefix)\(number)_\(count)"
    try await run("CREATE DATABASE \(name) TEMPLATE \(template)")
    return url(name)
  }

  /// The URL of a recipe's database that all processes share, and in which no process commits
  /// anything.
  ///
  /// - Throws: `DatabaseError`, and the errors of `SnapshotRecipe.build(on:monitor:)`.
  public func shared(for recipe: SnapshotRecipe) async throws -> DatabaseURL {
    let template = try await template(for: recipe)
    _ = try await maintenance()
    let name = template + "_s"
    return url(
      try await templates.value(for: name) {
        try await self.lockedOnce(name, recipe) {
          try await self.run("CREATE DATABASE \(name) TEMPLATE \(template)")
        }
        return name
      })
  }

  /// The name of a recipe's template, which is created if it is missing.
  ///
  /// - Throws: `DatabaseError`, and the errors of `SnapshotRecipe.build(on:monitor:)`.
  public func name(of recipe: SnapshotRecipe) async throws -> String {
    try await template(for: recipe)
  }

  /// Creates a database from a recipe, under a name that the caller chooses.
  ///
  /// - Throws: `DatabaseError` of code `alreadyExists` if the database exists and must not be
  ///   replaced.
  public func restore(
    _ recipe: SnapshotRecipe, as name: String, replacing: Bool
  ) async throws {
    let template = try await template(for: recipe)
    let quoted = PostgresDialect().quoted(name)
    if replacing { try await run("DROP DATABASE IF EXISTS \(quoted) WITH (FORCE)") }
    try await run("CREATE DATABASE \(quoted) TEMPLATE \(template)")
  }

  /// Removes all templates, the copies of processes that have ended, and kept copies.
  ///
  /// - Returns: how many databases there were.
  /// - Throws: `DatabaseError` if a statement fails.
  @discardableResult
  public func prune() async throws -> Int {
    let owner = try await maintenance()
    var dropped = try await dropAbandoned(owner) + dropKept(owner, sparing: 0)
    for name in try await names(Self.templatePrefix, owner) {
      try await run("ALTER DATABASE \(name) IS_TEMPLATE false")
      try await run("DROP DATABASE IF EXISTS \(name)")
      dropped += 1
    }
    return dropped
  }

  /// The names of the templates that exist.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func templateNames() async throws -> [String] {
    try await names(Self.templatePrefix, try await maintenance())
  }

  /// Closes the connection whose lock shows others that this process is alive.
  public func close() async {
    await connection?.close()
    connection = nil
    await admin.close()
  }

  private func template(for recipe: SnapshotRecipe) async throws -> String {
    let key = try recipe.key(for: PostgresDialect())
    let name = Self.templatePrefix + key
    return try await templates.value(for: key) {
      try await self.isCurrent(name) ? name : try await self.build(name, recipe)
    }
  }

  /// Whether a template is complete and was used today, so that it only has to be copied.
  private func isCurrent(_ name: String) async throws -> Bool {
    try await admin.fetchOne(
      Int.self,
      """
      SELECT count(*) FROM pg_catalog.pg_database WHERE datname = \(name) AND datistemplate
        AND pg_catalog.starts_with(
          pg_catalog.shobj_description(oid, 'pg_database'), \("\(Self.templateComment)\(today):"))
      """) == 1
  }

  private func build(_ name: String, _ recipe: SnapshotRecipe) async throws -> String {
    _ = try await maintenance()
    var base = "template0"
    if !recipe.isSchemaOnly, let schema = recipe.schemaRecipe {
      base = try await template(for: schema)
    }
    try await lockedOnce(name, recipe) { [base] in
      try await self.run("CREATE DATABASE \(name) TEMPLATE \(base)")
      do {
        if recipe.isSchemaOnly { try await recipe.schema?.apply(to: self.url(name)) }
      } catch {
        try? await self.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        throw error
      }
      let connection = try await self.url(name).connect()
      do {
        try await recipe.build(on: connection)
        // Without it, each copy would plan its queries without statistics.
        _ = try await connection.execute("ANALYZE")
        await connection.close()
      } catch {
        await connection.close()
        try? await self.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        throw error
      }
    }
    return name
  }

  /// Creates a database under a lock, unless another process already has; it is complete once it is
  /// marked as a template.
  private func lockedOnce(
    _ name: String, _ recipe: SnapshotRecipe, _ make: @Sendable () async throws -> Void
  ) async throws {
    let connection = try await connectForLocks()
    do {
      var hash = ContentHash()
      hash.add(name)
      let lock = Int32(truncatingIfNeeded: UInt32(hash.hexadecimal.prefix(8), radix: 16) ?? 0)
      _ = try await notice.saying(WaitNotice.ofSnapshot) {
        try await connection.query(
          "SELECT pg_catalog.pg_advisory_lock(\(Self.buildSpace), \(Int(lock)))")
      }
      let found = try await connection.query(
        "SELECT datistemplate FROM pg_catalog.pg_database WHERE datname = \(name)")
      if found.first?.values.first != .boolean(true) {
        // Drops a database whose creation was interrupted.
        if !found.isEmpty { try await run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
        try await dropUnused(connection)
        try await make()
        try await run("ALTER DATABASE \(name) IS_TEMPLATE true")
      }
      _ = try await connection.execute(
        SQLStatement(
          sql: "COMMENT ON DATABASE \(name) IS "
            + (try PostgresLiteral.literal(.text(Self.templateComment(of: recipe, day: today))))))
      await connection.close()
    } catch {
      await connection.close()
      throw error
    }
  }

  /// Drops the templates that, by their comments, were unused for a week.
  private func dropUnused(_ connection: any DatabaseConnection) async throws {
    let rows = try await connection.query(
      """
      SELECT datname::text AS name, pg_catalog.shobj_description(oid, 'pg_database') AS comment
      FROM pg_catalog.pg_database
      WHERE datistemplate AND pg_catalog.starts_with(datname, \(Self.templatePrefix))
      """)
    for row in rows {
      let (name, comment) = (row.text("name"), row.text("comment"))
      guard let day = Self.day(in: comment), today - day > 7 else { continue }
      try? await run("ALTER DATABASE \(name) IS_TEMPLATE false")
      try? await run("DROP DATABASE IF EXISTS \(name)")
    }
  }

  private nonisolated var today: Int { Int(Database.systemClock().date.daysSinceEpoch) }

  /// The connection that holds this process's lock; opened on first use, when abandoned copies of
  /// others are dropped, too.
  func maintenance() async throws -> any DatabaseConnection {
    if let connection { return connection }
    let opened = try await connectForLocks()
    // While this call waited, another one may have opened it.
    if let connection {
      await opened.close()
      return connection
    }
    connection = opened
    _ = try await opened.query("SELECT pg_catalog.pg_advisory_lock(\(Self.ownerSpace), \(number))")
    _ = try await dropAbandoned(opened)
    return opened
  }

  /// A connection to the database in which processes take their locks: if possible, `postgres`,
  /// which every server has.
  private func connectForLocks() async throws -> any DatabaseConnection {
    if let lockServer { return try await lockServer.connect() }
    let common = url("postgres")
    do {
      let connection = try await common.connect()
      lockServer = common
      return connection
    } catch {
      let connection = try await server.connect()
      lockServer = server
      return connection
    }
  }

  private func dropAbandoned(_ owner: any DatabaseConnection) async throws -> Int {
    var dropped = 0
    for name in try await names(Self.copyPrefix, owner) {
      let digits = name.dropFirst(Self.copyPrefix.count).prefix { $0 != "_" }
      guard let other = Int32(digits), Int64(other) != number else { continue }
      // Locks are per database, and another process may have connected to a different one.
      let held = try await owner.query(
        """
        SELECT 1 FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND granted
          AND classid::bigint = \(Self.ownerSpace) AND objid::bigint = \(Int(other))
        """)
      guard held.isEmpty else { continue }
      let free = try await owner.query(
        "SELECT pg_catalog.pg_try_advisory_lock(\(Self.ownerSpace), \(Int(other)))")
      guard free.first?.values.first == .boolean(true) else { continue }
      try? await run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
      _ = try await owner.query(
        "SELECT pg_catalog.pg_advisory_unlock(\(Self.ownerSpace), \(Int(other)))")
      dropped += 1
    }
    return dropped
  }

  func names(
    _ prefix: String, _ owner: any DatabaseConnection
  ) async throws -> [String] {
    let rows = try await owner.query(
      "SELECT datname::text AS name FROM pg_catalog.pg_database WHERE pg_catalog.starts_with(datname, \(prefix)) ORDER BY datname"
    )
    return rows.map { $0.text("name") }
  }

  nonisolated func run(_ sql: String) async throws {
    _ = try await admin.execute(SQLStatement(sql: sql))
  }

  nonisolated func url(_ name: String) -> DatabaseURL {
    var url = server
    if case .postgres(var address) = url.target {
      address.database = name
      url.target = .postgres(address)
    }
    return url
  }
}
