import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

import SeedSystem

/// `seed run --shard`: processes that share a run out among themselves.
@Suite struct ShardTests {
  private static let files = [
    "Factories/user.yaml": Sample.user,
    "Factories/visit.yaml": """
    factory: visit
    table: visits
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users.id }
      friend_id: { type: integer, references: users.id, nullable: true }
      page: { type: string, max_length: 60 }
    values: { page: "/{user.name}/{row}" }

    """,
    "Scenarios/visits.yaml": """
    scenario: visits
    steps:
      - truncate: all
      - { create: user, count: 500 }
      - { create: visit, count: 0..40 per user }
      - raw: update users set age = 100 where id = 500
      - expect: { users: 500, "select count(*) from users where age = 100": 1 }

    """,
  ]

  /// All rows of both tables, by key.
  private func rows(_ url: DatabaseURL) async throws -> [[SQLValue]] {
    let connection = try await url.connect()
    var result: [[SQLValue]] = []
    for table in ["users", "visits"] {
      result += try await connection.query(SQLStatement(sql: "select * from \(table) order by id"))
        .map(\.values)
    }
    await connection.close()
    return result
  }

  @Test(arguments: TestDatabase.available)
  func processesMakeWhatOneMakes(_ database: TestDatabase) async throws {
    try await TestFolder.with(Self.files) { folder in
      try await database.withURL { whole in
        let one = try await folder.seed("run", "visits", "--database", "\(whole)", "--json")
        #expect(one.code == 0, "\(one.error)")
        let expected = try await rows(whole)
        #expect(expected.count > 1000)
        try await database.withURL { url in
          // Two of each at once, as a scheduler may start them: one of the two does the work.
          let preparing = try (1...2).map { _ in
            try folder.starting("run", "visits", "--database", "\(url)", "--shard", "prepare/4")
          }
          var codes: [Int32] = []
          for process in preparing { codes.append(try await process.result().code) }
          // The SQLite file is created once, and the other process gets an error.
          #expect(codes.sorted() == (database == .sqlite && codes.contains(3) ? [0, 3] : [0, 0]))
          let running = try [1, 2, 1, 3, 4, 4].map {
            try folder.starting("run", "visits", "--database", "\(url)", "--shard", "\($0)/4")
          }
          for process in running {
            let result = try await process.result()
            #expect(result.code == 0, "\(result.error)")
          }
          let finished = try await folder.seed(
            "run", "visits", "--database", "\(url)", "--shard", "finish/4", "--json")
          #expect(finished.code == 0, "\(finished.error)")
          #expect(try digest(finished) == digest(one))
          #expect(try await rows(url) == expected)
          let connection = try await url.connect()
          let left = try await connection.tables(in: nil).map(\.name.name).sorted()
          await connection.close()
          #expect(left == ["users", "visits"])
        }
      }
    }
  }

  /// Whether another process has begun to write rows.
  private func isWriting(_ url: DatabaseURL) async throws -> Bool {
    switch url.target {
    case .sqlite(let path, _):
      return [path + "-wal", path + "-journal"].contains {
        let size = try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int
        return size ?? 0 > 0
      }
    case .postgres:
      let connection = try await url.connect()
      let statement: SQLStatement = """
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
          AND pid <> pg_backend_pid() AND query LIKE 'COPY%'
        """
      let rows = try await connection.query(statement)
      await connection.close()
      return !rows.isEmpty
    }
  }

  private func digest(_ result: CommandResult) throws -> String {
    try #require((try result.json() as? [String: Any])?["digest"] as? String)
  }

  @Test(arguments: TestDatabase.available)
  func aKilledPartLeavesNothing(_ database: TestDatabase) async throws {
    try await TestFolder.with(Self.files) { folder in
      try await database.withURL { url in
        let more = ["--database", "\(url)", "--set", "user=20000000", "--shard"]
        let prepared = try await folder.seed(["run", "visits"] + more + ["prepare/2"])
        #expect(prepared.code == 0, "\(prepared.error)")
        let running = try folder.starting(["run", "visits"] + more + ["1/2"])
        try await running.waits { try await isWriting(url) }
        kill(running.process.processIdentifier, SIGKILL)
        _ = try await running.result()
        let early = try await folder.seed(["run", "visits"] + more + ["finish/2"])
        #expect(early.code == 3 && early.error.contains("2 of 2 parts"), "\(early.error)")
        #expect(try await rows(url).isEmpty)
        let abandoned = try await folder.seed(["run", "visits"] + more + ["abandon"])
        #expect(abandoned.code == 0, "\(abandoned.error)")
      }
    }
  }

  @Test func aJobCountsFromZero() async throws {
    try await TestFolder.with(Self.files) { folder in
      let without = try await folder.seed("run", "visits", "--shard", "job/2")
      #expect(without.code == 1 && without.error.contains("JOB_COMPLETION_INDEX"))
      let beyond = try await folder.seed(
        "run", "visits", "--shard", "job/2", environment: ["JOB_COMPLETION_INDEX": "2"])
      #expect(beyond.code == 1 && beyond.error.contains("from 0 to 1"))
      let early = try await folder.seed(
        "run", "visits", "--shard", "job/2", environment: ["JOB_COMPLETION_INDEX": "1"])
      #expect(early.code == 3 && early.error.contains("--shard prepare/2"), "\(early.error)")
      #expect(folder.contents("visits.db") == nil)
      _ = try await folder.seed("run", "visits", "--shard", "prepare/2")
      let first = try await folder.seed(
        "run", "visits", "--shard", "job/2", environment: ["JOB_COMPLETION_INDEX": "0"])
      let again = try await folder.seed("run", "visits", "--shard", "1/2")
      #expect(first.code == 0 && again.code == 0 && again.output.contains("1/2 is already loaded"))
      for wrong in ["3/2", "prepare", "finish/0", "x/2", "prepare/2 "] {
        let result = try await folder.seed("run", "visits", "--shard", wrong)
        #expect(result.code == 64, "\(wrong)")
      }
    }
  }
}
