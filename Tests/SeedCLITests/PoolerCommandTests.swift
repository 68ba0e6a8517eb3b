import SeedDrivers
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
