import Foundation
import PlanSupport
import RunSupport
import SeedFormat
@testable import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// Rows that a scenario takes from files, over both databases.
@Suite struct FileRowTests {
  private static let scenario =
    WrittenRowTests.factories + """
      ---
      scenario: main
      steps:
        - rows: users
          from: data/users.csv
          ignore: comment
          values: { role: admin }
        - rows: country
          from: data/countries.jsonl
        - create: user
          count: 3
          values: { name: "random_choice(Ann, Bob, Cid, Dora, Emil, Fay)", email: "{name}@example.com" }
      """

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

  @Test(arguments: TestDatabase.available)
  func rowsOfFilesAreLoaded(_ database: TestDatabase) async throws {
    let files = [
      "data/users.csv":
        "id,name,age,comment,email\r\n7,Ann,,x,\"ann@example.com\"\r\n9,\"B, ob\",40,,b@x.org\r\n",
      "data/countries.jsonl":
        "{\"code\": \"de\", \"name\": \"Germany\"}\n{\"code\": \"fr\", \"name\": \"France\"}\n",
    ]
    try await Self.run(database, files) { run in
      try await run.run()
      let users = try await run.rows(
        "SELECT id, name, age, role, email FROM users WHERE id IN (7, 9) ORDER BY id")
      #expect(
        users == [
          ["7", "Ann", "∅", "admin", "ann@example.com"], ["9", "B, ob", "40", "admin", "b@x.org"],
        ])
      let countries = try await run.rows("SELECT code, name FROM countries ORDER BY code")
      #expect(countries == [["de", "Germany"], ["fr", "France"]])
      let all = try await run.number("SELECT count(DISTINCT lower(email)) FROM users")
      #expect(all == 5)
    }
  }

  @Test func valuesThatDontFitAreReportedTogether() async throws {
    let files = [
      "data/users.csv":
        "id,name,age,comment,email,nick\n7,,12,x,a@b,n\n x,Bob,old,\"a\n\nb\",c@d,n\n3000,Cid,20,,\"\",n\n",
      "data/countries.jsonl":
        "{\"code\": \"de\", \"name\": \"G\"}\n {\"code\": \"fra\", \"name\": null}",
    ]
    try await TestFolder.with(files) { folder in
      let project = Project.read(
        [SourceFile(name: "Scenarios/main.yaml", text: Self.scenario)], folder: folder.path)
      var found: [String] = []
      do {
        _ = try Planner.plan("main", in: project)
      } catch let error as DiagnosticsError {
        found = error.diagnostics.map {
          "\($0.span?.file.split(separator: "/").last ?? ""):\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
        }
      }
      #expect(
        found.sorted() == [
          "countries.jsonl:2:11 `fra` has 3 characters, more than 2",
          "countries.jsonl:2:26 `name` can't be NULL",
          "users.csv:1:27 table `users` has no column `nick`",
          "users.csv:2:3 `name` can't be NULL",
          "users.csv:2:4 `age` must be at least 13",
          "users.csv:3:1 ` x` is not a valid integer",
          "users.csv:3:8 `old` is not a valid integer",
        ])
    }
  }

  /// A value that a scenario couldn't list isn't rounded in a file, either.
  @Test(arguments: [
    (
      "x.csv", "id,price\n1,0.10\n2,1.2300\n3,-0.005\n",
      "4:3 `-0.005` has more than 2 digits after the point"
    ),
    ("x.csv", "id,price\n1,1.234\n", "2:3 `1.234` has more than 2 digits after the point"),
    ("x.csv", "id,price\n1,1e-3\n", "2:3 `1e-3` has more than 2 digits after the point"),
    (
      "x.csv", "id,photo\n1,\\x00f\n",
      "2:3 `\\x00f` is not `\\x` and an even number of hexadecimal digits"
    ),
    (
      "x.json", "[{\"id\": 1, \"note\": \"é\\u00e9\"}, {\"id\":\n 2,\n \"price\": \"x\"}]",
      "3:11 `x` is not a valid decimal number"
    ),
    (
      "x.json", "[{\"note\": \"é\\\"\", \"price\": 0.001}]",
      "1:27 `0.001` has more than 2 digits after the point"
    ),
    (
      "x.jsonl", "{\"id\": 1}\n{\"id\": 2} {\"price\": 0.1, \"id\": null}",
      "2:32 `id` can't be NULL"
    ),
  ])
  func placesOfValues(_ name: String, _ text: String, _ expected: String) async throws {
    try await TestFolder.with([name: text]) { folder in
      let scenario = """
        factory: item
        table: items
        fields:
          id: { type: integer, primary_key: true }
          note: { type: text, nullable: true }
          price: { type: decimal, precision: 10, scale: 2, nullable: true }
          photo: { type: blob, nullable: true }
        ---
        scenario: main
        steps: [{ rows: items, from: \(name) }]
        """
      let project = Project.read(
        [SourceFile(name: "Scenarios/main.yaml", text: scenario)], folder: folder.path)
      let found: Diagnostic?
      found = try await refusal { _ = try Planner.plan("main", in: project) }
      let place = found?.span.map { "\($0.line):\($0.column) " } ?? ""
      #expect(place + (found?.message ?? "") == expected)
    }
  }

  /// What can't be read has a place.
  @Test(arguments: [
    ("x.csv", "code,name\r\nde,\"G\r\n\"\r\nfr,Fé\u{FFFD}\n", "4:6 this is not valid UTF-8"),
    ("x.csv", "code,name\nde,G\nfr,F\u{0}\n", "3:5 a text can't hold the byte 0"),
    ("x.csv", "code,na\u{0}me\nde,G\n", "1:1 the columns' names are not valid UTF-8"),
    ("x.json", " [{},\n {}", "1:2 this list is not closed"),
    ("x.json", "[{}\n, {} {}]", "2:6 a comma is missing before this object"),
    ("x.json", "[{}, {}]\n x", "2:2 expected a JSON object"),
    ("x.json", "[{},, {}]", "1:5 expected a JSON object"),
    ("x.csv", "code,é,code\n", "1:8 column `code` appears twice"),
    ("x.csv", "code,,name\n", "1:6 this column has no name"),
    ("x.csv", "", "1:1 the file has no line with the columns' names"),
    (
      "x.json", "[{\"code\": \"de\"},\n {\"code\": \"fr\",\n  \"name\": Fr}]",
      "3:11 this is not valid JSON"
    ),
    ("x.json", "  {\"name\": x}", "1:12 this is not valid JSON"),
    ("x.jsonl", "{}\n  {\"code\": \"a\", \"code\": \"b\"}", "2:3 this object has `code` twice"),
  ])
  func placesOfBrokenFiles(_ name: String, _ text: String, _ expected: String) async throws {
    // A byte that no text has.
    let bytes = Array(text.utf8).split(separator: Array("\u{FFFD}".utf8)).joined(separator: [0xFF])
    try await TestFolder.with(["x": ""]) { folder in
      try Data(bytes).write(to: URL(filePath: folder.path + "/" + name))
      let scenario =
        WrittenRowTests.factories
        + "\n---\nscenario: main\nsteps: [{ rows: country, from: \(name) }]\n"
      let project = Project.read(
        [SourceFile(name: "Scenarios/main.yaml", text: scenario)], folder: folder.path)
      let found: Diagnostic?
      found = try await refusal { _ = try Planner.plan("main", in: project) }
      let place = found?.span.map { "\($0.line):\($0.column) " } ?? ""
      #expect(place + (found?.message ?? "") == expected)
    }
  }

  @Test(arguments: ["../x.csv", "/etc/passwd", "data/../../x.csv", "link.csv", "data", "none.csv"])
  func pathsAreConfined(_ path: String) async throws {
    try await TestFolder.with(["data/users.csv": "id\n"]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/link.csv", withDestinationPath: "/etc/hostname")
      let text = Self.scenario.replacing("data/users.csv", with: path)
      let project = Project.read(
        [SourceFile(name: "Scenarios/main.yaml", text: text)], folder: folder.path)
      let found: Diagnostic?
      found = try await refusal { _ = try Planner.plan("main", in: project) }
      #expect(found?.span?.line == 32)
      #expect(found?.message.contains(path) == true)
    }
  }

  /// Rows that reference rows from all over a long file get their keys, also those from the end.
  @Test(arguments: TestDatabase.available)
  func keysOfLongFilesAreReferenced(_ database: TestDatabase) async throws {
    let text = """
      factory: point
      table: points
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: mark
      table: marks
      fields:
        id: { type: integer, primary_key: true }
        point_id: { type: integer, references: points }
      ---
      scenario: main
      steps:
        - { rows: point, from: points.csv }
        - { create: mark, count: 5000 }
      """
    let lines = (1...40_000).map { "\($0 * 7)" }
    let files = ["points.csv": (["id"] + lines).joined(separator: "\n")]
    var marks: [[[String]]] = []
    for batchSize in [4096, 100] {
      try await Self.run(database, files, text) { run in
        try await run.run(batchSize: batchSize)
        marks.append(try await run.rows("SELECT id, point_id FROM marks ORDER BY id"))
        let dangling = try await run.number(
          "SELECT count(*) FROM marks WHERE point_id NOT IN (SELECT id FROM points)")
        #expect(dangling == 0)
      }
    }
    #expect(marks[0] == marks[1])
    let distinct = Set(marks[0].compactMap(\.last)).count
    #expect(distinct > 4000)
  }

  /// A file that is too long to be checked first is checked as it is loaded, and nothing stays.
  @Test(arguments: TestDatabase.available)
  func longFilesAreCheckedAsTheyAreLoaded(_ database: TestDatabase) async throws {
    let text = """
      factory: point
      table: points
      fields: { id: { type: integer, primary_key: true }, x: integer, at: datetime }
      ---
      scenario: main
      steps:
        - rows: point
          from: points.csv
      """
    let good = (1...120_000).map { "\($0),\($0 * 2),2025-01-01T00:00:00Z" }
    var lines = good
    lines[119_999] = "120000,x,2025-01-01"
    for (content, isGood) in [(good, true), (lines, false)] {
      let files = ["points.csv": (["id,x,at"] + content).joined(separator: "\n")]
      try await Self.run(database, files, text) { run in
        var found: [String] = []
        do {
          try await run.run()
        } catch let error as DiagnosticsError {
          found = error.diagnostics.map { "\($0.span?.line ?? 0) \($0.message)" }
        }
        #expect(found == (isGood ? [] : ["120001 `x` is not a valid integer"]))
        if isGood {
          let sum = try await run.number("SELECT CAST(sum(x) AS bigint) FROM points")
          #expect(sum == 120_000 * 120_001)
        }
      }
    }
  }
}
