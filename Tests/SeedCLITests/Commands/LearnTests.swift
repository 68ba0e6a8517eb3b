@testable import SeedSchema
import SeedDatabase
import Foundation
import Testing

/// `seed learn` as a process: numbers, never values.
@Suite struct LearnTests {
  private static let schema = """
    create table users (
      id integer primary key, name varchar(40) not null, nickname varchar(40),
      plan varchar(10) not null check (plan in ('free', 'paid', 'none')),
      active boolean not null);
    create table posts (
      id integer primary key, user_id integer not null references users (id), body text);
    """

  /// 1000 users, a tenth of them with a nickname, 70 percent free and none of none; 2000 posts, a
  /// third of them of one user.
  private static func fill(_ connection: any DatabaseConnection) async throws {
    let numbers =
      "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) "
    let truth = connection.dialect.name == "SQLite" ? "1" : "true"
    let lie = connection.dialect.name == "SQLite" ? "0" : "false"
    try await connection.executeScript(
      """
      insert into users \(numbers) select i, 'Secret Person', \
      case when i % 10 = 0 then 'Secret Nick' end, case when i % 10 < 7 then 'free' else 'paid' end, \
      case when i % 4 = 0 then \(truth) else \(lie) end from n where i <= 1000;
      insert into posts \(numbers) select i, case when i % 3 = 0 then 1 else i / 2 + 1 end, 'Secret' \
      from n where i < 2000;
      """)
  }

  private func with(
    _ database: TestDatabase,
    _ body: (TestFolder, String, any DatabaseConnection) async throws -> Void
  ) async throws {
    try await database.withFolder(Self.schema) { folder, url, connection in
      try await Self.fill(connection)
      try await body(folder, url, connection)
    }
  }

  @Test(arguments: TestDatabase.available, [false, true])
  func distributionsAreLearned(_ database: TestDatabase, _ isAnalyzed: Bool) async throws {
    try await with(database) { folder, url, connection in
      if isAnalyzed { try await connection.executeScript("analyze") }
      let made = try await folder.seed(
        "learn", "--database", url, "--scenario", "all", "--scale", "0.5")
      #expect(made.code == 0, "\(made.error)")
      let users = folder.text("Factories/users.yaml")
      #expect(users.contains("  nickname: maybe(10%, random_username())"), "\(users)")
      #expect(
        users.contains("  plan: weighted(['free', 'paid'], [70, 30])  # learned from 1000 rows\n"),
        "\(users)")
      #expect(users.contains("  active: random_bool(25%)  # learned from 1000 rows\n"), "\(users)")
      // How many names there are, only statistics tell: counting them would be slow.
      let isKnown = database == .postgres && isAnalyzed
      #expect(users.contains("  # 1 value in 1000 rows\n") == isKnown, "\(users)")
      let posts = folder.text("Factories/posts.yaml")
      #expect(
        posts.contains("  user_id: ref(users, zipf=1.4)  # learned from 1999 rows\n"), "\(posts)")
      #expect(
        folder.text("Scenarios/all.yaml").contains("  - create: posts\n    count: up to 1000\n"))
      // No value of a row is anywhere.
      let all = try await folder.shell("grep -ri secret . || true")
      #expect(all.output.isEmpty, "\(all.output)")
      // The files fill a database of their kind.
      try await connection.executeScript("delete from posts; delete from users")
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
    }
  }

  /// Numbers are in the range of the existing ones, which is rounded.
  @Test(arguments: TestDatabase.available)
  func rangesOfNumbersAreLearned(_ database: TestDatabase) async throws {
    let schema = """
      create table lines (id integer primary key, qty integer not null, credit integer,
        price numeric(10, 2) not null, year integer not null check (year >= 1900));
      insert into lines values (1, 1, 0, 3.99, 2023), (2, 3, 98765, 1234.56, 2021),
        (3, 2, null, 7.5, 2022);
      """
    try await database.withFolder(schema) { folder, url, _ in
      let made = try await folder.seed("learn", "--database", url, "--scenario", "all")
      #expect(made.code == 0, "\(made.error)")
      let lines = folder.text("Factories/lines.yaml")
      #expect(lines.contains("  qty: random_int(1, 3)  # learned from 3 rows\n"), "\(lines)")
      #expect(lines.contains("random_int(0, 99000))"), "\(lines)")
      #expect(lines.contains("  price: random_decimal(3.9, 1300)"), "\(lines)")
      let run = try await folder.seed("run", "all", "--dry-run", "--database", url)
      #expect(run.code == 0, "\(run.error)")
    }
  }

  /// The rows that were learned from are real: generated ones get among them only if a command says so.
  @Test(arguments: TestDatabase.available)
  func learnedScenariosDontSeedTheirSource(_ database: TestDatabase) async throws {
    try await with(database) { folder, url, connection in
      let made = try await folder.seed("learn", "--database", url, "--scale", "2")
      #expect(made.code == 0, "\(made.error)")
      #expect(made.output.contains(" --database URL"), "\(made.output)")
      let name = try #require(
        made.output.split(separator: " ").drop { $0 != "run" }.dropFirst().first)
      let before = try await connection.query("select count(*) from users").first?.values
      let run = try await folder.seed("run", "\(name)", environment: ["DATABASE_URL": url])
      #expect(run.code == 1)
      #expect(run.error.contains("--database"), "\(run.error)")
      if database == .postgres {
        let spelled = url.replacing("127.0.0.1", with: "localhost")
        let other = try await folder.seed("run", "\(name)", environment: ["DATABASE_URL": spelled])
        #expect(other.code == 1, "\(other.error)")
        // libpq takes what the URL omits from its variables.
        let address = try #require(URLComponents(string: url))
        let rest = try await folder.seed(
          "run", "\(name)",
          environment: [
            "DATABASE_URL": "postgres://", "PGHOST": "localhost",
            "PGPORT": "\(address.port ?? 5432)", "PGUSER": address.user ?? "",
            "PGPASSWORD": address.password ?? "", "PGDATABASE": String(address.path.dropFirst()),
          ])
        #expect(rest.code == 1 && rest.error.contains("--database"), "\(rest.error)")
      }
      let dry = try await folder.seed(
        "run", "\(name)", "--dry-run", environment: ["DATABASE_URL": url])
      #expect(dry.code == 0, "\(dry.error)")
      let again = try await folder.seed("learn", "--scale", "2")
      #expect(again.output.hasPrefix("nothing has changed"), "\(again.output)\(again.error)")
      #expect(try await connection.query("select count(*) from users").first?.values == before)
      let named = try await folder.seed("run", "\(name)", "--database", url)
      #expect(named.code == 0, "\(named.error)")
    }
  }

  @Test func editsStay() async throws {
    try await with(.sqlite) { folder, url, _ in
      _ = try await folder.seed("init", "--database", url, "--scenario", "all")
      let users = folder.text("Factories/users.yaml")
        .replacingOccurrences(of: "  active: random_bool(85%)", with: "  active: true")
      #expect(users.contains("  active: true"))
      try folder.write(users, to: "Factories/users.yaml")
      let learned = try await folder.seed("learn", "--database", url)
      #expect(learned.output.contains("changed  Factories/users.yaml"), "\(learned.output)")
      let after = folder.text("Factories/users.yaml")
      #expect(after.contains("  active: true\n"))
      #expect(
        after.contains("  nickname: maybe(10%, random_username())  # learned from 1000 rows\n"),
        "\(after)")
      let again = try await folder.seed("learn", "--database", url)
      #expect(again.output.hasPrefix("nothing has changed"), "\(again.output)")
    }
  }
}
