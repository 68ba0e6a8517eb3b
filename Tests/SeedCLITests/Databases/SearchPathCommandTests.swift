import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Functions and operators of another user in the search path: no verb calls them.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct SearchPathCommandTests {
  @Test func noVerbCallsThem() async throws {
    try await TestDatabase.postgres.withURL { url in
      let admin = try await url.connect()
      try await admin.executeScript(
        """
        create type mood as enum ('sad', 'ok');
        create table parents (id serial primary key, name varchar(20) unique, mood mood,
          price numeric(8, 2), born date, made timestamptz default pg_catalog.now());
        create table children (id bigint generated always as identity primary key,
          parent_id int references parents on delete set null, note text, tags text[]);
        create index on children (note) where parent_id is not null;
        \(SearchPathTraps.sql)
        """)
      await admin.close()
      let files = [
        "Factories/parent.yaml": "factory: parent\ntable: parents\n",
        "Factories/child.yaml": "factory: child\ntable: children\n",
        "Scenarios/main.yaml": """
        scenario: main
        steps:
          - truncate: [children, parents]
          - { create: parent, count: 20 }
          - { create: child, count: 1..3 per parent }
        """,
      ]
      try await TestFolder.with(files) { folder in
        for arguments in [
          ["run", "--auto", "--rows", "10"], ["plan", "--auto"], ["check"], ["plan", "main"],
          ["run", "main"], ["run", "main", "--load", "rebuild", "--hints"],
          ["show", "parent", "1"],
          ["graph", "main"], ["learn"],
        ] {
          let result = try await folder.seed(arguments + ["--database", "\(url)"])
          #expect(result.code == 0, "\(arguments): \(result.output)\(result.error)")
          #expect(!(result.output + result.error).contains("trapped"), "\(arguments)")
        }
      }
      try await TestFolder.with([:]) { folder in
        let result = try await folder.seed("init", "--database", "\(url)")
        #expect(result.code == 0, "\(result.output)\(result.error)")
        #expect(!(result.output + result.error).contains("trapped"))
      }
    }
  }
}
