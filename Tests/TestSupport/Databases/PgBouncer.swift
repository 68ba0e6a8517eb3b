public import SeedDatabase
import Foundation
public import Testing

/// A real PgBouncer in front of the server of `SEEDKIT_TEST_POSTGRES`, with two sessions for all
/// clients.
public struct PgBouncer {
  /// The program; `nil` if it isn't installed.
  static var program: String? {
    ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Why tests that need it are skipped.
  public static let requirement: Testing.Comment =
    "needs PgBouncer (Debian: apt-get install pgbouncer) and SEEDKIT_TEST_POSTGRES"

  /// Whether it can be run.
  public static var isAvailable: Bool { program != nil && TestDatabase.postgresURL != nil }

  /// Which clients get a session of the server, and for how long.
  public enum Mode: String, CaseIterable, Sendable { case transaction, statement, session }

  /// Runs `body` with the URL of an empty database behind a pooler, which is stopped afterwards.
  ///
  /// - Parameters:
  ///   - mode: how the pooler shares connections.
  ///   - preparation: what the URL says about prepared statements.
  ///   - secret: the password that the pooler asks for, which its URL doesn't have; `nil` if it asks for none.
  ///   - body: is given the URL of the pooler and that of the server.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, or an error if the pooler doesn't start.
  public static func withURL<Result>(
    _ mode: Mode, preparation: StatementPreparation = .automatic, secret: String? = nil,
    _ body: (_ pooled: DatabaseURL, _ direct: DatabaseURL) async throws -> Result
  ) async throws -> Result {
    try await TestDatabase.postgres.withURL { direct in
      let program = try #require(program)
      guard case .postgres(let server) = direct.target else {
        throw DatabaseError(.invalidURL, "not a URL of PostgreSQL")
      }
      var parts = ["host=\(server.hosts.first?.name ?? "127.0.0.1")"]
      if let port = server.hosts.first?.port { parts.append("port=\(port)") }
      if let user = server.user { parts.append("user=\(user)") }
      if let password = server.password { parts.append("password=\(password)") }
      let settings = parts.joined(separator: " ")
      return try await TestFolder.with([:]) { folder in
        let (process, port) = try await start(
          program, folder.url, mode, server: settings,
          secret: secret.map { "\"\(server.user ?? "")\" \"\($0)\"\n" })
        defer {
          // A process inherits the signals that its parent's thread blocks; this one can't be
          // blocked.
          kill(process.processIdentifier, SIGKILL)
          process.waitUntilExit()
        }
        var address = PostgresAddress(
          user: server.user, hosts: [.init(name: "127.0.0.1", port: port)],
          database: server.database, preparation: preparation)
        address.parameters = [.init(name: "sslmode", value: "disable")]
        return try await body(DatabaseURL(.postgres(address)), direct)
      }
    }
  }

  /// Starts it on a free port.
  private static func start(
    _ program: String, _ folder: URL, _ mode: Mode, server: String, secret: String?
  ) async throws -> (Process, port: Int) {
    let settings = folder.appendingPathComponent("pgbouncer.ini")
    let output = folder.appendingPathComponent("log")
    let users = folder.appendingPathComponent("users")
    try Data((secret ?? "").utf8).write(to: users)
    // It exits at once if the port is taken.
    for _ in 0..<20 {
      let port = Int.random(in: 20_000..<32_000)
      try Data(
        """
        [databases]
        * = \(server)
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = \(port)
        unix_socket_dir =
        auth_type = \(secret == nil ? "any" : "scram-sha-256")
        auth_file = \(users.path)
        pool_mode = \(mode.rawValue)
        default_pool_size = \(mode == .session ? 20 : 2)
        """.utf8
      ).write(to: settings)
      try Data().write(to: output)
      for path in [folder.path, settings.path, users.path] {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      // It doesn't run as root, so it switches to another user.
      process.arguments = (getuid() == 0 ? ["-u", "nobody"] : []) + [settings.path]
      process.standardError = try FileHandle(forWritingTo: output)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      while process.isRunning, !log(output).contains("process up") {
        try await Task.sleep(for: .milliseconds(10))
      }
      if process.isRunning { return (process, port) }
    }
    throw DatabaseError(.connection, "PgBouncer did not start: \(log(output))")
  }

  private static func log(_ file: URL) -> String {
    (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }
}
