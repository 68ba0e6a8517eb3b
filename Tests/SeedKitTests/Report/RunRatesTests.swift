import PlanSupport
import SeedKit
import SeedPlanning
import Testing

/// What is learned from how long runs took.
@Suite struct RunRatesTests {
  private func plan(_ rows: Int64, name: String = "user") throws -> Plan {
    let project = Project.of(
      """
      factory: \(name)
      fields:
        id: { type: integer, primary_key: true }
        name: string
        age: integer
      values:
        name: first_name()
        age: random_int(18, 80)
      """)
    return try Planner.plan(factory: name, rows: rows, in: project)
  }

  /// The report of a run whose only table took some seconds.
  private func report(
    _ plan: Plan, loading: Double, in seconds: Double, name: String = "user"
  ) -> RunReport {
    RunReport(
      scenario: plan.scenario, seed: plan.seed,
      tables: [.init(name: name, rows: plan.rowCount, digest: "", seconds: loading)],
      rows: plan.rowCount, digest: "", checks: [], notes: [], seconds: seconds)
  }

  @Test func shortRunsMeasureNothing() throws {
    let few = try plan(100)
    #expect(!RunRates.measures(report(few, loading: 0.5, in: 0.9), of: few))
    #expect(RunRates.measures(report(few, loading: 0.5, in: 1.1), of: few))
    let many = try plan(40_000)
    #expect(RunRates.measures(report(many, loading: 0.01, in: 0.02), of: many))
  }

  @Test func runsAsLongAsExpectedTeachNothing() throws {
    var rates = RunRates()
    let plan = try plan(40_000)
    #expect(rates.estimate(plan, on: "sqlite").seconds == nil)
    let first = report(plan, loading: 2, in: 3)
    #expect(rates.learns(from: first, after: rates.estimate(plan, on: "sqlite")))
    rates.record(first, of: plan, on: "sqlite")
    let estimate = rates.estimate(plan, on: "sqlite")
    #expect(estimate.seconds == 3)
    #expect(!rates.learns(from: report(plan, loading: 2.1, in: 3.1), after: estimate))
    #expect(rates.learns(from: report(plan, loading: 2.1, in: 3.5), after: estimate))
  }

  /// Connections that load at the same time take less than their sum.
  @Test func loadsAtTheSameTimeAreEstimatedAsAWhole() throws {
    var rates = RunRates()
    let plan = try plan(40_000)
    rates.record(report(plan, loading: 8, in: 3), of: plan, on: "postgres")
    #expect(rates.estimate(plan, on: "postgres").seconds == 3)
  }

  @Test func farMoreRowsThanEverAreEstimatedByAllTables() throws {
    var rates = RunRates()
    let small = try plan(100)
    rates.record(report(small, loading: 1, in: 1), of: small, on: "sqlite")
    let other = try plan(1_000_000, name: "other")
    rates.record(report(other, loading: 9, in: 9, name: "other"), of: other, on: "sqlite")
    let seconds = try #require(rates.estimate(try plan(1_000_000), on: "sqlite").seconds)
    #expect((9.0...12).contains(seconds), "\(seconds)")
  }

  @Test func damagedMeasurementsAreLeftOut() throws {
    var rates = RunRates()
    let plan = try plan(40_000)
    rates.record(report(plan, loading: .infinity, in: .infinity), of: plan, on: "sqlite")
    #expect(rates.plausible.estimate(plan, on: "sqlite").seconds == nil)
  }
}
