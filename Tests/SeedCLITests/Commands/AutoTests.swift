@testable import SeedDatabase
import SeedORM
import Foundation
import Testing

/// `seed run --auto` as a process.
@Suite struct AutoTests {
  private static let schema = """
    create table users (id integer primary key, email text not null unique, age integer);
    create table posts (
      id integer primary key, user_id integer not null references users (id),
      state text not null check (state in ('draft', 'published')));
    create table broken (id integer primary key, x integer not null check (x < 1 and x > 2));
    """

  private func with(
    _ database: TestDatabase, _ body: (TestFolder, String) async throws -> Void
  ) async throws {
    try await database.withURL { url in
      let connection = try await url.connect()
      try await connection.executeScript(Self.schema)
      await connection.close()
      try await TestFolder.with([:]) { try await body($0, "\(url)") }
    }
  }

  @Test(arguments: TestDatabase.available)
  func singleTablesGetOtherNumbersOfRows(_ database: TestDatabase) async throws {
    try await with(database) { folder, url in
      let result = try await folder.seed(
        "run", "--auto", "--rows", "10,posts=25", "--json", "--database", url)
      let report = try #require(try result.json() as? [String: Any], "\(result.error)")
      let tables = try #require(report["tables"] as? [[String: Any]])
      #expect(tables.map { $0["rows"] as? Int }.prefix(2) == [10, 25], "\(tables)")
      let more = try await folder.seed(
        "run", "--auto", "--rows", "10,posts=40", "--top-up", "--tables", "posts", "--json",
        "--database", url)
      let added = try #require(try more.json() as? [String: Any], "\(more.error)")
      let posts = try #require(added["tables"] as? [[String: Any]])
      #expect(posts.map { $0["rows"] as? Int } == [15])
      for wrong in ["10,20", "posts=x", "=5", "comments=5"] {
        let failed = try await folder.seed("run", "--auto", "--rows", wrong, "--database", url)
        #expect(failed.code != 0, "\(wrong)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func tellsWhatIsFilledAndWhatIsNot(_ database: TestDatabase) async throws {
    try await with(database) { folder, url in
      let result = try await folder.seed("run", "--auto", "--rows", "30", "--database", url)
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output.contains("seeded 2 of 3 tables"), "\(result.output)")
      #expect(result.output.contains("  broken: "))
      let again = try await folder.seed(
        "run", "--auto", "--rows", "5", "--tables", "users", "--json", "--database", url)
      let report = try #require(try again.json() as? [String: Any], "\(again.error)")
      let tables = try #require(report["tables"] as? [[String: Any]])
      #expect(tables.map { $0["name"] as? String } == ["users"])
      #expect(tables.map { $0["rows"] as? Int } == [5])
    }
  }

  @Test func emptyTablesCanFailTheCommand() async throws {
    try await with(.sqlite) { folder, url in
      let all = try await folder.seed(
        "run", "--auto", "--rows", "5", "--require-all", "--database", url)
      #expect(all.code == 3)
      #expect(all.output.contains("seeded 2 of 3 tables"), "\(all.output)")
      #expect(all.error.contains("broken got no rows"), "\(all.error)")
      let nothing = try await folder.seed(
        "run", "--auto", "--rows", "5", "--tables", "broken", "--json", "--database", url)
      #expect(nothing.code == 3)
      #expect((try nothing.json() as? [String: Any])?["tables"] != nil)
      let filled = try await folder.seed(
        "run", "--auto", "--rows", "5", "--tables", "users", "--require-all", "--database", url)
      #expect(filled.code == 0, "\(filled.error)")
    }
  }

  /// A trigger that would take years.
  @Test func triggersThatNeverEnd() async throws {
    try await TestDatabase.sqlite.withURL { url in
      let connection = try await url.connect()
      try await connection.executeScript(
        """
        create table n (x integer primary key);
        insert into n with recursive r (i) as (select 1 union all select i + 1 from r limit 3000) select i from r;
        create table a (id integer primary key, b text);
        create trigger t after insert on a begin select count(*) from n, n as m, n as o, n as p; end;
        """)
      await connection.close()
      try await TestFolder.with([:]) { folder in
        let result = try await folder.seed(
          "run", "--auto", "--statement-timeout", "1", "--database", "\(url)")
        #expect(result.code == 3, "\(result.error)")
        #expect(result.error.contains("ran longer than 1 seconds"), "\(result.error)")
        #expect(result.error.contains("--statement-timeout 600"), "\(result.error)")
      }
    }
  }

  /// A trigger that rolls back the whole transaction, and other tables that could be filled.
  @Test func triggersThatRollAllBack() async throws {
    try await TestDatabase.sqlite.withURL { url in
      let connection = try await url.connect()
      try await connection.executeScript(
        """
        create table a (id integer primary key);
        create trigger t before insert on a begin select raise(rollback, 'all'); end;
        create table b (id integer primary key, name text not null);
        """)
      try await TestFolder.with([:]) { folder in
        for command in [["init", "--scenario", "all"], ["plan", "--auto"], ["run", "--auto"]] {
          let result = try await folder.seed(command + ["--database", "\(url)"])
          #expect([0, 3].contains(result.code), "\(command): \(result.error)")
          let rows = try await connection.query("select count(*) from b").first?.values.first
          #expect(rows == .integer(0) || result.code == 0 && command == ["run", "--auto"])
        }
      }
      await connection.close()
    }
  }

  @Test func thePlanIsShownWithoutARow() async throws {
    try await with(.sqlite) { folder, url in
      let plan = try await folder.seed(
        "plan", "--auto", "--rows", "7", "--tables", "posts", "--database", url)
      #expect(plan.code == 0, "\(plan.error)")
      #expect(plan.output.contains("random_email()"), "\(plan.output)")
      #expect(plan.output.contains("14 rows"))
      let json = try await folder.seed("plan", "--auto", "--json", "--database", url)
      let description = try #require(try json.json() as? [String: Any])
      #expect((description["tables"] as? [Any])?.count == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func fullTablesAreCounted(_ database: TestDatabase) async throws {
    try await with(database) { folder, url in
      let tables = "users,posts"
      let first = try await folder.seed(
        "run", "--auto", "--rows", "5", "--tables", tables, "--database", url)
      #expect(first.code == 0, "\(first.error)")
      let full = try await folder.seed(
        "run", "--auto", "--top-up", "--rows", "5", "--tables", tables, "--database", url)
      #expect(full.code == 0, "\(full.error)")
      #expect(full.output.contains("· \(url)\n"), "\(full.output)")
      #expect(
        full.output.contains("nothing to do: 2 tables already had enough rows"),
        "\(full.output)")
      let one = try await folder.seed(
        "run", "--auto", "--rows", "9", "--tables", "users", "--top-up", "--database", url)
      #expect(one.output.contains("seeded 1 of 1 table"), "\(one.output)")
      let rest = try await folder.seed(
        "run", "--auto", "--top-up", "--rows", "9", "--tables", tables, "--database", url)
      #expect(
        rest.output.contains("seeded 1 of 1 table, 1 more already had enough rows"),
        "\(rest.output)")
    }
  }

