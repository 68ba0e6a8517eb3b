import Foundation
import PlanSupport
import RunSupport
import SeedFormat
@testable import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// Rows of files that have labels, over both databases.
@Suite struct FileLabelTests {
  private static let factories = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: string
      email: { type: string, unique: true }
      manager_id: { type: integer, nullable: true, references: users }
    values: { email: random_email() }
    ---
    factory: order
    table: orders
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users }
    """

  private static let scenario =
    factories + """

      ---
      scenario: main
      steps:
        - rows: order
          data:
            first: { user: bob }
        - rows: user
          from: data/users.csv
          label: slug
        - rows: user
          data:
            dora: { name: Dora, manager: ann }
        - create: order
          count: 3 per @users.bob
        - create: order
          count: 2
          values: { user_id: "@cid" }
      """

  private static let users = "slug,name,manager\nann,Ann,bob\nbob,Bob,\ncid,Cid,dora\n"

  private static func run(
    _ database: TestDatabase, _ files: [String: String], _ text: String = scenario,
    _ body: (TestRun) async throws -> Void
  ) async throws {
    try await TestFolder.with(files) { folder in
      try await database.with(text) { run in
        try await body(run.in(folder.path))
      }
    }
  }

  private static let people =
    "SELECT u.name, m.name FROM users u LEFT JOIN users m ON m.id = u.manager_id ORDER BY u.name"
  private static let owners =
    "SELECT u.name, count(*) FROM orders o JOIN users u ON u.id = o.user_id GROUP BY u.name ORDER BY 1"

  /// Rows of a file reference rows of the scenario by their labels, and the other way round, before
  /// and after.
  @Test(arguments: TestDatabase.available)
  func labelsAreThoseOfTheFile(_ database: TestDatabase) async throws {
    try await Self.run(database, ["data/users.csv": Self.users]) { run in
      try await run.run()
      let people = try await run.rows(Self.people)
      #expect(people == [["Ann", "Bob"], ["Bob", "∅"], ["Cid", "Dora"], ["Dora", "Ann"]])
      let owners = try await run.rows(Self.owners)
      #expect(owners == [["Bob", "4"], ["Cid", "2"]])
    }
  }

  /// The key follows from the label, whether a file or a scenario has it.
  @Test(arguments: TestDatabase.available)
  func keysFollowFromLabels(_ database: TestDatabase) async throws {
    var keys: [[[String]]] = []
    for (from, files) in [
      ("from: u.jsonl, label: slug", "{\"slug\": \"ann\", \"name\": \"Ann\"}\n"),
      ("data: { ann: { name: Ann } }", ""),
    ] {
      let text =
        Self.factories + "\n---\nscenario: main\nsteps:\n  - { rows: user, \(from) }\n"
      try await Self.run(database, ["u.jsonl": files], text) { run in
        try await run.run()
        keys.append(try await run.rows("SELECT id, name FROM users"))
      }
    }
    #expect(keys[0] == keys[1])
    #expect(keys[0].count == 1)
  }

  /// In the column of a key, `@` marks a label; a key that the file gives is kept.
  @Test(arguments: TestDatabase.available)
  func marksAndKeysOfTheFile(_ database: TestDatabase) async throws {
    let text =
      Self.factories + """

        ---
        scenario: main
        steps:
          - { rows: user, from: u.tsv, label: id }
          - rows: order
            data: [{ user: "7" }, { user_id: "@9" }]
        """
    let file = "id\tname\tmanager_id\n7\tAnn\t@9\n9\tBob\t\n"
    try await Self.run(database, ["u.tsv": file], text) { run in
      try await run.run()
      let users = try await run.rows("SELECT id, manager_id FROM users ORDER BY id")
      #expect(users == [["7", "9"], ["9", "∅"]])
      let orders = try await run.rows("SELECT user_id FROM orders ORDER BY id")
      #expect(orders == [["7"], ["9"]])
    }
  }

  /// References lead to the rows that another run or the application made, found by the file's key.
  @Test(arguments: TestDatabase.available)
  func existingRowsAreFoundByTheFilesKey(_ database: TestDatabase) async throws {
    let text =
      Self.factories + """

        ---
        scenario: main
        steps:
          - { rows: user, from: u.csv, label: slug, key: email, mode: sync }
          - { rows: order, on_conflict: update, data: { first: { user: bob } } }
        """
    let files = ["u.csv": "slug,name,email,manager\nann,Ann,a@x,bob\nbob,Bob,b@x,\n"]
    try await TestFolder.with(files) { folder in
      try await database.with(text) { run in
        let run = run.in(folder.path)
        try await run.run()
        try await run.execute("INSERT INTO users (id, name, email) VALUES (5, 'C', 'c@x')")
        let second = try await run.run()
        let isUnchanged = second.tables.allSatisfy { $0.changes?.isEmpty == true }
        #expect(isUnchanged)
        // A row whose key isn't that of its label.
        try await run.execute(
          "DELETE FROM orders; DELETE FROM users WHERE id <> 5; UPDATE users SET email = 'b@x'")
        try await run.run()
        let people = try await run.rows(Self.people)
        #expect(people == [["Ann", "Bob"], ["Bob", "∅"]])
        let owner = try await run.rows("SELECT user_id FROM orders")
        #expect(owner == [["5"]])
        let csv = "slug,name,email,manager\nbob,Bob,b@x,\n"
        try csv.write(toFile: folder.path + "/u.csv", atomically: true, encoding: .utf8)
        try await run.in(folder.path).run()
        let rest = try await run.rows(Self.people)
        #expect(rest == [["Bob", "∅"]])
      }
    }
  }

  /// A file that can't be read while keys are looked up is an error with its place.
  @Test(arguments: TestDatabase.available)
  func keysThatCannotBeRead(_ database: TestDatabase) async throws {
    let text =
      Self.factories + """

        ---
        scenario: main
        steps: [{ rows: user, from: u.csv, label: slug, key: email, mode: sync }]
        """
    try await TestFolder.with(["u.csv": "slug,email\nann,a@x\n"]) { folder in
      try await database.with(text) { run in
        try await run.in(folder.path).run()
        try Data("slug,email\nann,a@x\n".utf8 + [0xFF] + ",b@x\n".utf8)
          .write(to: URL(filePath: folder.path + "/u.csv"))
        let found: Diagnostic?
        found = try await refusal { try await run.in(folder.path).run() }
        #expect(found?.message == "this is not valid UTF-8")
        #expect(found?.span?.line == 3)
      }
    }
  }

  @Test func mistakesAreReportedTogether() async throws {
    let text =
      Self.factories + """

        ---
        scenario: main
        steps:
          - rows: user
            from: data/users.csv
            label: slug
          - rows: user
            data: { ann: { name: Ann, manager: nobody } }
          - create: order
            count: 1 per @zoe
        """
    func found(_ csv: String) async throws -> [String] {
      try await TestFolder.with(["data/users.csv": csv]) { folder in
        let project = Project.read(
          [SourceFile(name: "Scenarios/main.yaml", text: text)], folder: folder.path)
        do {
          _ = try Planner.plan("main", in: project)
          return []
        } catch let error as DiagnosticsError {
          return error.diagnostics.map {
            "\($0.span?.file.split(separator: "/").last ?? ""):\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
          }
        }
      }
    }
    let first = try await found(
      "slug,name,manager,colour\nann,Ann,bo,x\n\"b\nob\",Bob,,x\nbob,Bob,@ann,x\nbob,B,@zoe,x\n")
    #expect(
      first == [
        "users.csv:1:19 table `users` has no column `colour`",
        "users.csv:6:1 table `users` has two rows labelled `bob`",
        "main.yaml:22:13 table `users` has two rows labelled `ann`",
        "users.csv:2:9 `users` has no row labelled `bo`",
        "users.csv:6:7 `users` has no row labelled `zoe`",
        "main.yaml:22:40 `users` has no row labelled `nobody`",
        "main.yaml:24:18 no row is labelled `zoe`",
      ])
    let second = try await found("slug,name\n,Ann\nbob,Bob\n\"\",Cid\n")
    #expect(
      second.prefix(2) == [
        "users.csv:2:1 this row has no label", "users.csv:4:1 this row has no label",
      ])
    let third = try await found("slag,name\nann,Ann\n")
    #expect(third.first?.hasPrefix("main.yaml:20:12 ") == true)
    #expect(third.first?.hasSuffix("data/users.csv` has no column `slug`") == true)
  }
}
