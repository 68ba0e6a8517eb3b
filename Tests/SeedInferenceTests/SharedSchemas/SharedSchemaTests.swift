import SeedDatabase
import SeedInference
import SeedPlanning
import SeedSchema
import Testing

/// Real schemas get rows, and the reports about them are true.
@Suite(
  .enabled(
    if: SharedSchema.folder != nil, "SEEDKIT_TEST_SCHEMAS names no folder with real schemas"))
struct SharedSchemaTests {
  /// Few rows tell which tables can be filled.
  private static let options = AutoOptions(rows: 5)

  @Test func eachSchemaIsListed() throws {
    let available = Set(TestDatabase.available)
    let found = try SharedSchema.found().filter {
      available.contains($0.hasPrefix("sqlite/") ? .sqlite : .postgres)
    }
    #expect(found == Set(SharedSchema.all.map(\.name)))
  }

  @Test(arguments: SharedSchema.all)
  func aRunFillsTheShareAndSaysWhatItDid(_ schema: SharedSchema) async throws {
    try await schema.with { connection in
      let run = AutoRun(connection, monitor: QueryMonitor())
      let before = try await connection.counts()
      let plan = try await run.describedPlan(Self.options)
      let report = try await run.run(Self.options)
      let after = try await connection.counts()

      let filled = Set(after.filter { $0.value > before[$0.key] ?? 0 }.keys)
      let alone = after.keys.filter { table in
        report.run.notes.contains { $0.hasPrefix("\(table) is left out") }
      }
      #expect(after.count - alone.count == schema.tables, "\(after.keys.sorted())")
      #expect(filled.count >= schema.filled, "\(report.tables.filter { $0.rows == 0 })")
      #expect(report.seededCount == filled.count)
      for table in report.tables {
        let rows = (after[table.name] ?? 0) - (before[table.name] ?? 0)
        #expect(table.rows == rows, "\(table)")
        #expect(rows >= Self.options.rows || table.reason != nil, "\(table)")
      }
      let named = Set(report.tables.map(\.name) + report.complete + alone)
      #expect(named == Set(after.keys), "\(named.symmetricDifference(after.keys))")

      // What the plan gives up has no rows, and what it plans has some.
      let planned = Set(plan.plan.tables.map(\.schema.name.description))
      #expect(planned == filled, "\(planned.symmetricDifference(filled))")
      let broken = try await connection.brokenKeys()
      #expect(broken.isEmpty, "\(broken)")
    }
  }
}
