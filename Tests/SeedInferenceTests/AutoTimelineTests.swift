import SeedDatabase
import SeedInference
import Testing

/// Keys and creation times that grow together, in all tables on one timeline.
@Suite struct AutoTimelineTests {
  /// The tables of a small application, with dates of a type.
  private static func schema(_ type: String) -> String {
    """
    create table organizations (id integer primary key, name text not null,
      created_at \(type) not null);
    create table members (id integer primary key,
      organization_id integer not null references organizations, created_at \(type) not null);
    create table projects (id integer primary key,
      organization_id integer not null references organizations, created_at \(type) not null);
    create table tasks (id integer primary key, project_id integer not null references projects,
      reporter_id integer references members, created_at \(type) not null);
    create table comments (id integer primary key, task_id integer not null references tasks,
      parent_id integer references comments, created_at \(type) not null);
    """
  }

  private static func types(_ database: TestDatabase) -> [String] {
    database == .sqlite
      ? ["timestamp", "text", "integer", "date"] : ["timestamptz", "text", "date"]
  }

  @Test(arguments: TestDatabase.available)
  func rowsAreCreatedOneAfterTheOther(_ database: TestDatabase) async throws {
    for type in Self.types(database) {
      try await database.fill(Self.schema(type), AutoOptions(rows: 200)) { run, report in
        #expect(report.tables.map(\.rows) == [200, 200, 200, 200, 200], "\(report.tables)")
        let early = try await run.rows(
          """
          select (select count(*) from members m join organizations o on o.id = m.organization_id
            where m.created_at < o.created_at),
          (select count(*) from tasks t join projects p on p.id = t.project_id
            where t.created_at < p.created_at),
          (select count(*) from tasks t join members m on m.id = t.reporter_id
            where t.created_at < m.created_at),
          (select count(*) from comments c join tasks t on t.id = c.task_id
            where c.created_at < t.created_at),
          (select count(*) from comments c join comments p on p.id = c.parent_id
            where c.created_at < p.created_at)
          """)
        #expect(early == [["0", "0", "0", "0", "0"]], "\(type)")
        for table in ["organizations", "members", "tasks", "comments"] {
          let disordered = try await run.number(
            """
            select count(*) from \(table) a join \(table) b on b.id = a.id + 1
            where b.created_at < a.created_at
            """)
          // In no order, it would be about a hundred.
          #expect(disordered <= 30, "\(table) with \(type): \(disordered)")
        }
      }
    }
  }

  /// Each generation of rows takes the whole time, rather than what the one before it leaves.
  @Test(arguments: TestDatabase.available)
  func rowsAreSpreadOverTheYear(_ database: TestDatabase) async throws {
    try await database.fill(Self.schema("timestamp"), AutoOptions(rows: 200)) { run, _ in
      for table in ["organizations", "tasks", "comments"] {
        // The scenario's year is 2024.
        let last = try await run.number(
          "select count(*) from \(table) where created_at > '2024-12-01 00:00:00'")
        #expect((8...40).contains(last), "\(table): \(last)")
      }
    }
  }

  /// New rows follow the existing ones that they reference.
  @Test(arguments: TestDatabase.available)
  func newRowsFollowExistingOnes(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users,
        created_at timestamp not null);
      insert into users values (1, '2024-11-20 10:00:00'), (2, '2024-11-25 10:00:00');
      """
    var options = AutoOptions(rows: 50)
    options.tables = ["posts"]
    try await database.fill(schema, options) { run, report in
      #expect(report.tables.map(\.rows) == [50], "\(report.tables)")
      let early = try await run.number(
        "select count(*) from posts where created_at < '2024-11-25 10:00:00'")
      #expect(early == 0)
      let days = try await run.number("select count(distinct date(created_at)) from posts")
      #expect(days > 20)
    }
  }
}
