import SeedFormat
import SeedPlanning
import SeedSchema

/// Plans the files of a pass again and again, each time only what has changed.
struct PassPlanner {
  /// What is known of the database.
  var state: DatabaseState { didSet { isStatePlanned = false } }
  /// Whether the last plan was made for the state as it is.
  private var isStatePlanned = false
  /// The files as they were read last.
  private var files: Project?
  /// The last plan, of which a rejection plans its own table again, and those that refer to it.
  private var session: PlanSession?

  init(state: DatabaseState) { self.state = state }

  /// Reads files, as far as they differ from the last ones.
  mutating func read(_ sources: [SourceFile]) -> Project {
    let project = Project.read(sources, after: files)
    files = project
    return project
  }

  /// The session that plans the files: the last one, if the tables are the same.
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
