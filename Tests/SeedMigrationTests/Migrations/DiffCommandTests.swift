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

  @Test func withoutFieldsThereIsNothingToCompare() async throws {
    try await TestFolder.with(["Factories/a.yaml": "factory: a\n"]) { folder in
      let result = try await folder.seed(["migrate", "diff", "--database", "sqlite::memory:"])
      #expect(result.code != 0)
      #expect(result.error.contains("no factory has `fields`"))
    }
  }
}
