import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// `seed migrate diff` as a process: the factories' `fields` against a database.
@Suite struct DiffCommandTests {
  private static let factories = [
    "Factories/member.yaml": """
    factory: member
    table: members

    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40 }
      email: { type: string, max_length: 100, unique: true, nullable: true }
      age: { type: integer, min_value: 0, nullable: true }

    values:
      name: "member{row}"
    """,
    "Factories/badge.yaml": """
    factory: badge
    table: badges

    fields:
      id: { type: integer, primary_key: true }
      title: { type: string, max_length: 40 }
    """,
  ]

  @Test(arguments: TestDatabase.available)
  func theDifferenceIsWrittenAndDestroysOnlyWhatIsNamed(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      let db = try await Database.open(url)
      // A column too few, one too many, and a table too few.
      try await db.executeScript(
        """
        create table members (id integer primary key, name varchar(40) not null,
          email varchar(100) unique, nickname text);
        insert into members (id, name, nickname) values (1, 'Ann', 'annie');
        create table others (id integer)
        """)
      try await TestFolder.with(Self.factories) { folder in
        let options = ["--database", url.secretText]
        func diff(_ more: String...) async throws -> CommandResult {
          try await folder.seed(["migrate", "diff"] + more + options)
        }
        func names() async throws -> [String] {
          try await db.tables().first { $0.name.name == "members" }?.fields.map(\.name) ?? []
        }
        let shown = try await diff()
        #expect(shown.code == 0)
        let lines = shown.output.split(separator: "\n")
        let dropping = lines.filter { $0.contains("DROP COLUMN") }
        #expect(!dropping.isEmpty && dropping.allSatisfy { $0.hasPrefix("-- ") })
        #expect(shown.output.contains("-- members: drop the column nickname (destructive"))
        #expect(shown.output.contains("badges") && !shown.output.contains("others"))
        let untouched = try await names()
        #expect(untouched == ["id", "name", "email", "nickname"])

        let json = try await diff("--json").json() as? [[String: Any]] ?? []
        let held = json.filter { $0["isHeld"] as? Bool == true }
        #expect(held.map { $0["name"] as? String } == ["members.nickname"])
        #expect(held.first?["risk"] as? String == "destructive")

        let written = try await diff("--write", "members")
        #expect(written.output == "migrations/001_members.sql\n")
        let up = try await folder.seed(["migrate", "up"] + options)
        #expect(up.output == "applied 001_members\n1 migration applied\n")
        let kept = try await db.query("select nickname from members")
        #expect(kept.first?.values == [.text("annie")])
        let added = try await names()
        #expect(added.contains("age") && added.contains("nickname"))

        let rest = try await diff("--json").json() as? [[String: Any]] ?? []
        #expect(rest.map { $0["name"] as? String } == ["members.nickname"])
        _ = try await diff("--destroy", "members.nickname", "--write", "nicknames")
        let lossy = String(
          decoding: folder.contents("migrations/002_nicknames.sql") ?? Data(), as: UTF8.self)
        #expect(!lossy.contains("migrate:down"))
        let second = try await folder.seed(["migrate", "up"] + options)
        #expect(second.output == "applied 002_nicknames\n1 migration applied\n")
        let last = try await names()
        #expect(last.sorted() == ["age", "email", "id", "name"])
        let none = try await diff()
        #expect(none.output == "the database has the tables of the factories\n")
        let rows = try await db.query("select id, name from members")
        #expect(rows.map(\.values) == [[.integer(1), .text("Ann")]])

        // Tables of no factory stay unless they are asked for and named.
        let others = try await diff("--drop-others")
        #expect(others.output.contains("-- DROP TABLE"))
        let dropping2 = try await diff("--drop-others", "--destroy", "others")
        #expect(dropping2.output.contains("\nDROP TABLE"))
      }
      await db.close()
    }
  }

  /// New tables, columns, keys and indexes are reverted; `--check` tells CI whether any are missing.
  @Test(arguments: TestDatabase.available)
  func aWrittenMigrationCanBeReverted(_ kind: TestDatabase) async throws {
    let factories = [
      "Factories/all.yaml": """
      factory: team
      table: teams
      fields:
        id: { type: integer, primary_key: true }
        name: { type: string, max_length: 40 }
        lead_id: { type: integer, references: people, nullable: true }
      values: { name: team }
      ---
      factory: person
      table: people
      fields:
        id: { type: integer, primary_key: true }
        name: { type: string, max_length: 40 }
        team_id: { type: integer, references: teams, nullable: true }
        age: { type: integer, nullable: true }
        mood: { type: enum, values: [good, bad], nullable: true }
      constraints:
        - unique: [name, age]
        - index: [age]
        - check: "age >= 0"
      values: { name: "n{row}" }
      """
    ]
    try await kind.withURL { url in
      let db = try await Database.open(url)
      try await db.executeScript(
        """
        create table people (id integer primary key, name varchar(40) not null);
        create table others (id integer);
        insert into people (id, name) values (1, 'Ann')
        """)
      try await TestFolder.with(factories) { folder in
        func seed(_ arguments: String...) async throws -> CommandResult {
          try await folder.seed(["migrate"] + arguments + ["--database", url.secretText])
        }
        func tables() async throws -> [TableSchema] {
          try await db.tables().filter { !$0.name.name.hasPrefix("seedkit") }
            .sorted { "\($0.name)" < "\($1.name)" }
        }
        let before = try await tables()
        let missing = try await seed("diff", "--check")
        #expect(missing.code == 1 && missing.output.contains("teams"), "\(missing.error)")
        let written = try await seed("diff", "--write", "all")
        #expect(written.code == 0, "\(written.error)")
        let text = String(
          decoding: folder.contents("migrations/001_all.sql") ?? Data(), as: UTF8.self)
        #expect(text.contains("\n-- migrate:down\n"), "\(text)")
        for _ in 1...2 {
          let up = try await seed("up")
          #expect(up.code == 0, "\(up.error)")
          let same = try await seed("diff", "--check")
          #expect(same.code == 0, "\(same.output)")
          let down = try await seed("down")
          #expect(down.code == 0, "\(down.error)\n\(text)")
          #expect(try await tables() == before)
        }
        let rows = try await db.query("select id, name from people")
        #expect(rows.map(\.values) == [[.integer(1), .text("Ann")]])
      }
      await db.close()
    }
  }

  @Test func withoutFieldsThereIsNothingToCompare() async throws {
    try await TestFolder.with(["Factories/a.yaml": "factory: a\n"]) { folder in
      let result = try await folder.seed(["migrate", "diff", "--database", "sqlite::memory:"])
      #expect(result.code != 0)
      #expect(result.error.contains("no factory has `fields`"))
    }
  }
}
