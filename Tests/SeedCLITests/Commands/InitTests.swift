import SeedDatabase
import SeedSchema
import Foundation
import Testing

/// `seed init` as a process: it writes what runs, and a second time changes only what has changed.
@Suite struct InitTests {
  private static let schema = """
    create table users (
      id integer primary key, email varchar(80) not null unique, age integer, nickname varchar(20),
      kind varchar(10) not null check (kind in ('free', 'paid')));
    create table posts (
      id integer primary key, user_id integer not null references users (id),
      title varchar(60) not null, a integer, b integer,
      check ((a is null) <> (b is null)));
    create table old_logs (id integer primary key, line text);
    create table edited_logs (id integer primary key, line text);
    """

  private func with(
    _ database: TestDatabase, _ schema: String = schema,
    _ body: (TestFolder, String, any DatabaseConnection) async throws -> Void
  ) async throws {
    try await database.withFolder(schema, body)
  }

  private func count(_ connection: any DatabaseConnection, _ table: String) async throws
    -> SQLValue?
  {
    try await connection.query(SQLStatement(sql: "select count(*) from \(table)"))
      .first?.values.first
  }

  /// Rows that a trigger writes, those that refer to them by the key that they share with their own
  /// parent, and those that refer to the trigger's own keys.
  private static func triggers(_ database: TestDatabase) -> String {
    let tables = """
      create table users (id integer primary key, name text not null);
      create table profiles (user_id integer primary key references users (id), bio text);
      create table pets (
        id integer primary key, profile_id integer not null references profiles (user_id));
      """
    return tables
      + (database == .sqlite
        ? """
        create trigger t after insert on users begin
          insert into profiles (user_id, bio) values (new.id, 'new');
        end;
        """
        : """
        create function f() returns trigger language plpgsql as
          $$ begin insert into profiles values (new.id, 'new'); return null; end $$;
        create trigger t after insert on users for each row execute function f();
        """)
  }

  @Test(arguments: TestDatabase.available)
  func rowsOfTriggersGetNoStep(_ database: TestDatabase) async throws {
    try await with(database, Self.triggers(database)) { folder, url, connection in
      let made = try await folder.seed(
        "init", "--database", url, "--scenario", "all", "--rows", "20")
      #expect(made.code == 0, "\(made.error)")
      #expect(made.output.contains("profiles gets no step"))
      let scenario = folder.text("Scenarios/all.yaml")
      #expect(!scenario.contains("profiles") && !scenario.contains("count: 0"), "\(scenario)")
      #expect(folder.text("Factories/pets.yaml").contains("  profile_id: ref(users)\n"))
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
      #expect(try await count(connection, "profiles") == .integer(20))
      #expect(try await count(connection, "pets") == .integer(20))
    }
  }

  @Test(arguments: TestDatabase.available)
  func theScenarioNamesTheDatabaseAsItWasGiven(_ database: TestDatabase) async throws {
    try await with(database) { folder, url, _ in
      let made = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(made.code == 0, "\(made.error)")
      #expect(!folder.text("Scenarios/all.yaml").contains("mode="))
      // Again, and for samples: the scenario says which.
      let again = try await folder.seed("init")
      #expect(again.code == 0, "\(again.error)")
      #expect(again.output.contains("nothing has changed"))
      let shown = try await folder.seed("show", "posts", "1..2")
      #expect(shown.code == 0, "\(shown.error)")
      #expect(shown.output.contains("user_id"))
      let help = try await folder.seed("help", "init")
      #expect(help.output.contains("without a scenario"))
    }
  }

  @Test func aFactoryWithoutFieldsNeedsADatabase() async throws {
    let files = ["Factories/a.yaml": "factory: a\nvalues: { n: 1 }\n"]
    try await TestFolder.with(files) { folder in
      let shown = try await folder.seed("show", "a")
      #expect(shown.code == 1)
      #expect(shown.error.contains("name the database that has it, or write `fields:`"))
    }
  }

