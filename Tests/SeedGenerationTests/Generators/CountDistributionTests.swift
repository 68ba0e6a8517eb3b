@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// How many rows each parent gets: by weights, and by the Poisson distribution.
@Suite struct CountDistributionTests {
  private func plan(_ count: String) throws -> Plan {
    let project = Project.of(
      """
      factory: users
      fields:
        id: { type: integer, primary_key: true }
      ---
      factory: orders
      fields:
        id: { type: integer, primary_key: true }
        user_id: { type: integer, references: users.id }
      ---
      scenario: s
      steps:
        - create: users
          count: 4000
        - create: orders
          count: \(count)
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    return try Planner.plan("s", in: project)
  }

  /// The number of parents that have so many rows.
  private func histogram(_ count: String) throws -> [Int: Int] {
    let plan = try plan(count)
    let table = try #require(plan.tables.firstIndex { $0.schema.name.name == "orders" })
    let rowGroup = try #require(plan.tables[table].rowGroups.first)
    let rows = rowGroup.rows
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: rowGroup, rows: .range(rows))
    let parents = try frame.column("user_id").numbers
    var children: [Double: Int] = [:]
    for parent in parents { children[parent, default: 0] += 1 }
    var histogram = Dictionary(grouping: children.values) { $0 }.mapValues(\.count)
    histogram[0] = 4000 - children.count
    return histogram
  }

  @Test func weights() throws {
    let found = try histogram("weighted(0=50, 1=30, 5=20%) per users")
    #expect(Set(found.keys) == [0, 1, 5])
    #expect((1850...2150).contains(found[0] ?? 0) && (700...900).contains(found[5] ?? 0))
  }

  @Test func poisson() throws {
    let found = try histogram("poisson(2.5) per users")
    let total = found.reduce(0) { $0 + $1.key * $1.value }
    #expect((9500...10_500).contains(total))
    #expect((260...400).contains(found[0] ?? 0))
    #expect((found.keys.max() ?? 0) < 20)
  }

  @Test(arguments: [
    "weighted(0=50)", "weighted() per users", "weighted(0=0) per users", "weighted(a=1) per users",
    "weighted(-1=1) per users", "weighted(1=x) per users", "weighted(1=1, 1=2) per users",
    "poisson(0) per users",
    "poisson(101) per users", "poisson() per users", "poisson(2) for users", "normal(1) per users",
    "poisson per users",
    "weighted(9223372036854775807=1) per users", "poisson(1, 2) per users",
    "weighted([0], [1]) per users",
  ])
  func brokenCounts(_ count: String) {
    let error = #expect(throws: DiagnosticsError.self) { try plan(count) }
    #expect(
      error?.diagnostics.first?.span?.line == 15, "\(error?.diagnostics.first?.message ?? "")")
  }
}
