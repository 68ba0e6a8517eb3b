import SeedFormat
@testable import SeedKit
import SeedPlanning
import SeedSchema
import Testing

@Suite struct RowGroupBatchTests {
  @Test func rowsThatAreLeftOutAreNotGenerated() throws {
    let project = Project.of(
      """
      factory: a
      fields:
        id: { type: integer, primary_key: true }
      ---
      scenario: main
      steps:
        - { create: a, count: 10 }
      """)
    let plan = try Planner.plan("main", in: project)
    var batches = RowGroupBatches(
      graph: plan.graph, table: 0, rowGroup: 0, size: 3, leavingOut: [0, 4, 9])
    #expect(batches.rowCount == 7)
    var parts: [[SQLValue]] = []
    var first: [Int64] = []
    while let (batch, row) = try batches.nextBatch() {
      first.append(row)
      parts.append((0..<batch.rowCount).map { batch.columns[0].sqlValue(at: $0) })
    }
    #expect(first == [1, 5, 8])
    let ids: [[Int64]] = [[2, 3, 4], [6, 7, 8], [9]]
    #expect(parts == ids.map { $0.map { .integer($0) } })
  }
}
