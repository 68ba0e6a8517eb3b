import Foundation
import Testing

/// `seed check`: what is wrong whatever the database, and nothing else.
@Suite struct CheckTests {
  private static let scenario = "scenario: all\nsteps: [ { create: thing, count: 3 } ]\n"

  private func check(
    _ factory: String, scenario: String = Self.scenario, _ others: [String: String] = [:],
    _ arguments: [String] = []
  ) async throws -> CommandResult {
    var result: CommandResult?
    var files = others
    files["Factories/thing.yaml"] = factory
    files["Scenarios/all.yaml"] = scenario
    try await TestFolder.with(files) { result = try await $0.seed(["check"] + arguments) }
    return try #require(result)
  }

  @Test(
    arguments: [
      "maybe(90%, word())", "'{maybe(0.5, word())}'", "random_choice([a, null])",
      "weighted(null=10, a=90)", "cycle(a, maybe(50%, word()))", "null",
    ])
  func valuesThatAreNullWhereTheyMayNotBe(_ value: String) async throws {
    let fields = "fields: { id: { type: integer, primary_key: true }, name: string }"
    let found = try await check("factory: thing\n\(fields)\nvalues:\n  name: \(value)\n")
    #expect(found.code == 1)
    #expect(found.error.contains("Factories/thing.yaml:4:"), "\(found.error)")
    #expect(found.error.contains("`name` can't be NULL"), "\(found.error)")
    let nullable = fields.replacing("name: string", with: "name: { type: string, nullable: true }")
    let right = try await check("factory: thing\n\(nullable)\nvalues:\n  name: \(value)\n")
    #expect(right.code == 0, "\(right.error)")
    let whole = try await check(
      "factory: thing\n\(fields)\nvalues:\n  name: maybe(100%, word())\n")
    #expect(whole.code == 0, "\(whole.error)")
  }

  @Test func referencesThatAreNullWhereTheyMayNotBe() async throws {
    let found = try await check(
      """
      factory: thing
      fields:
        id: { type: integer, primary_key: true }
        parent_id: { type: integer, references: thing }
      values: { parent_id: "maybe(80%, ref(thing))" }
      """)
    #expect(found.code == 1 && found.error.contains("`parent_id` can't be NULL"), "\(found.error)")
  }

  @Test(
    arguments: [
      ("random_usrname()", "unknown generator `random_usrname`"),
      (
        "maybe(900%, word())",
        "`when` must be a percentage, a number from 0 to 1, or a condition in braces"
      ),
      ("random_int(low=1)", "has no argument `low`"),
      ("'{owner.name} {random_usrname()}'", "unknown generator `random_usrname`"),
      ("'{upper(owner.name) + random_int(low=1)}'", "has no argument `low`"),
      ("'{upper(nickname, 3)}'", "upper"),
      ("maybe(50%, random_choice([a, random_usrname()]))", "unknown generator"),
      ("'{30d}'", "a duration"),
      ("{ a: [1, random_usrname()] }", "unknown generator `random_usrname`"),
      ("ref(user, often)", "`ref` has no such argument"),
    ])
  func valuesOfTablesThatOnlyADatabaseKnows(_ value: String, _ message: String) async throws {
    for place in ["values:\n  name: ", "traits:\n  odd:\n    name: "] {
      let found = try await check("factory: thing\n\(place)\(value)\n")
      #expect(found.code == 1, "\(value)")
      #expect(found.error.contains(message), "\(found.error)")
    }
    let step = try await check(
      "factory: thing\n",
      scenario:
        "scenario: all\nsteps:\n  - create: thing\n    count: 3\n    values:\n      name: \(value)\n"
    )
    #expect(step.code == 1 && step.error.contains("Scenarios/all.yaml:6:"), "\(step.error)")
  }

