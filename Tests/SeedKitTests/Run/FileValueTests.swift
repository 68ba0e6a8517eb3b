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
}
