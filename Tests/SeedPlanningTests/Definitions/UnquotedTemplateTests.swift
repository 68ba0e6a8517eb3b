import PlanSupport
import SeedFormat
import SeedPlanning
import Testing

/// Templates without their quotes, which YAML reads as mappings.
@Suite struct UnquotedTemplateTests {
  private func message(_ value: String, type: String) -> String? {
    let project = Project.of(
      """
      factory: thing
      fields:
        id: { type: integer, primary_key: true }
        name: text
        x: \(type)
      values:
        x: \(value)
      ---
      scenario: main
      steps: [ { create: thing } ]
      """)
    do {
      if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
      _ = try Planner.plan("main", in: project)
      return nil
    } catch let error as DiagnosticsError {
      return error.diagnostics.first.map { "\($0.message): \($0.hint ?? "")" }
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("{first_name()}", "text"), ("{first_name()}", "json"), ("{random_text(1, 5)}", "text"),
    ("{name}", "text"),
  ])
  func missingQuotesAreReported(_ value: String, _ type: String) {
    #expect(
      message(value, type: type)
        == "`\(value)` without quotes is a mapping, not a template: write \"\(value)\"")
  }

  @Test(arguments: [
    ("{ name: null }", "json"), ("{ name: }", "json"), ("{ other: null }", "text"),
    ("{ a: null, b: \"{name}\" }", "text"), ("\"{name}\"", "text"), ("{}", "text"),
  ])
  func mappingsAreJSON(_ value: String, _ type: String) {
    #expect(message(value, type: type) == nil)
  }
}
