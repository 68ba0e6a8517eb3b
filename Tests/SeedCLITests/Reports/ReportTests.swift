import Foundation
import SeedDatabase
import SeedORM
import SeedSchema
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `--report`: the files, compared with the database.
@Suite struct ReportTests {
  /// The elements of an XML file with their attributes.
  private final class Elements: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) { found.append((name, attributes)) }

    static func of(_ data: Data?) throws -> [(name: String, attributes: [String: String])] {
      let parser = XMLParser(data: try #require(data))
      let elements = Elements()
      parser.delegate = elements
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      return elements.found
    }
  }

  private func document(_ folder: TestFolder, _ name: String) throws -> [String: Any] {
    let data = try #require(folder.contents(name))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func expectSelfContained(_ html: String) {
    for text in ["<script", "http:", "https:", "src=", "@import", "<link", "<iframe", "onerror=\""]
    {
      #expect(!html.contains(text), "\(text)")
    }
    #expect(html.components(separatedBy: "url(").dropFirst().allSatisfy { $0.hasPrefix("#a)") })
    #expect(html.contains("prefers-color-scheme:dark"))
  }

  @Test func allFormsSayWhatTheDatabaseHas() async throws {
    try await TestFolder.with { folder in
      let run = try await folder.seed([
        "run", "shop", "--database", "sqlite:r.db", "--report", "r.html", "--report", "r.xml",
        "--report", "r.md", "--report", "r.json",
      ])
      #expect(run.code == 0, "\(run.error)")
      let connection = try await DatabaseURL("sqlite:\(folder.path)/r.db").connect()
      let rows = try await connection.query("SELECT count(*), count(age) FROM users")
      await connection.close()
      let values = try #require(rows.first?.values)
      #expect(values.first == .integer(103))

      let html = folder.text("r.html")
      expectSelfContained(html)
      #expect(html.contains("<td>users<td class=\"n\">103<td"))
      #expect(html.contains("random_username()") && html.contains("<dt>database version</dt>"))
      let report = try document(folder, "r.json")
      let digest = try #require((report["report"] as? [String: Any])?["digest"] as? String)
      #expect(run.output.contains(digest) && html.contains(digest))
      // The sample of a small table is the table.
      let tables = try #require(report["tables"] as? [[String: Any]])
      let columns = try #require(tables.first?["columns"] as? [[String: Any]])
      let age = try #require(columns.first { $0["name"] as? String == "age" })
      #expect(values.last == .integer(Int64(103 - (age["nulls"] as? Int ?? -1))))
      #expect(folder.text("r.md").contains("| `users` | 103 |"))

      let elements = try Elements.of(folder.contents("r.xml"))
      let cases = elements.filter { $0.name == "testcase" }.compactMap { $0.attributes["name"] }
      #expect(cases == ["users: 103 rows", "users: 103"])
    }
  }

  @Test func failuresAreReported() async throws {
    var files = Sample.files
    files["Scenarios/shop.yaml"] = Sample.shop.replacingOccurrences(
      of: "users: 103", with: "users: 7")
    try await TestFolder.with(files) { folder in
      let run = try await folder.seed([
        "run", "--database", "sqlite:r.db", "--report", "r.html", "--report", "r.xml",
      ])
      #expect(run.code == 2, "\(run.error)")
      #expect(folder.text("r.html").contains("Failed: expectation"))
      let elements = try Elements.of(folder.contents("r.xml"))
      let suite = try #require(elements.first { $0.name == "testsuite" })
      #expect(suite.attributes["failures"] == "1")
      #expect(elements.contains { $0.name == "failure" && $0.attributes["type"] == "expectation" })
    }
  }

  @Test func namesAndTextsAreEscaped() async throws {
    let evil = "</style><img src=x onerror=alert(1)>&\"'"
    let files = [
      "Factories/a.yaml": """
      factory: a
      table: "t<script>"
      fields:
        id: { type: integer, primary_key: true }
        "<b>bold": string
      values:
        "<b>bold": random_choice(['\(evil.replacingOccurrences(of: "'", with: "''"))'])

      """,
      "Scenarios/s.yaml": """
      scenario: s
      steps:
        - { create: a, count: 20 }
        - raw: select '</pre><script>x</script>'

      """,
    ]
    try await TestFolder.with(files) { folder in
      let run = try await folder.seed([
        "run", "--database", "sqlite:r.db", "--report", "r.html", "--report", "r.xml", "--slow",
        "0",
      ])
      #expect(run.code == 0, "\(run.error)")
      let html = folder.text("r.html")
      for tag in ["<script", "<img", "<b>bold"] { #expect(!html.contains(tag), "\(tag)") }
      #expect(html.contains("t&lt;script&gt;") && html.contains("&lt;b&gt;bold"))
      _ = try Elements.of(folder.contents("r.xml"))
      // Slow statements have the database's plan.
      #expect(html.contains("slower than") && html.contains("<pre>"))
    }
  }

  /// References hold keys of rows that were there, and learned values are those of such rows.
  @Test(arguments: TestDatabase.available)
  func noValueOfAnExistingDatabaseIsShown(_ database: TestDatabase) async throws {
    let schema = """
      CREATE TABLE people (email varchar(60) PRIMARY KEY, born date);
      INSERT INTO people VALUES ('secret.anna@example.org', '1971-02-03'),
        ('secret.bert@example.org', '1972-02-03');
      CREATE TABLE visits (id integer PRIMARY KEY, person varchar(60) NOT NULL REFERENCES people, city varchar(40) NOT NULL);
      """
    try await database.withFolder(schema) { folder, url, _ in
      try folder.write(
        "factory: visit\ntable: visits\nvalues:\n  city: weighted(Secretville=3, Secretown=1)\n",
        to: "Factories/visit.yaml")
      try folder.write(
        "scenario: s\nsteps:\n  - { create: visit, count: 50 }\n", to: "Scenarios/s.yaml")
      for command in ["plan", "run"] {
        let done = try await folder.seed([
          command, "--database", url, "--report", "r.html", "--report", "r.json", "--report",
          "r.xml", "--report", "r.md",
        ])
        #expect(done.code == 0, "\(done.error)")
        for name in ["r.html", "r.xml", "r.md", "r.json"] {
          let text = folder.text(name).lowercased()
          #expect(text.contains("visits") && !text.contains("secret"), "\(command) \(name)")
        }
        #expect(folder.text("r.html").contains("<dt>database version</dt>"), "\(command)")
      }
    }
  }

  /// A run without files has plots, too, and holds no value of the rows that were there.
  @Test(arguments: TestDatabase.available)
  func runsWithoutFilesHavePlots(_ database: TestDatabase) async throws {
    let schema = """
      CREATE TABLE people (email varchar(60) PRIMARY KEY, city varchar(40) NOT NULL CHECK (city IN ('Secretville', 'Secretown')));
      INSERT INTO people VALUES ('secret.anna@example.org', 'Secretville');
      CREATE TABLE visits (id integer PRIMARY KEY, person varchar(60) NOT NULL REFERENCES people, minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 90));
      """
    try await database.withFolder(schema) { folder, url, _ in
      for command in [["plan"], ["run"]] {
        let done = try await folder.seed(
          command + [
            "--auto", "--rows", "40", "--database", url, "--report", "r.html", "--report", "r.json",
            "--report", "r.md", "--report", "r.xml",
          ])
        #expect(done.code == 0, "\(done.error)")
        let html = folder.text("r.html")
        #expect(html.contains("<svg") && html.contains("minutes"), "\(command)")
        #expect(html.contains("<dt>--rows</dt><dd><code>40</code>"))
        #expect(html.contains("<dt>database version</dt>"), "\(command)")
        for name in ["r.html", "r.json", "r.md", "r.xml"] {
          let text = folder.text(name).lowercased()
          #expect(text.contains("visits") && !text.contains("secret"), "\(command) \(name)")
        }
      }
    }
  }

  @Test func partsOfARunAreReported() async throws {
    try await TestFolder.with { folder in
      func seed(_ shard: String, _ report: [String] = []) async throws -> CommandResult {
        try await folder.seed(["run", "--database", "sqlite:r.db", "--shard", shard] + report)
      }
      let early = try await seed("prepare/2", ["--report", "p.html"])
      #expect(early.code == 64 && early.error.contains("load no rows"), "\(early.error)")
      #expect(try await seed("prepare/2").code == 0)
      for (shard, rows) in [("1/2", 52), ("2/2", 51), ("finish/2", 103)] {
        let part = try await seed(shard, ["--report", "p.html", "--report", "p.json"])
        #expect(part.code == 0, "\(part.error)")
        let html = folder.text("p.html")
        #expect(html.contains("<code>\(shard)</code>") && html.contains("random_username()"))
        let report = try #require(try document(folder, "p.json")["report"] as? [String: Any])
        #expect(abs((report["rows"] as? Int ?? 0) - rows) <= 1, "\(shard)")
      }
    }
  }

  @Test func aHundredTablesAreSmall() async throws {
    var files: [String: String] = [:]
    var steps = ""
    for number in 0..<100 {
      let fields = (0..<10).map { "  column_\($0): { type: string, max_length: 60 }\n" }.joined()
      let values = (0..<10).map { "  column_\($0): full_name()\n" }.joined()
      let parent =
        number == 0 ? "" : "  parent_id: { type: integer, references: t\(number / 3).id }\n"
      files["Factories/f\(number).yaml"] = """
        factory: f\(number)
        table: t\(number)
        fields:
          id: { type: integer, primary_key: true }
        \(parent)\(fields)values:
        \(values)
        """
      steps += "  - { create: f\(number), count: 40 }\n"
    }
    files["Scenarios/s.yaml"] = "scenario: s\nsteps:\n\(steps)"
    try await TestFolder.with(files) { folder in
      for command in [["plan"], ["run", "--database", "sqlite:r.db"]] {
        let done = try await folder.seed(command + ["--report", "p.html"])
        #expect(done.code == 0, "\(done.error)")
        let html = folder.text("p.html")
        expectSelfContained(html)
        #expect(html.utf8.count < 1_000_000 && html.contains(">t99<"), "\(html.utf8.count)")
      }
    }
  }

  @Test func estimatesComeFromEarlierRuns() async throws {
    try await TestFolder.with { folder in
      let environment = ["SEEDKIT_CACHE": folder.path + "/cache"]
      let many = ["--set", "user=40000"]
      let before = try await folder.seed(["plan"] + many, environment: environment)
      #expect(!before.output.contains(" here,"), "\(before.output)")
      let arguments = ["run", "--database", "sqlite:r.db", "--report", "r.json"] + many
      _ = try await folder.seed(arguments, environment: environment)
      let first = try document(folder, "r.json")
      #expect((first["estimate"] as? [String: Any])?["seconds"] == nil)
      let after = try await folder.seed(["plan"] + many, environment: environment)
      #expect(after.output.contains(" here,"), "\(after.output)")
      _ = try await folder.seed(arguments, environment: environment)
      let second = try document(folder, "r.json")
      let estimate = try #require(second["estimate"] as? [String: Any])
      #expect(estimate["seconds"] as? Double ?? 0 > 0)
      #expect(estimate["rows"] as? Int == 40_003)
      // A file that is damaged is not an error, nor a folder that can't be one.
      let series =
        "{\"samples\":[{\"rows\":-9223372036854775807,\"seconds\":-1},{\"rows\":9223372036854775807,\"seconds\":1}],\"last\":1}"
      let damaged = [
        "{", "[]", "{\"runs\":9223372036854775807,\"series\":{\"a\":\(series)},\"totals\":{}}",
      ]
      for text in damaged {
        try folder.write(text, to: "cache/rates.json")
        let broken = try await folder.seed(["plan"] + many, environment: environment)
        #expect(broken.code == 0 && !broken.output.contains(" here,"))
      }
      try folder.write("", to: "file")
      let blocked = try await folder.seed(
        arguments, environment: ["SEEDKIT_CACHE": folder.path + "/file"])
      #expect(blocked.code == 0, "\(blocked.error)")
    }
  }

  @Test func execReportsItsCommand() async throws {
    try await TestFolder.with { folder in
      let exec = try await folder.seed(
        [
          "exec", "--report", "e.html", "--report", "e.xml", "--", "/bin/sh", "-c",
          "exit 3 # hunter2",
        ],
        environment: ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots"])
      #expect(exec.code == 3, "\(exec.error)")
      let html = folder.text("e.html")
      // Arguments may hold secrets.
      #expect(html.contains("<dt>database version</dt>"))
      #expect(html.contains("exit code 3") && html.contains("/bin/sh") && !html.contains("hunter2"))
      let elements = try Elements.of(folder.contents("e.xml"))
      #expect(elements.contains { $0.attributes["message"] == "exit code 3" })
    }
  }

  @Test(arguments: [
    (["--report", "r.pdf"], "The value 'r.pdf' is invalid"),
    (["--report", "missing/r.html"], "there is no folder missing/"),
  ]) func wrongFilesAreSaidBeforeTheRun(_ options: [String], _ message: String) async throws {
    try await TestFolder.with { folder in
      let run = try await folder.seed(["run", "--database", "sqlite:r.db"] + options)
      #expect(run.code == 64 && run.error.contains(message), "\(run.error)")
      #expect(folder.contents("r.db") == nil)
    }
  }
}
