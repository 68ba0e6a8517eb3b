import PlanSupport
import RunSupport
import SeedFormat
import SeedPlanning
import Testing
import TestSupport

/// Values that come from files, and values that are written in other ways than as text.
@Suite struct FileValueTests {
  private static let cities = """
    city,zip,population
    Bonn,53111,1
    Köln,50667,3
    Ulm,89073,0
    Kiel,24103,0
    """

  private static func text(_ weight: String, rows: Int) -> String {
    """
    factory: address
    table: addresses
    fields:
      id: { type: integer, primary_key: true }
      city: text
      zip: { type: integer }
      pair: text
    values:
      city: from_csv('data/cities.csv', city\(weight))
      zip: from_csv('data/cities.csv', zip\(weight))
      pair: "{city} {zip}"
    ---
    scenario: main
    steps:
      - create: address
        count: \(rows)
    """
  }

  @Test(arguments: TestDatabase.available)
  func columnsOfARowComeFromOneRecord(_ database: TestDatabase) async throws {
    for (weight, most) in [("", 10), (", weight=population", 0)] {
      try await TestFolder.with(["data/cities.csv": Self.cities]) { folder in
        try await database.with(Self.text(weight, rows: 40)) { run in
          try await run.in(folder.path).run()
          let both = try await run.rows(
            "SELECT pair, count(*) FROM addresses GROUP BY pair ORDER BY pair")
          let known = ["Bonn 53111", "Kiel 24103", "Köln 50667", "Ulm 89073"]
          let areKnown = both.allSatisfy { known.contains($0[0]) }
          #expect(areKnown)
          let rare = try await run.number(
            "SELECT count(*) FROM addresses WHERE city IN ('Ulm', 'Kiel')")
          #expect(rare == most * 2)
        }
      }
    }
  }

  @Test func filesCanBeUnique() async throws {
    try await TestFolder.with(["data/cities.csv": Self.cities]) { folder in
      let text = Self.text("", rows: 4).replacing(
        "city: text", with: "city: { type: text, unique: true }")
      for (rows, isPossible) in [("4", true), ("5", false)] {
        let project = Project.read(
          [
            SourceFile(
              name: "Factories/a.yaml", text: text.replacing("count: 4", with: "count: \(rows)"))
          ],
          folder: folder.path)
        var isPlanned = true
        do { _ = try Planner.plan("main", in: project) } catch { isPlanned = false }
        #expect(isPlanned == isPossible)
      }
    }
  }

  @Test func mistakesAreReported() async throws {
    try await TestFolder.with(["data/cities.csv": Self.cities, "Factories/a.yaml": ""]) { folder in
      for (old, new, message) in [
        ("csv', city", "csv', town", "has no column `town`"),
        ("cities.csv", "towns.csv", "towns.csv"),
        ("cities.csv", "../x.csv", "outside"), ("cities.csv", "cities.txt", "no file"),
        (", city)", ", city, weight=city)", "`Bonn` is not a valid weight"),
      ] {
        let text = Self.text("", rows: 4).replacing(old, with: new)
        let project = Project.read(
          [SourceFile(name: "Factories/a.yaml", text: text)], folder: folder.path)
        var found: [String] = []
        do {
          _ = try Planner.plan("main", in: project)
        } catch let error as DiagnosticsError {
          found = error.diagnostics.map(\.message)
        }
        #expect(found.contains { $0.contains(message) }, "\(found)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func bytesAndWhatIsNoNumber(_ database: TestDatabase) async throws {
    let text = """
      factory: thing
      table: things
      fields:
        id: { type: integer, primary_key: true }
        data: blob
        low: float
        high: float
      ---
      scenario: main
      steps:
        - rows: thing
          data:
            - { id: 1, data: "bytes('00ff41')", low: -.inf, high: Infinity }
            - { id: 2, data: "A", low: 1.5, high: .inf }
      """
    try await database.with(text) { run in
      try await run.run()
      let isBlob = database == .sqlite ? "hex(data)" : "upper(encode(data, 'hex'))"
      let rows = try await run.rows("SELECT \(isBlob) FROM things ORDER BY id")
      #expect(rows == [["00FF41"], ["41"]])
      let infinite = try await run.number(
        "SELECT count(*) FROM things WHERE high > 1e308 AND (low < -1e308 OR low = 1.5)")
      #expect(infinite == 2)
    }
  }

  /// Bytes, documents, booleans and numbers as exports and other tools write them.
  @Test(arguments: TestDatabase.available)
  func filesOfOtherToolsAreRead(_ database: TestDatabase) async throws {
    let fields = """
      fields:
        id: { type: integer, primary_key: true }
        b: { type: blob, nullable: true }
        j: { type: json, nullable: true }
        t: { type: boolean, nullable: true }
        d: { type: decimal, precision: 8, scale: 2, nullable: true }
      """
    let text = """
      factory: one
      table: ones
      \(fields)
      ---
      factory: two
      table: twos
      \(fields)
      values:
        b: from_csv('data/rows.csv', b)
        j: from_csv('data/rows.csv', j)
        t: from_csv('data/rows.csv', t)
        d: from_csv('data/rows.csv', d)
      ---
      scenario: main
      steps:
        - rows: one
          from: data/rows.csv
        - { create: two, count: 3 }
      """
    let csv = #"""
      id,b,j,t,d
      1,\xb818490D,"{""a"":1}",t,1e3
      2,\x,5,0,2.5E-1
      3,plain,"[1,{""a"":null}]",true,7
      """#
    try await TestFolder.with(["data/rows.csv": csv]) { folder in
      try await database.with(text) { run in
        try await run.in(folder.path).run()
        let hex = database == .sqlite ? "lower(hex(b))" : "encode(b, 'hex')"
        let json = database == .sqlite ? "json(j)" : "j::jsonb"
        let select = "\(hex), \(json), CASE WHEN t THEN 1 ELSE 0 END, CAST(d * 100 AS integer)"
        let ones = try await run.rows("SELECT \(select) FROM ones ORDER BY id")
          .map { $0.map { $0.filter { $0 != " " } } }
        #expect(
          ones == [
            ["b818490d", "{\"a\":1}", "1", "100000"], ["", "5", "0", "25"],
            ["706c61696e", "[1,{\"a\":null}]", "1", "700"],
          ])
        let twos = try await run.rows("SELECT \(select) FROM twos")
          .map { $0.map { $0.filter { $0 != " " } } }
        #expect(Set(twos) == Set(ones))
      }
    }
  }

  @Test func brokenBytesHaveAPlace() async throws {
    let text = """
      factory: one
      table: ones
      fields: { id: { type: integer, primary_key: true }, b: blob }
      ---
      scenario: main
      steps:
        - rows: one
          from: data/rows.csv
      """
    try await TestFolder.with(["data/rows.csv": "id,b\n1,\\x00\n2,\\x0\n"]) { folder in
      try await TestDatabase.sqlite.with(text) { run in
        let error = await #expect(throws: (any Error).self) { try await run.in(folder.path).run() }
        let shown =
          (error as? DiagnosticsError)?.diagnostics.first?.message ?? error.map { "\($0)" } ?? ""
        #expect(shown.contains("an even number of hexadecimal digits"), "\(shown)")
      }
    }
  }
}
