import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// The command through a real PgBouncer.
@Suite(.enabled(if: PgBouncer.isAvailable, PgBouncer.requirement)) struct PoolerCommandTests {
  private func digest(_ result: CommandResult) throws -> String {
    let report = try #require(try result.json() as? [String: Any], "\(result.error)")
    return try #require(report["digest"] as? String)
  }

  private func rows(_ url: DatabaseURL) async throws -> [Row] {
    let connection = try await url.connect()
    let rows = try await connection.query("select * from users order by id")
    await connection.close()
    return rows
  }

  @Test(arguments: [PgBouncer.Mode.transaction, .session])
  func runsBehindAPoolerGiveTheSameRows(_ mode: PgBouncer.Mode) async throws {
    try await PgBouncer.withURL(mode) { pooled, direct in
      try await TestFolder.with { folder in
        let here = try await folder.seed("run", "shop", "--json", "--database", "\(direct)")
        let expected = try await rows(direct)
        for connections in ["1", "3"] {
          let there = try await folder.seed(
            "run", "shop", "--json", "--database", "\(pooled)", "--connections", connections)
          let digests = (try digest(here), try digest(there))
          #expect(digests.0 == digests.1)
          let found = try await rows(direct)
          #expect(found.map(\.values) == expected.map(\.values))
        }
      }
    }
  }

  /// A server that asks for a password gets it from wherever libpq finds one, and nobody else sees
  /// it.
  @Test func passwordsAreFoundWhereLibpqLooks() async throws {
    let secret = "s3cret:x\\9"
    try await PgBouncer.withURL(.session, secret: secret) { pooled, _ in
      guard case .postgres(let address) = pooled.target else { return }
      let host = "127.0.0.1"
      let port = "\(address.hosts.first?.port ?? 0)"
      let user = address.user ?? ""
      let database = address.database ?? ""
      let written = secret.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      try await TestFolder.with { folder in
        func file(_ name: String, _ text: String, _ permissions: Int = 0o600) throws -> String {
          try folder.write(text, to: name)
          let path = folder.path + "/" + name
          try FileManager.default.setAttributes(
            [.posixPermissions: permissions], ofItemAtPath: path)
          return path
        }
        let passwords = try file("mine", "other:1:*:*:no\n\(host):\(port):*:\(user):\(written)\n")
        let open = try file("open", "*:*:*:*:\(written)\n", 0o644)
        let wrong = try file("wrong", "*:*:*:*:n0thing\n")
        let services = try file(
          "services", "[here]\nhost=\(host)\nport=\(port)\nuser=\(user)\ndbname=\(database)\n")
        let names = ["PGHOST": host, "PGPORT": port, "PGUSER": user, "PGDATABASE": database]
        let service = ["PGSERVICEFILE": services, "PGPASSFILE": passwords]
        let cases: [(url: String?, environment: [String: String], works: Bool)] = [
          ("\(pooled)", ["PGPASSFILE": passwords], true),
          ("\(pooled)", ["PGPASSWORD": secret], true),
          (nil, names.merging(["PGPASSFILE": passwords]) { $1 }, true),
          ("postgres:///?service=here", service, true),
          (nil, service.merging(["PGSERVICE": "here"]) { $1 }, true),
          ("\(pooled)", [:], false),
          ("\(pooled)", ["PGPASSFILE": open], false),
          ("\(pooled)", ["PGPASSFILE": wrong], false),
        ]
        for (url, environment, works) in cases {
          let result = try await folder.seed(
            ["run", "shop"] + (url.map { ["--database", $0] } ?? []), environment: environment)
          #expect((result.code == 0) == works, "\(environment): \(result.error)")
          #expect(!(result.error + result.output).contains("s3cret"))
          let isTold = ["password", "authentication"].contains { result.error.contains($0) }
          #expect(works || isTold, "\(result.error)")
        }
        _ = try file(".pgpass", "*:*:*:*:\(written)\n")
        let home = try await folder.seed("run", "shop", "--database", "\(pooled)")
        #expect(home.code == 0, "\(home.error)")
        let plan = try await folder.seed("plan", "shop", "--database", "\(pooled)")
        #expect(plan.code == 0, "\(plan.error)")
      }
    }
  }

  @Test func statementPoolingFails() async throws {
    try await PgBouncer.withURL(.statement) { pooled, direct in
      try await TestFolder.with { folder in
        _ = try await folder.seed("run", "shop", "--database", "\(direct)")
        let before = try await rows(direct)
        let refused = try await folder.seed("run", "shop", "--seed", "7", "--database", "\(pooled)")
        #expect(refused.code == 3)
        #expect(refused.error.contains("transaction or session mode"), "\(refused.error)")
        let after = try await rows(direct)
        #expect(after.map(\.values) == before.map(\.values))
      }
    }
  }
}
