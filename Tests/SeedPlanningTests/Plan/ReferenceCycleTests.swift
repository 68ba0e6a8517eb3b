@testable import SeedFormat
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Values that follow from each other by references are found before a row is generated.
@Suite struct ReferenceCycleTests {
  /// Two tables whose keys share their tenant with a row of the other one.
  private func files(
    aNull: Bool = false, a: String = "{}", b: String = "{}", moreSteps: String = ""
  ) -> String {
    func factory(_ name: String, _ other: String, _ values: String, _ isNullable: Bool) -> String {
      """
      factory: \(name)
      table: \(name)s
      fields:
        tenant: integer
        id: integer
        \(other)_id: { type: integer, nullable: \(isNullable) }
      constraints:
        - primary_key: [tenant, id]
        - foreign_key: [tenant, \(other)_id]
          references: \(other)s(tenant, id)
      values: \(values)
      ---

      """
    }
    return factory("a", "b", a, aNull) + factory("b", "a", b, false) + """
      scenario: main
      steps:
        - { create: a, count: 20 }
        - { create: b, count: 20 }
      """ + moreSteps
  }

  private func error(_ text: String) async throws -> Diagnostic? {
    let project = Project.of(text)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    return try await refusal { _ = try Planner.plan("main", in: project) }
  }

  @Test func theColumnsOfACycleAreNamed() async throws {
    let found = try await error(files())
    #expect(
      found?.message
        == "references form a cycle of values: `as.tenant` → `bs.tenant` → `as.tenant`")
    #expect(found?.hint == "give one a value of its own: `tenant: …` in its factory")
    #expect(found?.span != nil)
  }

  @Test func aColumnThatMayBeNullEndsACycle() async throws {
    let found = try await error(files(aNull: true))
    #expect(found?.hint == "leave one out: `b_id: null` in its factory")
    #expect(try await error(files(aNull: true, a: "{ b_id: null }")) == nil)
  }

  @Test func aValueOfItsOwnEndsACycle() async throws {
    #expect(try await error(files(a: "{ tenant: 1 }")) == nil)
    #expect(try await error(files(a: "{ tenant: '{row}' }")) == nil)
  }

  /// The cycle is found where it goes through values that name other rows.
  @Test func valuesMayBePartOfACycle() async throws {
    let found = try await error(files(a: "{ b_id: ref(b.id), tenant: '{b.tenant}' }"))
    #expect(found?.message.hasPrefix("references form a cycle of values: ") == true)
  }

  @Test func checkFindsCycles() {
    let found = Project.of(files()).check()
    #expect(found.contains { $0.message.hasPrefix("references form a cycle of values") })
  }

  /// Keys of rows that are numbered follow from nothing.
  @Test func referencesInACircleAreNoCycleOfValues() async throws {
    let text = """
      factory: a
      fields:
        id: { type: integer, primary_key: true }
        b_id: { type: integer, references: b }
        boss_id: { type: integer, references: a, nullable: true }
        level: integer
      values: { boss_id: ref(a), level: "{coalesce(boss.level, 0) + 1}" }
      ---
      factory: b
      fields:
        id: { type: integer, primary_key: true }
        a_id: { type: integer, references: a }
        level: integer
      values: { level: "{a.level}" }
      ---
      scenario: main
      steps:
        - { create: a, count: 20 }
        - { create: b, count: 20 }
      """
    #expect(try await error(text) == nil)
  }
}
