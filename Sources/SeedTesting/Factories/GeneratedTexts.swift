import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedSchema

/// Values of factory file generators.
enum GeneratedTexts {
  /// The plans by generator and position, each of which can compute any of its rows.
  private static let plans = Locked<[String: Plan]>([:])
  /// More models than a test creates.
  private static let rowCount: Int64 = 1_000_000

  static func text(_ call: String, table: String, row: Int64) throws -> String {
    let key = call + "\n" + table
    let plan: Plan
    if let known = plans.withLock({ $0[key] }) {
      plan = known
    } else {
      plan = try Self.plan(call, table)
      plans.withLock { $0[key] = plan }
    }
    let sample = try plan.sample(rows: [(row - 1) % rowCount + 1])
    return sample.rows.first?.values.first?.text ?? ""
  }

  private static func plan(_ call: String, _ table: String) throws -> Plan {
    let file = SourceFile(
      name: call,
      text: """
        factory: value
        table: \(table.quoted(by: "'"))
        fields:
          value: { type: text }
        values:
          value: \(call.quoted(by: "'"))
        """)
    let project = Project.read([file])
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    return try Planner.plan(factory: "value", rows: rowCount, in: project)
  }
}
