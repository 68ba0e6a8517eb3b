import PlanSupport
import RunSupport
import SeedDatabase
import SeedFormat
@testable import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// Files below `Fixtures`.
@Suite struct FixtureTests {
  private static let scenario = """
    scenario: main
    steps:
      - fixtures: [users, world]
        on_conflict: update
    """

  private static func project(_ files: [String: String]) -> Project {
    Project.read(
      ([("Scenarios/main.yaml", scenario)] + files.sorted { $0.key < $1.key }).map {
        SourceFile(name: $0.0, text: $0.1)
      })
  }

  private static let files = [
    "app/Fixtures/users.yaml": """
    ann: { name: Ann, country_code: de }
    bob: { name: Bob, country_code: "@fr", manager: ann }
    """,
    "app/Fixtures/all/world.yaml": """
    fixture: world
    tables:
      countries:
        de: { name: Germany }
        fr: { name: France }
      teams:
        - { id: 1, title: Red }
        - { id: 2, title: Blue }
    """,
    "app/Fixtures/unused.yml": "- { a: 1 }",
  ]

  @Test(arguments: TestDatabase.available)
  func rowsOfFixturesAreLoaded(_ database: TestDatabase) async throws {
    let project = Self.project(Self.files)
    #expect(project.diagnostics.isEmpty)
    try await database.with("scenario: other\nsteps: []") { run in
      try await run.execute(
        """
        CREATE TABLE countries (code varchar(2) primary key, name text not null);
        CREATE TABLE teams (id integer primary key, title text not null);
        CREATE TABLE users (id integer primary key, name text not null,
          country_code varchar(2) not null references countries, manager_id integer references users);
        """)
      for round in 0..<2 {
        let state = try await Runner.inspect(run.connection, for: "main", in: project)
        let plan = try Planner.plan("main", in: project, state: state)
        let report = try await Runner(
          run.connection, monitor: QueryMonitor(), control: RunControl(), batchSize: 4096
        )
        .run(plan)
        let changes = report.tables.map { "\($0.name) \($0.changes?.created ?? -1)" }
        let created =
          round == 0
          ? ["users 2", "countries 2", "teams 2"] : ["users 0", "countries 0", "teams 0"]
        #expect(changes == created)
      }
      let users = try await run.rows(
        "SELECT u.name, c.name, m.name FROM users u JOIN countries c ON c.code = u.country_code LEFT JOIN users m ON m.id = u.manager_id ORDER BY u.name"
      )
      #expect(users == [["Ann", "Germany", "∅"], ["Bob", "France", "Ann"]])
    }
  }

  @Test func mistakesAreReported() async throws {
    var files = Self.files
    files["app/Fixtures/world.yaml"] = "fixture: world\ntabels: {}"
    files["app/Fixtures/plans.yaml"] = "just text"
    let found = Self.project(files).diagnostics.map {
      "\($0.span?.file ?? ""):\($0.span?.line ?? 0) \($0.message)"
    }
    #expect(
      found.sorted() == [
        "app/Fixtures/plans.yaml:1 `data` must be a mapping of labels to rows, or a list of rows",
        "app/Fixtures/world.yaml:1 a fixture needs `tables`",
        "app/Fixtures/world.yaml:2 a fixture has no key `tabels`",
      ])
    let missing = try await refusal {
      _ = try Planner.plan("main", in: Self.project(["Fixtures/user.yaml": "a: { b: 1 }"]))
    }
    #expect(missing?.message == "unknown fixture `users`")
    #expect(missing?.hint == "did you mean `user`?")
  }
}
