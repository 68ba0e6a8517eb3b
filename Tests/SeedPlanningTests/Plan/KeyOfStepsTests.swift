import PlanSupport
import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema
import Testing

/// Keys of several columns whose rows several steps create.
@Suite struct KeyOfStepsTests {
  /// The values of two columns in the rows of all steps.
  private func pairs(_ steps: [String], code: String) throws -> [String] {
    let project = Project.of(
      """
      factory: item
      fields:
        id: { type: integer, primary_key: true }
        tenant: integer
        code: text
      constraints:
        - unique: [tenant, code]
      values:
        code: \(code)
      ---
      scenario: main
      steps:
      \(steps.map { "  - { create: item, \($0) }" }.joined(separator: "\n"))
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan("main", in: project)
    return try plan.tables[0].rowGroups.flatMap { rowGroup in
      let frame = RowGroupFrame(
        graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(rowGroup.rows))
      return zip(try frame.column("tenant").strings, try frame.column("code").strings)
        .map { "\($0) \($1)" }
    }
  }

  /// Each tenant has its own codes, so few of them are enough for any number of tenants.
  @Test(arguments: [
    ("random_choice([a, b, c, d, e, f])", [(3, 1), (6, 2), (3, 1)]),
    ("weighted(a=9, b=3, c=1, d=1, e=1, f=1)", [(3, 1), (3, 1), (6, 2)]),
  ])
  func stepsWithOtherConstantsShareNoKeys(_ code: String, _ steps: [(Int, Int)]) throws {
    let keys = try pairs(
      steps.map { "count: \($0), values: { tenant: \($1) }" }, code: code)
    #expect(keys.count == 12 && Set(keys).count == 12)
  }

  @Test func stepsWithTheSameConstantShareTheirKeys() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try pairs(
        [
          "count: 4, values: { tenant: 1 }", "count: 6, values: { tenant: 2 }",
          "count: 3, values: { tenant: 1 }",
        ], code: "random_choice([a, b, c, d, e, f])")
    }
    #expect(
      error?.diagnostics.first?.message
        == "unique constraint (tenant, code) allows 1 × 6 = 6 rows, but 7 are requested")
  }

  private func keys(
    _ columns: [[String]], fields: String, values: String, rows: Int = 20
  ) throws -> [[String]] {
    let project = Project.of(
      """
      factory: parent
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: item
      fields:
        id: { type: integer, primary_key: true }
      \(fields)
      constraints:
      \(columns.map { "  - unique: [\($0.joined(separator: ", "))]" }.joined(separator: "\n"))
      values:
      \(values)
      ---
      scenario: main
      steps:
        - { create: parent, count: 12 }
        - { create: item, count: \(rows) }
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan("main", in: project)
    let table = try #require(plan.tables.firstIndex { $0.schema.name.name == "item" })
    let rowGroup = plan.tables[table].rowGroups[0]
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: rowGroup, rows: .range(rowGroup.rows))
    return try columns.map { names in
      let parts = try names.map { try frame.column($0).strings }
      return (0..<rows).map { row in parts.map { $0[row] }.joined(separator: ",") }
    }
  }

  /// A combination that keeps one key from repeating says nothing about another key.
  @Test func keysThatShareAColumnAreBothKept() throws {
    let found = try keys(
      [["a_id", "b_id", "n"], ["c_id", "b_id"]],
      fields: """
          a_id: { type: integer, references: parent }
          b_id: { type: integer, references: parent }
          c_id: { type: integer, references: parent }
          n: integer
        """, values: "  n: \"random_int(1, 1000)\"", rows: 60)
    #expect(found.map { Set($0).count } == [60, 60])
  }

  @Test(arguments: [5, 4])
  func threePairsOfColumnsAreKept(_ count: Int) throws {
    let found = try keys(
      [["a", "b"], ["b", "c"], ["a", "c"]],
      fields: "  a: integer\n  b: integer\n  c: integer",
      values:
        "  a: \"random_int(1, 5)\"\n  b: \"random_int(1, 5)\"\n  c: \"random_int(1, \(count))\"")
    #expect(found.map { Set($0).count } == [20, 20, 20])
  }

  /// A column with weights can't follow others.
  @Test func keysThatCannotAllBeKeptAreReported() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try keys(
        [["a", "b"], ["b", "c"], ["a", "c"]],
        fields: "  a: integer\n  b: integer\n  c: integer",
        values:
          "  a: \"random_int(1, 5)\"\n  b: \"random_int(1, 5)\"\n  c: weighted([1, 2, 3], [5, 1, 1])"
      )
    }
    #expect(error?.diagnostics.first?.message.contains("must not repeat") == true)
  }
}
