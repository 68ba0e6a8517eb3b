import SeedFormat
import SeedGeneration
@testable import SeedPlanning
import SeedSchema
import Testing

/// `$${name}`, which stands for `${name}`.
@Suite struct EscapedVariableTests {
  @Test(arguments: [
    ("$${x}", "${x}"), ("a $${x:-y} b", "a ${x:-y} b"), ("$${x} {row}", "${x} 1"),
    ("${v} $${x}", "w ${x}"),
  ])
  func escapedVariablesAreLiteral(_ value: String, _ expected: String) throws {
    let text = """
      factory: thing
      table: things
      fields: { id: { type: integer, primary_key: true }, note: text }
      values: { note: "\(value)" }
      ---
      scenario: main
      steps:
        - { create: thing, count: 1 }
        - raw: update things set note = '\(value)'
      """
    let project = Project.read(
      [SourceFile(name: "Factories/test.yaml", text: text)],
      variables: FileVariables(given: ["v": "w"]))
    let plan = try Planner.plan("main", in: project)
    let rowGroup = plan.tables[0].rowGroups[0]
    let frame = RowGroupFrame(graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(0..<1))
    #expect(try frame.column("note").sqlValue(at: 0) == .text(expected))
    guard case .raw(let statements)? = plan.steps.last?.action else {
      Issue.record("the last step is not SQL")
      return
    }
    let written = expected.replacing(" 1", with: " {row}")
    #expect(statements.first?.sql { "?\($0)" } == "update things set note = '\(written)'")
  }

  /// Braces of escaped variables stand for themselves wherever a text can be.
  @Test(arguments: [
    ("literal('$${x} {y}')", "${x} {y}"), ("{lower('$${X}')}", "${x}"),
    ("{'$${x}'}$${y}}}", "${x}${y}}"), ("random_choice(['$${x}{row}'])", "${x}1"),
    (#"random_choice(["a\"$${x}"])"#, #"a"${x}"#), ("$${x:-{y}}}", "${x:-{y}}"),
    ("é🇩🇪 $${x} {row}", "é🇩🇪 ${x} 1"), ("weighted('$${x}'=1)", "${x}"),
  ])
  func escapedVariablesAreLiteralInCalls(_ value: String, _ expected: String) throws {
    let text = """
      factory: thing
      fields: { id: { type: integer, primary_key: true }, note: text }
      values:
        note: |-
          \(value)
      """
    let project = Project.read(
      [SourceFile(name: "Factories/test.yaml", text: text)], variables: FileVariables())
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan(factory: "thing", rows: 1, seed: 1, in: project)
    let rowGroup = plan.tables[0].rowGroups[0]
    let frame = RowGroupFrame(graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(0..<1))
    #expect(try frame.column("note").sqlValue(at: 0) == .text(expected))
  }
}
