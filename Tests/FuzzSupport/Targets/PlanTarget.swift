import SeedFormat
import SeedPlanning

/// `seed check`, and what `seed show` generates of scenarios and factories.
package enum PlanTarget: FuzzTarget {
  package static let name = "plan"
  /// How many scenarios and factories are planned for their rows.
  private static let most = 3

  package static func feed(_ bytes: [UInt8]) {
    let project = FuzzedFiles.project(bytes)
    let diagnostics = project.check()
    DocumentTarget.render(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { return }
    for name in project.scenarios.keys.sorted().prefix(most) {
      if let plan = try? Planner.plan(name, in: project) { FirstRows.generate(of: plan) }
    }
    for name in project.factories.keys.sorted().prefix(most) {
      if let plan = try? Planner.plan(factory: name, rows: 3, in: project) {
        FirstRows.generate(of: plan)
      }
    }
  }
}
