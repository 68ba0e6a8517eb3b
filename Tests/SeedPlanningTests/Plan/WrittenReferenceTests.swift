import PlanSupport
import SeedFormat
import SeedPlanning
import Testing

/// Written foreign keys that no row has are errors of the files.
@Suite struct WrittenReferenceTests {
  private func message(_ step: String, raw: String = "") -> String? {
    let project = Project.of(
      """
      factory: country
      table: countries
      fields: { code: { type: string, max_length: 2, primary_key: true } }
      ---
      factory: user
      table: users
      fields:
        id: { type: integer, primary_key: true }
        country: { type: string, max_length: 2, references: countries.code, nullable: true }
        boss: { type: integer, references: users, nullable: true }
      values: { boss: null }
      ---
      scenario: main
      steps:
        - \(step)
        - { rows: country, data: [ { code: DE }, { code: FR } ] }
        \(raw)
      """)
    do {
      if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
      // Without a database, rows of earlier runs could be referenced.
      let found = try Planner.plan("main", in: project).warnings.first {
        $0.message.hasSuffix(", unless it exists already")
      }
      return found.map { "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)" }
    } catch let error as DiagnosticsError {
      return error.diagnostics.first.map {
        "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
      }
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    (
      "{ rows: user, data: [ { country: DE }, { country: XX } ] }",
      "15:55 `users.country` references `countries`, where no row has the code `XX`, unless it exists already"
    ),
    (
      "{ create: user, count: 50, values: { country: \"weighted(DE=1, UK=1)\" } }",
      "15:52 `users.country` references `countries`, where no row has the code `UK`, unless it exists already"
    ),
    (
      "{ create: user, count: 3, values: { country: DE, boss: 7 } }",
      "15:60 `users.boss` references `users`, where no row has the id `7`, unless it exists already"
    ),
  ])
  func missingRowsAreReported(_ step: String, _ expected: String) {
    #expect(message(step) == expected)
  }

  @Test(arguments: [
    "{ rows: user, data: [ { country: DE }, { country: null } ] }",
    "{ create: user, count: 3, values: { country: FR, boss: 2 } }",
    "{ create: user, count: 30 }",
  ])
  func otherReferencesAreAccepted(_ step: String) {
    #expect(message(step) == nil)
  }

  /// SQL can write any rows.
  @Test func stepsWithSQLDecideThemselves() {
    #expect(
      message(
        "{ rows: user, data: [ { country: XX } ] }",
        raw: "- raw: \"insert into countries values ('XX')\"") == nil)
  }
}
