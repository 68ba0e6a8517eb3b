import SeedFormat
@testable import SeedGeneration
import SeedPlanning
import Testing

/// The locale of a factory, a scenario and a row.
@Suite struct RowLocaleTests {
  @Test func eachRowHasItsOwn() throws {
    let sample = try RecordSample(
      """
      tongue: random_choice([de, ja, ru_RU])
      name: last_name()
      login: random_username()
      country: country_code()
      """, locale: "\"{tongue}\"", types: ["login": "text, unique: true"])
    let countries = ["de": "DE", "ja": "JP", "ru_RU": "RU"]
    for row in 0..<sample.count {
      #expect(sample["country"][row] == countries[sample["tongue"][row]])
    }
    #expect(Set(sample["login"]).count == sample.count)
    #expect(Set(sample["tongue"]).count == 3)
  }

  @Test func aCountryIsALocale() throws {
    let sample = try RecordSample(
      "land: random_choice([AT, CH])\ncode: country_code()", locale: "\"{land}\"")
    #expect(sample["land"] == sample["code"])
  }

  @Test(arguments: [
    ("locale: xx_YY", "unknown locale `xx_YY`"), ("locale: [a]", "must be a locale"),
    ("locale: \"{years}\"", "must be text"), ("locale: \"{name}\"", "depend on each other"),
    ("locale: random_choice([de, klingon])", "unknown locale `klingon`"),
  ])
  func whatIsNoLocaleIsRefused(_ line: String, _ message: String) {
    let project = Project.of(
      """
      factory: things
      \(line)
      fields:
        name: { type: text }
        years: { type: integer }
      values:
        name: first_name()
        years: random_int(1, 9)
      """)
    var found = project.diagnostics
    if !project.hasErrors {
      do {
        _ = try Planner.plan(factory: "things", rows: 10, in: project)
      } catch {
        found = error.diagnostics
      }
    }
    #expect(found.contains { $0.message.contains(message) }, "\(found)")
  }

  @Test func aScenarioAndAStepHaveOne() throws {
    let files = """
      factory: things
      fields:
        id: { type: integer, primary_key: true }
        code: { type: text }
      values:
        code: country_code()
      ---
      scenario: all
      locale: fr
      steps:
        - create: things
          count: 5
        - create: things
          count: 5
          locale: it
      """
    let project = Project.of(files)
    #expect(!project.hasErrors, "\(project.diagnostics)")
    let plan = try Planner.plan("all", in: project)
    let codes = try plan.tables[0].rowGroups.map { rowGroup in
      try RowGroupFrame(
        graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(rowGroup.rows)
      )
      .column("code").strings
    }
    #expect(codes == [[String](repeating: "FR", count: 5), [String](repeating: "IT", count: 5)])
  }

  /// Children can share their parent's record.
  @Test func aRelationsRecord() throws {
    let project = Project.of(
      """
      factory: parent
      fields:
        id: { type: integer, primary_key: true }
        town: { type: text }
      values:
        town: city()
      ---
      factory: child
      fields:
        id: { type: integer, primary_key: true }
        parent_id: { type: integer, references: parent.id }
        town: { type: text }
        again: { type: text }
      values:
        parent_id: ref(parent)
        town: city(of=parent)
        again: "{parent.town}"
      """)
    #expect(!project.hasErrors, "\(project.diagnostics)")
    let plan = try Planner.plan(factory: "child", rows: 300, in: project)
    let table = plan.tables.count - 1
    let rowGroup = plan.tables[table].rowGroups[0]
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: rowGroup, rows: .range(0..<300))
    let towns = try frame.column("town").strings
    let again = try frame.column("again").strings
    #expect(towns == again)
    #expect(Set(towns).count > 20)
  }
}
