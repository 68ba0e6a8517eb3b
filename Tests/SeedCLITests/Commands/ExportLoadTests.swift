@testable import SeedDatabase
import Foundation
import Testing

/// `seed export`, loaded with the databases' own commands: the rows are those of a run.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
struct ExportLoadTests {
  private static let files = [
    "Factories/thing.yaml": """
    factory: thing
    table: things
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40 }
      photo: { type: blob, nullable: true }
      price: { type: decimal, precision: 8, scale: 2 }
      is_new: boolean
      made_at: datetime
    values:
      name: random_choice("it's", "a\\\\b", "x'y\\"z", '\\t;--')
      photo: maybe(80%, random_bytes(5))
    """,
    "Factories/part.yaml": """
    factory: part
    table: parts
    fields:
      id: { type: integer, primary_key: true }
      thing_id: { type: integer, references: things }
      data: blob
    values:
      thing_id: ref(thing)
      data: random_bytes(3)
    """,
    "Scenarios/all.yaml": """
    scenario: all
    steps:
      - { create: thing, count: 1200 }
      - { create: part, count: 40 }
    """,
  ]

  /// The tables of a migration, with keys that the database generates.
  private static let migration = """
    CREATE TABLE things (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(40) NOT NULL,
      photo bytea, price numeric(8, 2) NOT NULL, is_new boolean NOT NULL, made_at timestamptz NOT NULL);
    CREATE TABLE parts (id bigserial PRIMARY KEY, thing_id bigint NOT NULL REFERENCES things, data bytea NOT NULL);
    """