  @Test func wrongUsageFails() async throws {
    try await TestFolder.with([:]) { folder in
      for arguments in [
        ["--auto", "shop"], ["--rows", "5", "shop"], ["--auto", "--scale", "2"],
      ] {
        let line = "\"$SEED\" run \(arguments.joined(separator: " "))"
        let result = try await folder.shell(line)
        #expect(result.code == 64, "\(line): \(result.error)")
      }
      let result = try await folder.seed("run", "--auto")
      #expect(result.code == 1)
      #expect(result.error.contains("no database is specified"))
      let empty = try await folder.seed("run", "--auto", "--database", "sqlite::memory:")
      #expect(empty.code == 3)
      #expect(empty.error.contains("the database has no tables"))
    }
    try await with(.sqlite) { folder, url in
      let unknown = try await folder.seed("run", "--auto", "--tables", "nothing", "--database", url)
      #expect(unknown.error.contains("the database has no table `nothing`"))
    }
  }

  /// A mistyped name creates no file.
  @Test(arguments: [["run", "--auto"], ["plan", "--auto"], ["init"], ["learn"], ["check"]])
  func missingDatabasesFail(_ verb: [String]) async throws {
    try await TestFolder.with([:]) { folder in
      let result = try await folder.seed(verb + ["--database", "sqlite:typo.db"])
      #expect(result.code == (verb == ["check"] ? 1 : 3), "\(result.error)")
      let files = try await folder.shell("ls")
      #expect(files.output == "")
    }
  }
}