  @Test func requestsThatNeedADatabaseAreReported() async throws {
    let factory = """
      factory: thing
      table: things
      parameters: { domain: example.org }
      values:
        a: random_choice()
        b: "{owner.name} of {size * 2} {upper(label)}{row}@{domain}"
        c: ref(somewhere.id)
        d: { x: "{a}", y: [1, "random_int(1, 6)"] }
        e: random_datetime({made_at}, now)
        f: maybe(50%, "{c}")
      traits: { large: { size: "99" } }
      """
    let parts = """
      factory: part
      fields: { id: { type: integer, primary_key: true }, thing_id: { type: integer, references: things } }
      values: { thing_id: ref(thing) }
      """
    let scenario = """
      scenario: all
      steps:
        - { create: thing, count: 3, traits: [large], with: { domain: example.com } }
        - { create: part, count: 2 per thing }
        - raw: update things set a = 1
      """
    let others = ["Factories/part.yaml": parts]
    let found = try await check(factory, scenario: scenario, others)
    #expect(found.code == 0, "\(found.error)")
    #expect(
      found.error.contains(
        "factory `thing` has no `fields`, so it was checked without the columns and keys of `things`"
      ))
    #expect(
      found.error.contains("scenario `all` was checked without the columns and keys of `things`"))
    #expect(found.output.contains("SQL that is only checked when it runs: Scenarios/all.yaml:5"))

    for (right, wrong) in [
      ("[large]", "[larg]"), ("domain: example.com", "domian: example.com"),
      ("per thing", "per thin"),
      ("create: part", "create: prt"),
    ] {
      let mistake = try await check(
        factory, scenario: scenario.replacing(right, with: wrong), others)
      #expect(mistake.code == 1 && mistake.error.contains("Scenarios/all.yaml:"), "\(wrong)")
    }
  }

  /// With the database, the rest is checked as well.
  @Test func databasesProvideTheRest() async throws {
    let files = [
      "Factories/thing.yaml": "factory: thing\ntable: things\nvalues: { colour: word() }\n",
      "Scenarios/all.yaml": Self.scenario,
    ]
    try await TestFolder.with(files) { folder in
      let made = try await folder.shell(
        "sqlite3 things.db 'create table things (id integer primary key, color text)'")
      #expect(made.code == 0)
      #expect(try await folder.seed("check").code == 0)
      let found = try await folder.seed("check", "--database", "sqlite:things.db")
      #expect(found.code == 1 && found.error.contains("no column `colour`"), "\(found.error)")
    }
  }

  /// SQL that a project names fills an empty database, and reaches no other file.
  @Test func scriptsOpenNoOtherFiles() async throws {
    try await TestFolder.with([
      "Factories/a.yaml": "factory: a\ntable: a\n",
      "Scenarios/s.yaml": """
      scenario: s
      database: { schema: schema.sql }
      steps: [ { create: a, count: 1 } ]
      """,
      "schema.sql":
        "CREATE TABLE a (id INTEGER PRIMARY KEY); ATTACH 'other.db' AS o; CREATE TABLE o.b (c);",
    ]) { folder in
      let result = try await folder.seed(
        "check", environment: ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots"])
      #expect(result.code == 0, "\(result.error)")
      #expect(folder.contents("other.db") == nil)
    }
  }

  /// A server that only a file names isn't asked: it would learn the user's password.
  @Test func serversThatFilesNameAreNotAsked() async throws {
    try await TestFolder.with([
      "Factories/a.yaml": "factory: a\ntable: a\n",
      "Scenarios/s.yaml": """
      scenario: s
      database: postgres://203.0.113.9/x
      steps: [ { create: a, count: 1 } ]
      """,
    ]) { folder in
      let shown = try await folder.seed("show", "a")
      #expect(shown.code == 4 && shown.error.contains("another machine"), "\(shown.error)")
      let checked = try await folder.seed("check")
      #expect(
        checked.code == 0 && checked.error.contains("was checked without"), "\(checked.error)")
    }
  }
}