  @Test(arguments: ["", "--dialect sqlite"])
  func sqliteLoadsTheRowsOfARun(_ options: String) async throws {
    try await TestFolder.with(Self.files) { folder in
      let result = try await folder.shell(
        """
        set -e
        "$SEED" run all --database sqlite:run.db > /dev/null
        sqlite3 run.db .schema | sqlite3 export.db
        "$SEED" export all --format sql \(options) | sqlite3 -bail export.db
        sqlite3 run.db .dump > run.txt
        sqlite3 export.db .dump > export.txt
        cmp run.txt export.txt
        sqlite3 export.db "select distinct typeof(photo) from things order by 1"
        """)
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output == "blob\nnull\n")
    }
  }

  @Test func sqliteKeepsNothingOfAFileThatFails() async throws {
    try await TestFolder.with(Self.files) { folder in
      let result = try await folder.shell(
        """
        sqlite3 shop.db 'CREATE TABLE things (id INTEGER PRIMARY KEY, name, photo, price, is_new, made_at);
          CREATE TABLE parts (id INTEGER PRIMARY KEY CHECK (id <> 20), thing_id, data)'
        "$SEED" export all --format sql | sqlite3 shop.db 2> error.txt
        echo "$?"
        sqlite3 shop.db 'select count(*) from things; select count(*) from parts'
        """)
      #expect(result.output == "1\n0\n0\n")
      let error = String(decoding: folder.contents("error.txt") ?? Data(), as: UTF8.self)
      #expect(error.contains("CHECK constraint failed"), "\(error)")
    }
  }

  /// Runs a line of shell with a migrated database in `$URL`.
  private func withPostgres(
    _ line: String, _ check: (CommandResult) throws -> Void
  ) async throws {
    try await TestDatabase.postgres.withURL { url in
      try await TestFolder.with(Self.files) { folder in
        try folder.write(Self.migration, to: "migration.sql")
        let result = try await folder.shell(
          """
          URL='\(url.secretText)'
          psql -qX "$URL" -f migration.sql
          \(line)
          """)
        try check(result)
      }
    }
  }

  @Test(
    .enabled(if: TestDatabase.postgresURL != nil),
    arguments: [
      "sql | psql -qX", "sql --dialect postgres | psql -qX1 -v ON_ERROR_STOP=1",
      "pgcopy | psql -qX",
    ])
  func postgresLoadsTheRowsOfARun(_ pipe: String) async throws {
    try await withPostgres(
      """
      set -e
      dump() { psql -qAtX "$URL" -c 'select * from things order by id' -c 'select * from parts order by id'; }
      export PGTZ=America/New_York
      "$SEED" export all --format \(pipe) "$URL"
      dump > export.txt
      psql -qAtX "$URL" -c "insert into things (name, price, is_new, made_at) values ('', 0, true, now()) returning id" \\
        -c "insert into parts (thing_id, data) values (1, '') returning id"
      psql -qX "$URL" -c 'drop table parts, things'
      "$SEED" run all --database "$URL" --allow-production $(basename "$URL") > /dev/null
      dump > run.txt
      wc -l < run.txt
      cmp export.txt run.txt
      """
    ) { result in
      #expect(result.code == 0, "\(result.error)")
      #expect(
        result.output.split(whereSeparator: \.isWhitespace) == ["1201", "41", "1240"],
        "\(result.output)")
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil)) func partsAndFilesLoad() async throws {
    try await withPostgres(
      """
      set -e
      for part in 2/2 1/2; do "$SEED" export all --format sql --to out --shard $part > /dev/null; done
      "$SEED" export all --format pgcopy --to out > /dev/null
      for file in things.2-of-2 things.1-of-2 parts; do psql -qX "$URL" -f out/$file.sql; done
      psql -qAtX "$URL" -c 'select count(*) from things' -c 'select count(*) from parts' \\
        -c "insert into things (name, price, is_new, made_at) values ('', 0, true, now()) returning id"
      """
    ) { result in
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output == "1200\n40\n1201\n")
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil), arguments: ["sql", "pgcopy"])
  func postgresKeepsNothingOfAFileThatFails(_ format: String) async throws {
    try await withPostgres(
      """
      psql -qX "$URL" -c 'alter table parts add check (id <> 20)'
      "$SEED" export all --format \(format) | psql -qX "$URL" 2> error.txt
      echo "$?"
      psql -qAtX "$URL" -c 'select count(*) from things' -c 'select count(*) from parts'
      grep -o 'violates check' error.txt
      """
    ) { result in
      #expect(result.output == "3\n0\n0\nviolates check\n", "\(result.error)")
    }
  }

  /// Only the database knows that it computes a column.
  @Test func computedColumnsAreOmitted() async throws {
    let files = [
      "Factories/box.yaml": "factory: box\ntable: boxes\n",
      "Scenarios/all.yaml": "scenario: all\nsteps: [ { create: box, count: 3 } ]\n",
    ]
    try await TestFolder.with(files) { folder in
      let result = try await folder.shell(
        """
        sqlite3 boxes.db 'CREATE TABLE boxes (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b AS (a * 2) STORED)'
        "$SEED" export all --format sql --database sqlite:boxes.db | sqlite3 boxes.db
        sqlite3 boxes.db 'select count(*) from boxes where b = a * 2'
        """)
      #expect(result.output == "3\n", "\(result.error)")
    }
  }

  @Test func statementsThatAreLeftOutAreNamed() async throws {
    var files = Self.files
    files["Scenarios/all.yaml", default: ""] += "\n  - raw: update things set price = 1\n"
    try await TestFolder.with(files) { folder in
      let piped = try await folder.seed("export", "all", "--format", "sql")
      #expect(piped.code == 0)
      #expect(
        piped.error.contains(
          "Scenarios/all.yaml:5:5: warning: the export skips this `raw` step"),
        "\(piped.error)")
      let report = try await folder.seed(
        "export", "all", "--format", "csv", "--to", "out", "--json")
      let notes = try #require((try report.json() as? [String: Any])?["notes"] as? [String])
      #expect(notes.count == 1 && notes[0].hasPrefix("Scenarios/all.yaml:5: "), "\(notes)")
    }
  }
}
