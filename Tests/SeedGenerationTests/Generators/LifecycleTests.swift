@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// States with lifecycles, and the columns that follow them.
@Suite struct LifecycleTests {
  private static let rows: Int64 = 2000

  private func columns(_ names: [String], status: String, more: String = "") throws -> [String:
    Column]
  {
    let project = Project.of(
      """
      factory: orders
      fields:
        id: { type: integer, primary_key: true }
        status: text
        created_at: datetime
        paid_at: { type: datetime, nullable: true }
        shipped_on: { type: date, nullable: true }
        delivered_at: { type: datetime, nullable: true }
        cancelled_at: { type: datetime, nullable: true }
      values:
        status: \(status)
      \(more)
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan(factory: "orders", rows: Self.rows, seed: 3, in: project)
    let rowGroup = try #require(plan.tables.last?.rowGroups.first)
    let frame = RowGroupFrame(
      graph: plan.graph, table: plan.tables.count - 1, rowGroup: rowGroup,
      rows: .range(0..<Self.rows)
    )
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try frame.column($0)) })
  }

  private static let status = "lifecycle(pending > paid > shipped > delivered, cancelled=4%)"

  @Test func instantsFollowTheStates() throws {
    let all = try columns(
      ["status", "created_at", "paid_at", "shipped_on", "delivered_at", "cancelled_at"],
      status: Self.status)
    let order = ["pending": 0, "paid": 1, "shipped": 2, "delivered": 3]
    var counts: [String: Int] = [:]
    for row in 0..<Int(Self.rows) {
      func value(_ name: String) -> Double? { all[name]?.all[row].orderingNumber }
      let state = try #require(all["status"]?.all[row].text)
      counts[state, default: 0] += 1
      let created = try #require(value("created_at"))
      let now = Double(ScenarioDefinition.defaultNow.microseconds)
      let paid = value("paid_at")
      let delivered = value("delivered_at")
      if let paid { #expect(paid > created && paid <= now) }
      if let delivered { #expect(delivered > (paid ?? .infinity) && delivered <= now) }
      if let place = order[state] {
        #expect((paid != nil) == (place >= 1) && (delivered != nil) == (place >= 3))
        #expect((value("shipped_on") != nil) == (place >= 2))
        // A year-long history: what is still open began lately.
        if place < 3 { #expect(now - created < 120 * 86_400_000_000, "\(state)") }
      } else {
        #expect(state == "cancelled" && delivered == nil)
      }
      #expect((value("cancelled_at") != nil) == (state == "cancelled"))
    }
    #expect(counts["delivered", default: 0] > Int(Self.rows) * 8 / 10)
    #expect((40...130).contains(counts["cancelled", default: 0]))
    #expect(counts["pending", default: 0] > 0)
  }

  /// A state that is late follows the last one; others come before it.
  @Test func lateStatesFollowTheLast() throws {
    let status = "lifecycle(pending > paid > shipped > delivered, cancelled=20%, late=cancelled)"
    let all = try columns(["status", "delivered_at", "cancelled_at"], status: status)
    var count = 0
    for row in 0..<Int(Self.rows) where all["status"]?.all[row].text == "cancelled" {
      let delivered = try #require(all["delivered_at"]?.all[row].orderingNumber)
      let cancelled = try #require(all["cancelled_at"]?.all[row].orderingNumber)
      #expect(cancelled > delivered)
      count += 1
    }
    #expect(count > 200)
  }

  @Test func oneStateCanHaveExits() throws {
    let all = try columns(["status"], status: "lifecycle(active, suspended=30%)")
    let states = Set((0..<Int(Self.rows)).compactMap { all["status"]?.all[$0].text })
    #expect(states == ["active", "suspended"])
  }

  /// A call that names the state and the column has that column's lifecycle.
  @Test func lifecycleTimesFollowTheirColumn() throws {
    let short = try columns(
      ["delivered_at"], status: Self.status,
      more: "  delivered_at: lifecycle_time(shipped, status)")
    let long = try columns(
      ["delivered_at"], status: Self.status,
      more:
        "  delivered_at: lifecycle_time(shipped, status, pending > paid > shipped > delivered, cancelled=4%)"
    )
    #expect(short == long)
    #expect((short["delivered_at"]?.nulls.count ?? 0) < Int(Self.rows))
  }

  @Test func writtenValuesWin() throws {
    let all = try columns(
      ["paid_at"], status: Self.status, more: "  paid_at: 2020-01-01T00:00:00Z")
    #expect(Set(all["paid_at"]?.strings ?? []).count <= 1)
    #expect(all["paid_at"]?.nulls.count == 0)
  }

  @Test func brackets() throws {
    let chain = try columns(["status", "paid_at"], status: Self.status)
    let list = try columns(
      ["status", "paid_at"],
      status: "lifecycle([pending, paid, shipped, delivered], cancelled=0.04)")
    #expect(chain == list)
  }

  @Test(arguments: [
    "lifecycle()", "lifecycle(a)", "lifecycle(a > a)", "lifecycle(a > b, b=3%)",
    "lifecycle(a > b, c=101%)",
    "lifecycle(a > b, c=60%, d=60%)", "lifecycle(a > b, c=x)", "lifecycle(a > b, within=x)",
    "lifecycle(a > b, from=x)", "lifecycle(a > b, c=3%, late=d)", "lifecycle(a > b, late=b)",
    "lifecycle(a >)", "lifecycle(> a)", "lifecycle([a, [b]])", "lifecycle(a > b, [c, d])",
    "lifecycle(a > b, within=-3d)",
    "lifecycle_time()", "lifecycle_time(z, status, a > b)", "lifecycle_time(a, status)",
  ])
  func brokenLifecycles(_ value: String) {
    let error = #expect(throws: DiagnosticsError.self) { try columns(["status"], status: value) }
    #expect(error?.diagnostics.first?.span?.line == 11)
  }
}
