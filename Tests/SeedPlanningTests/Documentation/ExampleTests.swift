import SeedPlanning
import Testing

/// The examples of doc comments run.
@Suite struct ExampleTests {
  @Test func plans() throws {
    let project = PlanningExamples.read(
      """
      factory: users
      fields:
        name: string
      ---
      scenario: shop
      steps:
        - create: users
          count: 3
      """)
    #expect(!project.hasErrors)
    #expect(try PlanningExamples.plan(in: project).rowCount == 3)
    #expect(try PlanningExamples.plan(in: project, for: DatabaseState()).seed == 7)
  }
}
