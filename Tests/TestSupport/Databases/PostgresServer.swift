import SeedDatabase
import Foundation
public import Testing

/// A PostgreSQL server of a test's own, with TLS, passwords and a Unix socket.
public final class PostgresServer: Sendable {
  /// The folder of the server's programs, which `SEEDKIT_POSTGRES_PROGRAMS` may name; `nil` if they
  /// aren't installed.
  static let programs: String? = {
    if let folder = ProcessInfo.processInfo.environment["SEEDKIT_POSTGRES_PROGRAMS"] {
      return folder
    }
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let found = versions.sorted { (Double($0) ?? 0) > (Double($1) ?? 0) }.map {
      "\(root)/\($0)/bin"
    }
    return (found + ["/usr/local/bin", "/opt/homebrew/bin"]).first {
      FileManager.default.isExecutableFile(atPath: $0 + "/initdb")
    }
  }()

  /// Whether one can be started.
  public static var isAvailable: Bool {
    programs != nil
      && ["/usr/bin/openssl", "/opt/homebrew/bin/openssl"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
      }
  }

  /// Why tests that need one are skipped.
  public static let requirement: Testing.Comment =
    "needs PostgreSQL's server programs and openssl (Debian: apt-get install postgresql openssl)"

  /// The folder of its socket and its certificates: `ca.pem` has signed its own, for `localhost`, and
  /// `other.pem` nothing.
  public let folder: String
  /// Its port, of 127.0.0.1.
  public let port: Int

  private init(folder: String, port: Int) {
    self.folder = folder
    self.port = port
  }

  /// Runs `body` with a server whose user `seedkit` needs no password, whose user `secret` has the
  /// password `right`, and whose user `tls` must connect by TLS.
  ///
  /// - Throws: what `body` throws, or an error if the server doesn't start.
  public static func with<Result>(
    _ body: (PostgresServer) async throws -> Result
  ) async throws -> Result {
    let programs = try #require(programs)
    return try await TestFolder.with([:]) { folder in
      let (socket, port) = try TCPSocket.listening()
      close(socket)
      // The server refuses to run as root.
      let isRoot = getuid() == 0
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      let server = PostgresServer(folder: folder.path + "/server", port: port)
      func run(_ script: String) async throws -> CommandResult {
        try await folder.shell("cd / && PATH=\(programs):$PATH:/usr/sbin:/sbin && \(script)")
      }
      try FileManager.default.createDirectory(
        atPath: server.folder, withIntermediateDirectories: true)
      if isRoot { _ = try await run("chown postgres \(server.folder)") }
      try server.script.write(
        toFile: folder.path + "/start", atomically: true, encoding: .utf8)
      let user = isRoot ? "runuser -u postgres -- " : ""
      let started = try await run("\(user)bash \(folder.path)/start")
      guard started.code == 0 else {
        throw DatabaseError(
          .connection, "the server did not start: \(started.output)\(started.error)")
      }
      return try await finally {
        try await body(server)
      } do: {
        // Even if the test's task is cancelled.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
          "-c",
          "cd / && PATH=$PATH:/usr/sbin:/sbin \(user)\(programs)/pg_ctl -D \(server.folder)/data "
            + "-m immediate -w stop >/dev/null 2>&1",
        ]
        try process.run()
        process.waitUntilExit()
      }
    }
  }

  private var script: String {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    return """
      set -e
      cd '\(folder)'
      for name in ca other; do
        openssl req -x509 \(key) -days 2 -subj /CN=$name -keyout $name.key -out $name.pem
      done
      openssl req \(key) -subj /CN=localhost -keyout server.key -out server.csr
      echo 'subjectAltName=DNS:localhost' > names
      openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \\
        -extfile names -out server.pem
      initdb -D data -U seedkit -A trust -E UTF8 --locale=C --no-sync
      cat > data/pg_hba.conf <<END
      local all all trust
      hostnossl all tls 127.0.0.1/32 reject
      host all secret 127.0.0.1/32 scram-sha-256
      host all all 127.0.0.1/32 trust
      END
      # The server must not keep the pipe by which the test notices that this script ends.
      (
        for fd in /proc/self/fd/* /dev/fd/*; do
          fd=${fd##*/}
          case $fd in [3-9]|[0-9][0-9]*) eval "exec $fd>&-" ;; esac
        done
        exec pg_ctl -D data -l log -w -o "-p \(port) -k '\(folder)' -c listen_addresses=127.0.0.1 -c fsync=off \\
          -c ssl=on -c ssl_cert_file='\(folder)/server.pem' -c ssl_key_file='\(folder)/server.key'" start
      )
      psql -h '\(folder)' -p \(port) -U seedkit postgres -c "create role secret login password 'right'" \\
        -c "create role tls login"
      """
  }
}
