import SeedFormat
import SeedPlanning
import Testing

/// The examples of doc comments.
enum PlanningExamples {
  static func read(_ text: String) -> Project {
    let project = Project.read([SourceFile(name: "Factories/user.yaml", text: text)])
    for diagnostic in project.diagnostics { print(diagnostic.rendered(color: false)) }
    return project
  }

  static func plan(in project: Project) throws -> Plan {
    let plan = try Planner.plan("shop", in: project)
    print(plan.rowCount)
    return plan
  }

  static func plan(in project: Project, for state: DatabaseState) throws -> Plan {
    let plan = try Planner.plan("shop", in: project, options: PlanOptions(seed: 7), state: state)
    return plan
  }
}
