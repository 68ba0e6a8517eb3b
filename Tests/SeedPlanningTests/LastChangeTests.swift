import PlanSupport
import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema
import Testing

/// The time of a row's last change, which follows the times of its states.
@Suite struct LastChangeTests {
  @Test func changesFollowTheStates() throws {
    let text = """
      factory: order
      table: orders
      fields:
        id: { type: integer, primary_key: true }
        status: text
        created_at: datetime
        paid_at: { type: datetime, nullable: true }
        shipped_on: { type: date, nullable: true }
        updated_at: datetime
      values:
        status: lifecycle(pending > paid > shipped, cancelled=5%, within=40d)
      ---
      scenario: main
      steps:
        - { create: order, count: 400 }
      """
    let plan = try Planner.plan("main", in: Project.of(text))
    let rowGroup = plan.tables[0].rowGroups[0]
    let frame = RowGroupFrame(
      graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(0..<400))
    let updated = try frame.column("updated_at")
    let paid = try frame.column("paid_at")
    let shipped = try frame.column("shipped_on")
    let created = try frame.column("created_at")
    guard case .timestamps(let updates) = updated.values,
      case .timestamps(let payments) = paid.values,
      case .dates(let shipments) = shipped.values, case .timestamps(let creations) = created.values
    else {
      Issue.record("the columns have other types")
      return
    }
    var paidRows = 0
    for row in 0..<400 {
      #expect(updates[row] >= creations[row])
      #expect(updates[row] <= plan.now.microseconds)
      if !paid.nulls[row] {
        paidRows += 1
        #expect(updates[row] >= payments[row])
      }
      if !shipped.nulls[row] { #expect(updates[row] >= Int64(shipments[row]) * 86_400_000_000) }
    }
    #expect(paidRows > 100)
  }
}
