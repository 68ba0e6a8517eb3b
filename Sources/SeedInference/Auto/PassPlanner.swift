import SeedFormat
import SeedPlanning

/// Plans the files of a pass incrementally: after a change, only the tables that it affects.
struct PassPlanner {
  /// What is known about the database.
  var state: DatabaseState { didSet { isStatePlanned = false } }
  /// Whether the last plan is for the current ``state``.
  private var isStatePlanned = false
  /// The last files that were read.
  private var files: Project?
  /// The session of the last plan.
  private var session: PlanSession?

  init(state: DatabaseState) { self.state = state }

  /// Reads files, parsing only those that have changed.
  mutating func read(_ sources: [SourceFile]) -> Project {
    let project = Project.read(sources, after: files)
    files = project
    return project
  }

  /// Returns the session that plans the files: the last one if the tables are the same.
  ///
  /// - Throws: `DiagnosticsError` if the files have errors.
  mutating func session(of files: Project) throws(DiagnosticsError) -> PlanSession {
    if isStatePlanned, let session, session.revise(files) { return session }
    isStatePlanned = true
    if let session, session.revise(try planner(of: files)) { return session }
    let session = PlanSession(try planner(of: files))
    self.session = session
    return session
  }

  private func planner(of files: Project) throws(DiagnosticsError) -> Planner {
    let planner = Planner(
      project: files, scenario: try files.scenario(named: InferredProject.scenarioName),
      options: PlanOptions(load: .inPlace), state: state)
    planner.looksForRepeatedKeys = false
    return planner
  }
}
