import Foundation
import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// Where `seed exec` and `seed snapshot` get the tables from, if no factory defines them.
@Suite struct SchemaOptionTests {
  /// What `seed init` writes has no fields.
  private static let files = [
    "Factories/author.yaml": """
    factory: author
    table: authors
    values:
      name: random_username()

    """,
    "Scenarios/books.yaml": """
    scenario: books
    steps:
      - create: author
        count: 5

    """,
    "db/structure.sql": """
    CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);

    """,
    // What `--prepare` runs: a scenario of another folder that creates the tables.
    "migrations/Factories/author.yaml": """
    factory: author
    table: authors
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string }

    """,
    "migrations/Scenarios/tables.yaml": """
    scenario: tables
    steps:
      - create: author
        count: 0

    """,
  ]

  private func environment(
    _ folder: TestFolder, _ more: [String: String] = [:]
  ) throws -> [String: String] {
    ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots", "SEED": try TestFolder.seedPath]
      .merging(more) { $1 }
  }

  private static let migrate = #""$SEED" run tables -C migrations"#

  @Test(arguments: TestDatabase.available)
  func aProjectOfAnExistingDatabaseNeedsNoOption(_ kind: TestDatabase) async throws {
    let schema = """
      CREATE TABLE teams (id integer PRIMARY KEY, name varchar(20) NOT NULL UNIQUE);
      CREATE TABLE members (
        id integer PRIMARY KEY, team_id integer NOT NULL REFERENCES teams (id),
        age integer NOT NULL CHECK (age > 17));
      CREATE VIEW adults AS SELECT * FROM members WHERE age > 17;
      CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY);
      INSERT INTO alembic_version VALUES ('it''s 7');
      INSERT INTO teams VALUES (1, 'not to be copied');
      """
    try await kind.withFolder(schema) { folder, url, connection in
      let environment = try environment(folder)
      let made = try await folder.seed(
        "init", "--scenario", "club", "--rows", "20", "--database", url, environment: environment)
      #expect(made.code == 0, "\(made.error)")
      let shown = try await folder.seed(
        "exec", "club", "--keep", "--", "/bin/sh", "-c", "echo $DATABASE_URL; exit 1",
        environment: environment)
      #expect(shown.code == 1, "\(shown.error)")
      // The database of a command that failed is kept, and can be looked into.
      let kept = try #require(
        shown.error.split(separator: "\n").last { $0.contains("is kept: ") }?
          .split(separator: " ").last)
      let copy = try await DatabaseURL(kept.contains(":") ? String(kept) : "sqlite:\(kept)")
        .connect()
      let counts = try await copy.query(
        """
        SELECT (SELECT count(*) FROM teams), (SELECT count(*) FROM members),
          (SELECT count(*) FROM teams WHERE name = 'not to be copied'),
          (SELECT count(*) FROM adults), (SELECT min(version_num) FROM alembic_version)
        """)
      await copy.close()
      #expect(
        counts.first?.values
          == [.integer(20), .integer(20), .integer(0), .integer(20), .text("it's 7")])
      let exported = try await folder.seed(
        "export", "club", "--format", "csv", "--table", "teams", environment: environment)
      #expect(exported.code == 0, "\(exported.error)")
      #expect(exported.output.split(whereSeparator: \.isNewline).count == 21)
      let saved = try await folder.seed("snapshot", "save", "club", environment: environment)
      // A migration makes a new snapshot.
      try await connection.executeScript("ALTER TABLE teams ADD COLUMN motto text")
      let migrated = try await folder.seed("snapshot", "save", "club", environment: environment)
      #expect(saved.code == 0 && migrated.code == 0 && saved.output != migrated.output)
      guard kind == .postgres, let name = try DatabaseURL(String(kept)).databaseName else { return }
      _ = try await connection.execute(SQLStatement(sql: "DROP DATABASE \(name)"))
    }
  }

  @Test func takesTheTablesFromFilesOrACommand() async throws {
    try await TestFolder.with(Self.files) { folder in
      let environment = try environment(folder)
      func save(_ options: String...) async throws -> CommandResult {
        try await folder.seed(["snapshot", "save", "books"] + options, environment: environment)
      }
      let neither = try await save()
      #expect(neither.code == 1 && neither.error.contains("--schema"), "\(neither.error)")
      let files = try await save("--schema", "db/*.sql")
      #expect(files.code == 0, "\(files.error)")
      let command = try await save("--prepare", Self.migrate, "--inputs", "migrations/**/*.yaml")
      #expect(command.code == 0 && command.output != files.output, "\(command.error)")
      let exported = try await folder.seed(
        "export", "books", "--format", "jsonl", "--prepare", Self.migrate,
        environment: environment)
      #expect(exported.code == 0, "\(exported.error)")
      #expect(exported.output.split(separator: "\n").count == 5)
      let again = try await save("--prepare", Self.migrate, "--inputs", "migrations/**/*.yaml")
      #expect(again.output == command.output)
      let found = try await save("--prepare", Self.migrate)
      #expect(found.code == 0 && !found.error.contains("warning"), "\(found.error)")
      try folder.write("-- another", to: "migrations/2.sql")
      let changed = try await save("--prepare", Self.migrate)
      #expect(changed.code == 0 && changed.output != found.output)
      try folder.write(
        "CREATE TABLE authors (id integer, name text, age int);", to: "db/structure.sql")
      let other = try await save("--schema", "db/structure.sql")
      #expect(other.code == 0 && other.output != files.output)
    }
  }

  @Test func aScenarioNamesItsSchema() async throws {
    var files = Self.files
    files["Scenarios/books.yaml"] = """
      scenario: books
      database:
        prepare: '"$SEED" run tables -C migrations'
        inputs: migrations
      steps:
        - create: author
          count: 5

      """
    // In another folder than the process's: paths are the project's.
    let moved = Dictionary(uniqueKeysWithValues: files.map { ("app/" + $0.key, $0.value) })
    try await TestFolder.with(moved) { folder in
      let environment = try environment(folder)
      let done = try await folder.seed(
        "exec", "books", "-C", "app", "--", "/bin/sh", "-c", "test -f \"$SEEDKIT_DATABASE_FILE\"",
        environment: environment)
      #expect(done.code == 0, "\(done.error)")
      try folder.write(
        "scenario: books\ndatabase: { inputs: x, shema: y }\nsteps: []\n",
        to: "app/Scenarios/books.yaml")
      let wrong = try await folder.seed("check", "-C", "app")
      #expect(wrong.error.contains("did you mean `schema`?"), "\(wrong.error)")
      #expect(wrong.error.contains("there is no `prepare`"))
    }
  }

  @Test func initNeedsNoDatabaseForAnAppWithMigrations() async throws {
    let files = ["db/1.sql": "CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);"]
    try await TestFolder.with(files) { folder in
      let environment = try environment(folder)
      let made = try await folder.seed(
        "init", "--scenario", "books", "--schema", "db/*.sql", environment: environment)
      #expect(made.code == 0, "\(made.error)")
      #expect(folder.text("Scenarios/books.yaml").contains("  schema: db/*.sql"))
      let done = try await folder.seed("snapshot", "save", environment: environment)
      #expect(done.code == 0, "\(done.error)")
      // A migration, and `init` again without an option.
      try folder.write("CREATE TABLE genres (id integer PRIMARY KEY, name text);", to: "db/2.sql")
      let again = try await folder.seed("init", environment: environment)
      #expect(again.output.contains("created  Factories/genre"), "\(again.error)")
      let run = try await folder.seed("exec", "--", "true", environment: environment)
      #expect(run.code == 0, "\(run.error)")
    }
  }

  @Test func saysWhyASchemaCannotBeCreated() async throws {
    try await TestFolder.with(Self.files) { folder in
      let environment = try environment(folder)
      func save(_ options: String...) async throws -> CommandResult {
        try await folder.seed(["snapshot", "save", "books"] + options, environment: environment)
      }
      let missing = try await save("--schema", "db/none.sql")
      #expect(missing.code == 1 && missing.error.contains("there is no file db/none.sql"))
      try folder.write("CREATE TABEL x (id integer);", to: "db/wrong.sql")
      let wrong = try await save("--schema", "db/wrong.sql")
      #expect(wrong.code == 1 && wrong.error.contains("db/wrong.sql"), "\(wrong.error)")
      let failed = try await save("--prepare", "echo no such revision >&2; exit 3")
      #expect(failed.code == 1 && failed.error.contains("failed with exit code 3"))
      #expect(failed.error.contains("no such revision"))
      let killed = try await save("--prepare", "kill -9 $$", "--json")
      #expect(killed.code == 1)
      let error = try #require(try killed.json() as? [String: [String: Any]])["error"]
      #expect((error?["message"] as? String)?.contains("signal 9") == true)
      let gone = try await save("--from", "sqlite:none.db")
      #expect(gone.code == 1 && gone.error.contains("can't be read"), "\(gone.error)")
      let unmatched = try await save("--prepare", "true", "--inputs", "none/**")
      #expect(unmatched.code == 1 && unmatched.error.contains("none/**"))
      // Nothing is left of those that failed.
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/snapshots")
      #expect(left.allSatisfy { $0.hasSuffix(".lock") }, "\(left)")
    }
  }

  /// Nobody needs a database to see what a scenario that names its schema does.
  @Test func checkAndPlanUseTheScenariosSchema() async throws {
    var files = Self.files
    files["Factories/author.yaml"] = """
      factory: author
      table: authors
      values:
        naem: random_username()

      """
    files["Scenarios/books.yaml"] = """
      scenario: books
      database: { schema: db/structure.sql }
      steps:
        - create: author
          count: 5

      """
    try await TestFolder.with(files) { folder in
      let environment = try environment(folder)
      let wrong = try await folder.seed("check", environment: environment)
      #expect(wrong.code == 1 && wrong.error.contains("did you mean `name`?"), "\(wrong.error)")
      try folder.write(Self.files["Factories/author.yaml"] ?? "", to: "Factories/author.yaml")
      let checked = try await folder.seed("check", environment: environment)
      #expect(checked.code == 0 && !checked.error.contains("warning"), "\(checked.error)")
      let plan = try await folder.seed("plan", "books", environment: environment)
      #expect(plan.code == 0, "\(plan.error)")
      #expect(plan.output.contains("an empty database with the scenario's schema"))
      #expect(plan.output.contains("random_username()"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/books.db"))
    }
  }

  /// SQL that a stranger's scenario names runs on no server that its reader didn't name.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func checkRunsSQLOnNamedServersOnly() async throws {
    let role = "seedkit_check_\(UUID().uuidString.lowercased().prefix(8))"
    var files = Self.files
    files["db/structure.sql"]? += "CREATE ROLE \(role);\n"
    files["Factories/author.yaml"] = "factory: author\ntable: authors\nvalues: { naem: one }\n"
    files["Scenarios/books.yaml"] = """
      scenario: books
      database: { schema: db/structure.sql }
      steps: [ { create: author, count: 5 } ]
      """
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      func roles() async throws -> Int {
        try await connection.query(
          SQLStatement(sql: "SELECT 1 FROM pg_roles WHERE rolname = '\(role)'")
        ).count
      }
      try await TestFolder.with(files) { folder in
        var environment = try environment(folder)
        environment["DATABASE_URL"] = "\(url)"
        let checked = try await folder.seed("check", environment: environment)
        #expect(checked.code == 0, "\(checked.error)")
        #expect(checked.error.contains("`--server` names a server"), "\(checked.error)")
        #expect(try await roles() == 0)
        let named = try await folder.seed("check", "--server", "\(url)", environment: environment)
        #expect(named.code == 1 && named.error.contains("did you mean `name`?"), "\(named.error)")
        #expect(try await roles() == 1)
      }
      try await connection.executeScript("DROP ROLE \(role)")
      await connection.close()
    }
  }
}
