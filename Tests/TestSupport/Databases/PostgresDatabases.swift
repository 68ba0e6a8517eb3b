import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// The databases of PostgreSQL that this process's tests use, one after another.
///
/// Creating a database costs the server ten times what emptying one does, so a test gets one that
/// an earlier test is done with. One that doesn't come back as empty as a new one is dropped
/// instead.
actor PostgresDatabases {
  static let shared = PostgresDatabases()

  /// swift-testing starts all tests at once, more than a server with its usual hundred connections
  /// would take.
  private let gate = TaskGate(12)
  /// Whether this task's test has passed the gate: it may then use as many as it likes. If each had
  /// to pass, tests with one database could wait for a second one for ever.
  @TaskLocal private static var isInside = false
  /// Empty databases that are free.
  private var idle: [String] = []
  /// How many tests use one, or wait for one.
  private var users = 0

  /// Runs `body` with the URL of an empty database.
  nonisolated func withURL<Result>(
    _ body: (DatabaseURL) async throws -> Result
  ) async throws -> Result {
    let server = try DatabaseURL(try #require(TestDatabase.postgresURL))
    guard case .postgres(var address) = server.target else {
      throw DatabaseError(.invalidURL, "SEEDKIT_TEST_POSTGRES is not a URL of PostgreSQL")
    }
    if Self.isInside { return try await lend(&address, of: server, to: body) }
    await arrive()
    await gate.enter()
    return try await finally {
      try await Self.$isInside.withValue(true) {
        try await lend(&address, of: server, to: body)
      }
    } do: {
      gate.leave()
      try await depart(from: server)
    }
  }

  private nonisolated func lend<Result>(
    _ address: inout PostgresAddress, of server: DatabaseURL,
    to body: (DatabaseURL) async throws -> Result
  ) async throws -> Result {
    let name = try await take(on: server)
    address.database = name
    let url = DatabaseURL(.postgres(address))
    return try await finally {
      try await body(url)
    } do: {
      if await Self.empty(url) {
        await putBack(name)
      } else {
        try await Self.execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", at: server)
      }
    }
  }

  private func arrive() { users += 1 }

  /// The last one drops what is idle: nothing tells a process that its last test is over.
  private func depart(from server: DatabaseURL) async throws {
    users -= 1
    guard users == 0 else { return }
    let unused = idle
    idle = []
    for name in unused { try await Self.execute("DROP DATABASE \(name) WITH (FORCE)", at: server) }
  }

  private func putBack(_ name: String) { idle.append(name) }

  private func take(on server: DatabaseURL) async throws -> String {
    if let name = idle.popLast() { return name }
    let name = "seedkit_test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    try await Self.execute("CREATE DATABASE \(name) TEMPLATE template0", at: server)
    // Statistics come from ANALYZE statements alone: without counts, the server's autovacuum never
    // begins.
    try await Self.execute("ALTER DATABASE \(name) SET track_counts = off", at: server)
    return name
  }

  private static func execute(_ sql: String, at url: DatabaseURL) async throws {
    let connection = try await url.connect()
    try await finally {
      _ = try await connection.execute(SQLStatement(sql: sql))
    } do: {
      await connection.close()
    }
  }

  /// Removes everything from a database.
  ///
  /// - Returns: whether it is as empty as a new one.
  private static func empty(_ url: DatabaseURL) async -> Bool {
    guard let connection = try? await url.connect() else { return false }
    let isEmpty = (try? await connection.executeScript(script)) != nil
    await connection.close()
    return isEmpty
  }

  /// Raises an error if anything is left. Objects of a new database have numbers below 16384
  /// (`FirstNormalObjectId` of PostgreSQL's `transam.h`).
  private static let script = """
    DO $$
    DECLARE
      item record;
      has_more boolean;
    BEGIN
      PERFORM pg_terminate_backend(pid, 3600000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
      PERFORM set_config('client_min_messages', 'error', true);
      FOR item IN SELECT nspname AS name FROM pg_namespace
        WHERE (oid >= 16384 OR nspname = 'public') AND nspname !~ '^pg_(toast_)?temp_'
      LOOP EXECUTE format('DROP SCHEMA %I CASCADE', item.name); END LOOP;
      IF current_setting('server_version_num')::integer >= 150000 THEN
        CREATE SCHEMA public AUTHORIZATION pg_database_owner;
        GRANT USAGE ON SCHEMA public TO PUBLIC;
      ELSE
        CREATE SCHEMA public;
        GRANT ALL ON SCHEMA public TO PUBLIC;
      END IF;
      FOR item IN SELECT c.oid::regclass AS catalog FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'oid'
        WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND NOT c.relisshared
          AND c.oid <> 'pg_namespace'::regclass
      LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE oid >= 16384)', item.catalog) INTO has_more;
        IF has_more THEN RAISE EXCEPTION 'something is left in %', item.catalog; END IF;
      END LOOP;
      IF (SELECT count(*) <> 1 FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
          WHERE d.datname = current_database())
        OR EXISTS (SELECT FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid())
      THEN RAISE EXCEPTION 'something is left of the last test'; END IF;
    END $$
    """
}
