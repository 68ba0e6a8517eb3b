import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

@Suite struct MigrateCommandTests {
  private static let files = [
    "migrations/1_people.sql": """
    -- migrate:up
    CREATE TABLE people (id integer PRIMARY KEY, name text);
    INSERT INTO people VALUES (1, 'a;b');

    -- migrate:down
    DROP TABLE people;
    """,
    "migrations/2_pets.up.sql": "CREATE TABLE pets (id integer PRIMARY KEY);",
    "migrations/2_pets.down.sql": "DROP TABLE pets;",
    "migrations/10_last.sql": "CREATE TABLE last (id integer);\n",
    "migrations/notes.txt": "no migration",
  ]

  private func url(_ url: DatabaseURL) -> [String] { ["--database", url.secretText] }

  /// Files of Windows, of which the line breaks are no part of a mark.
  @Test func lineBreaksDoNotCount() async throws {
    let files = ["migrations/1_people.sql": Self.files["migrations/1_people.sql"] ?? ""]
      .mapValues { $0.replacingOccurrences(of: "\n", with: "\r\n") }
    try await TestDatabase.sqlite.withURL { url in
      try await TestFolder.with(files) { folder in
        let up = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(up.code == 0, "\(up.error)")
        let down = try await folder.seed(["migrate", "down"] + self.url(url))
        #expect(down.code == 0, "\(down.error)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func upDownAndStatus(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      // `status` doesn't create a file.
      let connection = try await url.connect()
      try await TestFolder.with(Self.files) { folder in
        let before = try await folder.seed(["migrate", "status"] + self.url(url))
        #expect(before.code == 0)
        #expect(
          before.output.split(separator: "\n").dropFirst().map { $0.prefix(4) } == [
            "1_pe", "2_pe", "10_l",
          ])
        let dry = try await folder.seed(
          ["migrate", "up", "--to", "2", "--dry-run"] + self.url(url))
        #expect(dry.output.contains("-- 2_pets\nCREATE TABLE pets"))
        #expect(!dry.output.contains("DROP"))
        let first = try await folder.seed(["migrate", "up", "--to", "2"] + self.url(url))
        #expect(first.output == "applied 1_people\napplied 2_pets\n2 migrations applied\n")
        let second = try await folder.seed(["migrate", "up", "--json"] + self.url(url))
        #expect(try second.json() as? [String: [String]] == ["applied": ["10_last"]])
        let third = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(third.output == "nothing to do\n")
        let stuck = try await folder.seed(["migrate", "down"] + self.url(url))
        #expect(stuck.code == 1)
        #expect(stuck.error.contains("10_last") && stuck.error.contains("-- migrate:down"))
        try folder.write("DROP TABLE last", to: "migrations/10_last.down.sql")
        let down = try await folder.seed(["migrate", "down", "--to", "1"] + self.url(url))
        #expect(down.output == "reverted 10_last\nreverted 2_pets\n2 migrations reverted\n")
        let rows = try await connection.query("SELECT name FROM people")
        #expect(rows.first?["name"] == .text("a;b"))
      }
      await connection.close()
    }
  }

  @Test(arguments: TestDatabase.available)
  func faultsHavePlaces(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      try await TestFolder.with(Self.files) { folder in
        let done = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(done.code == 0)
        try folder.write("CREATE TABLE last (id text);", to: "migrations/10_last.sql")
        let edited = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(edited.code == 1)
        #expect(
          edited.error.contains(
            "migrations/10_last.sql:1:1: error: the migration `10_last` has changed"))
        let status = try await folder.seed(["migrate", "status"] + self.url(url))
        #expect(status.code == 1)
        #expect(status.output.contains("10_last    changed"))
        let accepted = try await folder.seed(["migrate", "up", "--accept", "10"] + self.url(url))
        #expect(accepted.code == 0)

        try folder.write(
          "-- migrate:up\nSELECT 1;\n\n  COMMIT;\n", to: "migrations/11_commit.sql")
        let commit = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(commit.code == 1)
        #expect(commit.error.contains("migrations/11_commit.sql:4:3: error: `COMMIT`"))
        try folder.write(
          "-- migrate:up\nSELECT 1;\n\nSELECT * FROM nowhere;\n", to: "migrations/11_commit.sql")
        let failed = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(failed.code == 3)
        #expect(
          failed.error.contains("migrations/11_commit.sql:4: the migration `11_commit` failed"))

        try folder.write("-- migrate:upp\nSELECT 1", to: "migrations/12_typo.sql")
        try folder.write("SELECT 1", to: "migrations/0011_twice.sql")
        let typo = try await folder.seed(["migrate", "up"] + self.url(url))
        #expect(typo.code == 1)
        #expect(typo.error.contains("migrations/12_typo.sql:1:1: error: there is no section"))
        #expect(typo.error.contains("`0011_twice` and `11_commit` have the same number"))
      }
    }
  }

  @Test func whatLooksLikeProductionIsGuarded() async throws {
    try await TestFolder.with(Self.files) { folder in
      for command in ["up", "down"] {
        let refused = try await folder.seed(
          "migrate", command, "--database", "sqlite:production.db")
        #expect(refused.code == 4)
      }
      #expect(folder.contents("production.db") == nil)
      let named = try await folder.seed(
        "migrate", "up", "--database", "sqlite:production.db", "--allow-production",
        "production.db")
      #expect(named.code == 0 || named.error.contains("doesn't name the database"))
    }
  }

  @Test func twoProcessesApplyEachOnce() async throws {
    for kind in TestDatabase.available {
      try await kind.withURL { url in
        var files = Self.files
        for number in 11..<30 {
          files["migrations/\(number)_t.sql"] = "CREATE TABLE t\(number) (id integer);"
        }
        try await TestFolder.with(files) { folder in
          let running = try (0..<3).map { _ in
            try folder.starting(["migrate", "up", "--json"] + self.url(url))
          }
          var applied: [String] = []
          for process in running {
            let result = try await process.result()
            #expect(result.code == 0, "\(result.error)")
            applied += (try result.json() as? [String: [String]])?["applied"] ?? []
          }
          #expect(applied.count == 22)
          #expect(Set(applied).count == 22)
        }
      }
    }
  }

  @Test func newOnesAreNumbered() async throws {
    try await TestFolder.with(Self.files) { folder in
      let one = try await folder.seed("migrate", "new", "add_users")
      #expect(one.output == "migrations/011_add_users.sql\n")
      let bad = try await folder.seed("migrate", "new", "a/b")
      #expect(bad.code == 64)
    }
  }
}
