import SeedFormat
@testable import SeedPlanning
import Testing

/// What places in files belong to.
@Suite struct ProjectSubjectTests {
  private static let factoryFile = """
    factory: user
    values:
      name: random_full_name()
      bio:
        - words()
        - "{name}
          in a second line"
    traits:
      admin: { role: admin, level: 3 }
    ---
    factory: order
    values: { total: 3, note: "{total}" }
    """

  private static let scenarioFile = """
    scenario: all
    steps:
      - truncate: all
      - create: user
        count: 10
      - count: 3
        create: order
      - expect: { user: 10 }
    """

  private let project = Project.read([
    SourceFile(name: "f.yaml", text: Self.factoryFile),
    SourceFile(name: "s.yaml", text: Self.scenarioFile),
  ])

  @Test(arguments: [
    (1, 10, ProjectSubject.factory("user", column: nil)), (1, 1, nil),
    (3, 3, .factory("user", column: "name")), (3, 9, .factory("user", column: "name")),
    (5, 7, .factory("user", column: "bio")), (7, 9, .factory("user", column: "bio")),
    (9, 12, .factory("user", column: "role")), (9, 31, .factory("user", column: "level")),
    (11, 10, .factory("order", column: nil)), (12, 18, .factory("order", column: "total")),
    (12, 28, .factory("order", column: "note")),
  ])
  func factories(_ line: Int, _ column: Int, _ subject: ProjectSubject?) {
    #expect(project.diagnostics.isEmpty)
    #expect(project.subject(at: SourceSpan(file: "f.yaml", line: line, column: column)) == subject)
  }

  @Test(arguments: [
    (1, 11, nil), (3, 5, nil), (4, 13, ProjectSubject.step(factory: "user")),
    (5, 14, .step(factory: "user")), (6, 12, .step(factory: "order")),
    (7, 13, .step(factory: "order")), (8, 24, nil),
  ])
  func steps(_ line: Int, _ column: Int, _ subject: ProjectSubject?) {
    #expect(project.subject(at: SourceSpan(file: "s.yaml", line: line, column: column)) == subject)
  }

  @Test func otherFiles() {
    #expect(project.subject(at: SourceSpan(file: "x.yaml", line: 3, column: 3)) == nil)
  }
}