  @Test(arguments: TestDatabase.available)
  func theFilesRun(_ database: TestDatabase) async throws {
    try await with(database) { folder, url, connection in
      let made = try await folder.seed(
        "init", "--database", url, "--scenario", "all", "--rows", "50")
      #expect(made.code == 0, "\(made.error)")
      #expect(made.output.contains("created  Factories/users.yaml"))
      #expect(folder.text("Factories/users.yaml").contains("\n  email: random_email()\n"))
      #expect(folder.text("Factories/posts.yaml").contains("\n  user_id: ref(users)\n"))
      // Nothing stays in the database.
      #expect(try await count(connection, "posts") == .integer(0))
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
      #expect(try await count(connection, "posts") == .integer(50))
      // A second run finds the rows that it is to make.
      let second = try await folder.seed("run", "all", "--database", url)
      #expect(second.code == 0, "\(second.error)")
      #expect(try await count(connection, "posts") == .integer(50))
      // The scenario's database has the tables, so nothing is unknown.
      let check = try await folder.seed("check")
      #expect(check.code == 0 && check.error.isEmpty, "\(check.error)\(check.output)")
      let again = try await folder.seed("init", "--database", url)
      #expect(again.output.hasPrefix("nothing has changed"), "\(again.output)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aMigrationChangesOnlyWhatItChanged(_ database: TestDatabase) async throws {
    try await with(database) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      // Somebody works on the files: changes a value, drops one, adds comments, and edits a step.
      let users = folder.text("Factories/users.yaml")
        .replacingOccurrences(
          of: "  email: random_email()", with: "  # Ours only.\n  email: \"{id}@ours.test\""
        )
        .replacingOccurrences(of: "factory: users", with: "# Mine.\nfactory: users")
      try folder.write(users, to: "Factories/users.yaml")
      try folder.write(
        folder.text("Factories/edited_logs.yaml") + "  # A remark.\n",
        to: "Factories/edited_logs.yaml")
      let posts = folder.text("Factories/posts.yaml")
      try folder.write(
        posts.replacingOccurrences(of: "  title: title()", with: "  title: sentence()"),
        to: "Factories/posts.yaml")
      let scenario = folder.text("Scenarios/all.yaml")
        .replacingOccurrences(
          of: "  - create: users\n    count: up to 100", with: "  - create: users\n    count: 7")
      try folder.write(scenario, to: "Scenarios/all.yaml")

      try await connection.executeScript(
        """
        drop table old_logs;
        drop table edited_logs;
        alter table users add column country varchar(40);
        alter table users drop column nickname;
        alter table posts drop column title;
        create table comments (id integer primary key, post_id integer references posts (id));
        """)
      let again = try await folder.seed("init", "--database", url)
      #expect(again.code == 0, "\(again.error)")
      let changed = again.output.split(separator: "\n").map(String.init).sorted()
      #expect(
        changed == [
          "changed  Factories/posts.yaml", "changed  Factories/users.yaml",
          "changed  Scenarios/all.yaml", "created  Factories/comments.yaml",
          "kept     Factories/edited_logs.yaml, although its table no longer exists, because you have edited it",
          "next: seed run all", "removed  Factories/old_logs.yaml",
        ])
      let lines = folder.text("Factories/users.yaml").split(separator: "\n").map(String.init)
      let before = users.split(separator: "\n").map(String.init)
      #expect(lines.filter { !before.contains($0) } == ["  country: maybe(80%, country())"])
      #expect(before.filter { !lines.contains($0) }.map { $0.contains("nickname") } == [true])
      #expect(
        folder.text("Factories/posts.yaml").contains(
          "  # no longer a column: title: sentence()\n"))
      let steps = folder.text("Scenarios/all.yaml")
      #expect(steps.contains("  - create: users\n    count: 7\n"))
      #expect(steps.contains("  - create: comments\n"))
      #expect(!steps.contains("logs"))
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
      #expect(try await count(connection, "comments") == .integer(100))
      let third = try await folder.seed("init", "--database", url)
      #expect(third.output.hasPrefix("nothing has changed"), "\(third.output)")
    }
  }

  /// A file may hold several factories or scenarios, and be written on Windows.
  @Test(arguments: ["\n", "\r\n"])
  func otherDocumentsOfAFileStay(_ lineBreak: String) async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let logs = "\n---\nfactory: more_logs\ntable: old_logs\nvalues:\n  line: word()\n"
      let users = folder.text("Factories/users.yaml")
        .replacingOccurrences(of: "  nickname:", with: "  nickname: x #")
      try folder.write(
        (users + logs).replacingOccurrences(of: "\n", with: lineBreak), to: "Factories/users.yaml")
      let other = "---\nscenario: few\nsteps:\n- create: more_logs\n  count: 3\n"
      try folder.write(
        (folder.text("Scenarios/all.yaml") + other)
          .replacingOccurrences(of: "\n", with: lineBreak), to: "Scenarios/all.yaml")
      try await connection.executeScript(
        """
        alter table users drop column nickname;
        create table comments (id integer primary key, post_id integer references posts (id));
        """)
      let again = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(again.code == 0 && again.error.isEmpty, "\(again.error)")
      let changed = folder.text("Factories/users.yaml")
      #expect(changed.contains("  # no longer a column: nickname: x #"))
      #expect(
        changed.hasSuffix(logs.replacingOccurrences(of: "\n", with: lineBreak)), "\(changed)")
      let scenarios = folder.text("Scenarios/all.yaml")
      #expect(scenarios.hasSuffix(other.replacingOccurrences(of: "\n", with: lineBreak)))
      #expect(scenarios.contains("  - create: comments\(lineBreak)"))
      let check = try await folder.seed("check")
      #expect(check.code == 0 && check.error.isEmpty, "\(check.error)\(check.output)")
      let third = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(third.output.hasPrefix("nothing has changed"), "\(third.output)")
    }
  }

  @Test func valuesOfDroppedColumnsInOtherFactoriesAreReported() async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let admin = "---\nfactory: admin\nextends: users\nvalues:\n  nickname: boss\n"
      try folder.write(folder.text("Factories/users.yaml") + admin, to: "Factories/users.yaml")
      try await connection.executeScript("alter table users drop column nickname;")
      let again = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(again.code == 0, "\(again.error)")
      #expect(
        again.error.contains("the column `nickname` of `users` no longer exists"),
        "\(again.error)")
      #expect(again.error.contains("remove its value from `admin`"), "\(again.error)")
      #expect(folder.text("Factories/users.yaml").hasSuffix(admin))
    }
  }

  @Test func stepsInBracketsAreLeftToTheUser() async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let text = "scenario: all\nsteps: [{ create: users, count: 3 }]\n"
      try folder.write(text, to: "Scenarios/all.yaml")
      try await connection.executeScript("create table tags (id integer primary key, name text);")
      let again = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(again.code == 0)
      #expect(again.error.contains("the steps of `all`"), "\(again.error)")
      #expect(again.error.contains("add steps for tags"), "\(again.error)")
      #expect(folder.text("Scenarios/all.yaml") == text)
    }
  }

  /// A factory that a step needs is written again; without the step, it is gone on purpose.
  @Test func deletedFactoriesOfStepsAreWrittenAgain() async throws {
    try await with(.sqlite) { folder, url, _ in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let text = folder.text("Factories/old_logs.yaml")
      let scenario = folder.text("Scenarios/all.yaml")
      let file = folder.path + "/Factories/old_logs.yaml"
      try FileManager.default.removeItem(atPath: file)
      let again = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(again.output.contains("Factories/old_logs.yaml"), "\(again.output)")
      #expect(
        again.output.contains("is written again, because Scenarios/all.yaml creates `old_logs`"),
        "\(again.output)")
      #expect(folder.text("Factories/old_logs.yaml") == text)
      #expect(folder.text("Scenarios/all.yaml") == scenario)
      try FileManager.default.removeItem(atPath: file)
      try folder.write(
        scenario.replacing("  - create: old_logs\n", with: "  - create: edited_logs\n"),
        to: "Scenarios/all.yaml")
      let third = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(third.output.hasPrefix("nothing has changed"), "\(third.output)")
    }
  }

  /// A migration may add a trigger that reads a setting.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func newSettingsAreMadeByTheFirstSteps() async throws {
    try await with(.postgres, "create table users (id integer primary key, name text)") {
      folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      try await connection.executeScript(
        """
        create table notes (id integer primary key, tenant integer);
        create function tenant() returns trigger language plpgsql as $$ begin
          new.tenant := current_setting('app.tenant_id')::integer; return new; end $$;
        create trigger tenant before insert on notes for each row execute function tenant();
        """)
      for _ in 0..<2 {
        let again = try await folder.seed("init", "--database", url, "--scenario", "all")
        #expect(again.code == 0, "\(again.error)")
      }
      let steps = folder.text("Scenarios/all.yaml").split(separator: "steps:\n").last ?? ""
      #expect(steps.hasPrefix("  - raw: "), "\(steps)")
      #expect(steps.split(separator: "app.tenant_id").count == 2, "\(steps)")
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
    }
  }

  /// Projects keep files elsewhere, and link to them.
  @Test func linkedFilesStayLinks() async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let manager = FileManager.default
      let link = folder.path + "/Factories/old_logs.yaml"
      try manager.moveItem(atPath: link, toPath: folder.path + "/shared.txt")
      try manager.createSymbolicLink(atPath: link, withDestinationPath: "../shared.txt")
      try await connection.executeScript("alter table old_logs add column at timestamp;")
      let again = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(again.code == 0, "\(again.error)")
      #expect(try manager.destinationOfSymbolicLink(atPath: link) == "../shared.txt")
      #expect(folder.text("shared.txt").contains("\n  at: "))
    }
  }

  @Test func valuesInBracesAreLeftToTheUser() async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let text = "factory: old_logs\nvalues: { line: word() }\n"
      try folder.write(text, to: "Factories/old_logs.yaml")
      try await connection.executeScript("alter table old_logs add column at timestamp;")
      for _ in 0..<2 {
        let again = try await folder.seed("init", "--database", url, "--scenario", "all")
        #expect(again.code == 0)
        #expect(again.error.contains("the values of `old_logs`"), "\(again.error)")
        #expect(folder.text("Factories/old_logs.yaml") == text)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func scenariosRetryRowsThatOnlyTheTableCanJudge(_ database: TestDatabase) async throws {
    let schema = """
      create table marks (id integer primary key, a integer not null, b integer);
      create unique index mark on marks ((a % 50), (coalesce(b, -1) % 2));
      """
    try await with(database, schema) { folder, url, connection in
      let made = try await folder.seed(
        "init", "--database", url, "--scenario", "all", "--rows", "60")
      #expect(made.code == 0, "\(made.error)")
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
      let rows = try await count(connection, "marks")
      guard case .integer(let number)? = rows else { return }
      #expect(number >= 40, "\(folder.text("Scenarios/all.yaml"))")
      // Without it the same rows are rejected.
      try await connection.executeScript("delete from marks")
      let scenario = folder.text("Scenarios/all.yaml")
        .replacingOccurrences(of: "rejected_rows: retry", with: "rejected_rows: fail")
      try folder.write(scenario, to: "Scenarios/all.yaml")
      let failed = try await folder.seed("run", "all", "--database", url)
      #expect(failed.code == 3 || failed.code == 1, "\(failed.output)")
    }
  }

  @Test func ownFactoriesStay() async throws {
    try await with(.sqlite) { folder, url, _ in
      let mine = "factory: person\ntable: users\nvalues:\n  kind: paid\n"
      try folder.write(mine, to: "Factories/person.yaml")
      let made = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(!made.output.contains("users.yaml"), "\(made.output)")
      #expect(folder.text("Factories/person.yaml") == mine)
    }
  }

  @Test func brokenFilesAreLeftAlone() async throws {
    try await with(.sqlite) { folder, url, connection in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let broken = "factory: users\nvalues: [\n"
      try folder.write(broken, to: "Factories/users.yaml")
      try await connection.executeScript("alter table users add column country text")
      let again = try await folder.seed("init", "--database", url)
      #expect(again.error.contains("has errors and was not changed"), "\(again.error)")
      #expect(folder.text("Factories/users.yaml") == broken)
      try folder.write("{", to: "Factories/.seed-init.json")
      let unreadable = try await folder.seed("init", "--database", url)
      #expect(unreadable.code == 1)
      #expect(unreadable.error.contains("can't be read"))
    }
  }

  @Test func tablesThatCannotBeFilledAreReported() async throws {
    let schema =
      "create table never (id integer primary key, x integer check (x > 5 and x < 3) not null)"
    try await with(.sqlite, schema) { folder, url, _ in
      let made = try await folder.seed("init", "--database", url, "--scenario", "all")
      #expect(made.code == 0)
      #expect(made.output.contains("never can't be seeded: "), "\(made.output)")
      #expect(folder.text("Factories/never.yaml").hasPrefix("# can't be seeded: "))
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
    }
  }
}
