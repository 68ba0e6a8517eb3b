import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// How a server is reached: sockets, several hosts, passwords, TLS.
@Suite(
  .enabled(if: PostgresServer.isAvailable, PostgresServer.requirement), .timeLimit(.minutes(15)))
struct PostgresServerTests {
  private func answer(_ url: String) async throws -> SQLValue? {
    let connection = try await DatabaseURL(url).connect()
    let row = try await connection.query(
      "select coalesce(ssl, false) from pg_stat_ssl where pid = pg_backend_pid()"
    ).first
    await connection.close()
    return row?.values.first
  }

  private func failure(_ url: String) async -> DatabaseError? {
    await #expect(throws: DatabaseError.self) { try await answer(url) }
  }

  /// One server for all: starting it takes longer than the tests.
  @Test func serversAreReached() async throws {
    try await PostgresServer.with { server in
      try await sockets(server)
      try await passwords(server)
      try await hosts(server)
      try await certificates(server)
      try await interruptions(server)
    }
  }

  private func sockets(_ server: PostgresServer) async throws {
    let url = "postgres://seedkit@/postgres?host=\(server.folder)&port=\(server.port)"
    #expect(try await answer(url) == .boolean(false))
    let absent = await failure("postgres://seedkit@/postgres?host=\(server.folder)/none")
    #expect(absent?.code == .connection)
  }

  private func passwords(_ server: PostgresServer) async throws {
    let place = "127.0.0.1:\(server.port)/postgres"
    #expect(try await answer("postgres://secret:right@\(place)") == .boolean(true))
    for login in ["secret:wrong-word", "secret", "nobody"] {
      let error = await failure("postgres://\(login)@\(place)?passfile=/dev/null")
      #expect(error?.code == .authentication, "\(login): \(String(describing: error))")
      #expect(error.map { "\($0)".contains("wrong-word") } == false)
    }
    let absent = await failure("postgres://secret:right@127.0.0.1:\(server.port)/absent")
    #expect(absent?.code == .connection)
    #expect(absent?.sqlState == "3D000")
    let plain = await failure("postgres://tls@\(place)?sslmode=disable")
    #expect(plain?.code == .authentication)
    #expect(plain?.message.contains("pg_hba.conf") == true)
  }

  private func hosts(_ server: PostgresServer) async throws {
    let silent = try SilentServer()
    let good = "127.0.0.1:\(server.port)"
    let end = "\(good)/postgres?connect_timeout=3&target_session_attrs="
    #expect(try await answer("postgres://seedkit@127.0.0.1:1,\(end)read-write") == .boolean(true))
    let standby = await failure("postgres://seedkit@127.0.0.1:1,\(end)standby")
    #expect(standby?.code == .connection)
    // One never answers, one refuses, and the last one takes writes.
    let three = "postgres://seedkit@127.0.0.1:\(silent.port),127.0.0.1:1,\(end)read-write"
    #expect(try await answer(three) == .boolean(true))
    let none = await failure(
      "postgres://seedkit@127.0.0.1:\(silent.port),127.0.0.1:1/postgres?connect_timeout=1")
    #expect(none?.code == .connection)
  }

  private func certificates(_ server: PostgresServer) async throws {
    let start = "postgres://tls@"
    let end = ":\(server.port)/postgres?sslmode="
    let authority = "&sslrootcert=\(server.folder)/ca.pem"
    #expect(try await answer(start + "127.0.0.1" + end + "require") == .boolean(true))
    #expect(try await answer(start + "127.0.0.1" + end + "verify-ca" + authority) == .boolean(true))
    #expect(
      try await answer(start + "localhost" + end + "verify-full" + authority) == .boolean(true))
    let name = await failure(start + "127.0.0.1" + end + "verify-full" + authority)
    #expect(name?.code == .connection)
    #expect(
      name?.message.contains("does not match host name") == true, "\(String(describing: name))")
    for mode in ["verify-ca", "verify-full"] {
      let other = await failure(
        start + "localhost" + end + mode + "&sslrootcert=\(server.folder)/other.pem")
      #expect(other?.code == .connection)
      #expect(other?.message.contains("certificate verify failed") == true)
      let missing = await failure(
        start + "localhost" + end + mode + "&sslrootcert=\(server.folder)/none.pem")
      #expect(missing?.code == .connection)
      #expect(missing?.message.contains("none.pem") == true)
    }
  }

  private func interruptions(_ server: PostgresServer) async throws {
    let url = try DatabaseURL("postgres://tls@127.0.0.1:\(server.port)/postgres?sslmode=require")
    for isAbandoned in [false, true] {
      let connection = try await url.connect()
      let server = try #require(connection as? any ServerConnection)
      async let failure = #expect(throws: DatabaseError.self) {
        try await connection.query("select pg_sleep(60)")
      }
      let watching = try await url.connect()
      let sleeping: SQLStatement = "select 1 from pg_stat_activity where wait_event = 'PgSleep'"
      while try await watching.query(sleeping).isEmpty {}
      if isAbandoned { server.abandon() } else { connection.interrupt() }
      #expect(await failure?.code == .interrupted)
      #expect(await connection.isConnected != isAbandoned)
      await connection.close()
      await watching.close()
    }
  }
}
