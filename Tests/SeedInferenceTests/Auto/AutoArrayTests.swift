@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Columns that are arrays, which only PostgreSQL has.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct AutoArrayTests {
  private static let schema = """
    create type mood as enum ('good', 'so so', 'a,b');
    create table posts (
      id int primary key, tags text[] not null, emails varchar(80)[] not null,
      scores int[] not null check (cardinality(scores) <= 3),
      pair int[] not null check (array_length(pair, 1) = 2), moods mood[] not null,
      roles text[] not null check (roles <@ array['admin', 'editor', 'read only']),
      below int not null check (below < 0));
    """

  @Test func elementsAreByTypeNameAndChecks() async throws {
    try await TestDatabase.postgres.with("") { run in
      try await run.execute(Self.schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 40))
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let odd = try await run.number(
        "select count(*) from posts, unnest(emails) as e where e not like '%@%'")
      #expect(odd == 0)
      let moods = try await run.number("select count(distinct m) from posts, unnest(moods) as m")
      #expect(moods == 3)
      let roles = try await run.number("select count(distinct r) from posts, unnest(roles) as r")
      #expect(roles == 3)
      let below = try await run.number("select count(distinct below) from posts")
      #expect(below > 10)
    }
  }

  @Test func listsOfFactoriesAreArrays() async throws {
    let files = """
      factory: posts

      values:
        tags: [red, 'a "b"', 'c\\\\d', "{row}, {word()}"]
        scores: [1, "random_int(2, 3)"]
        grid: [[1, 2], [3, null]]
        none: []
      ---
      scenario: main

      steps:
        - create: posts
          count: 2
      """
    try await TestDatabase.postgres.with(files) { run in
      try await run.execute(
        "create table posts (id serial primary key, tags text[], scores int[], grid int[], none text[])"
      )
      _ = try await run.run("main")
      let rows = try await run.rows(
        """
        select tags[1], tags[2], tags[3], tags[4] like id || ', %', scores[1], scores[2] between 2 and 3,
        grid[2][1], grid[2][2] is null, cardinality(none) from posts order by id limit 1
        """)
      #expect(rows == [["red", "a \"b\"", "c\\\\d", "true", "1", "true", "3", "true", "0"]])
    }
  }
}
