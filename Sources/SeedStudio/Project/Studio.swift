internal import SeedFormat
internal import SeedInference
internal import SeedPlanning
internal import SeedSchema

/// The model behind all pages of one `seed studio`: the current files, and their plans.
actor Studio {
  /// A plan with its inputs.
  struct Planned: Sendable {
    var plan: Plan
    var project: Project
    var revision: Int
  }

  /// The state of a database when it was last read.
  struct KnownState: Sendable {
    var state: DatabaseState
    var revision: Int
    var isSlow: Bool
    /// Why it couldn't be read.
    var problem: String?
  }

  nonisolated let host: any StudioHost
  nonisolated let events = EventHub()

  /// Counts the changes.
  var revision = 1
  /// The project of the current files or, if these have errors, the last one without.
  var project: Project?
  /// The errors in the current files.
  var diagnostics: [Diagnostic] = []
  var failure: StudioFailure?
  var isStale = false
  /// The signature of the files when they were last read.
  var signature: FolderSignature?
  var plans: [PlanSource: Planned] = [:]
  /// The sources that pages have requested, the latest one last.
  var recent: [PlanSource] = []
  var states: [String: KnownState] = [:]
  var job: RunJob?
  var isClosed = false
  /// The existing files, as last read.
  var disk: [SourceFile] = []
  /// The proposal for a database without files.
  var proposal: StudioProposal?
  var proposalFailure: StudioFailure?
  var preparation: Task<Void, Never>?

  init(_ host: any StudioHost) { self.host = host }

  /// The outline for the first page.
  func outline() async -> ProjectOutline {
    await prepare()
    readIfNeeded()
    var outline = ProjectOutline(
      revision: revision, folder: host.folder, factories: [], scenarios: [],
      diagnostics: diagnostics.map(StudioDiagnostic.init), isStale: isStale,
      failure: failure ?? proposalFailure, database: proposal?.database,
      doubtful: proposal?.columns.count { $0.uncertainty != nil })
    if let project { outline.list(project, host) }
    return outline
  }

  /// The project without errors.
  ///
  /// - Throws: ``StudioFailure`` or `DiagnosticsError` if there never was one.
  func readProject() throws -> Project {
    readIfNeeded()
    if let project { return project }
    if let failure { throw failure }
    throw DiagnosticsError(diagnostics)
  }

  private func readIfNeeded() {
    if signature == nil { read(FolderSignature(of: host.folder)) }
  }

  /// Reads the files again.
  func read(_ now: FolderSignature) {
    signature = now
    do {
      disk = try diskFiles()
      let files = disk + unwritten(besides: disk)
      var read = Project.read(files, after: project, variables: host.variables)
      read.folder = DataFolder(host.folder)
      diagnostics = read.diagnostics
      failure = nil
      isStale = read.hasErrors && project != nil
      if !read.hasErrors { project = read }
    } catch {
      failure = host.failure(of: error)
      (diagnostics, isStale) = ([], project != nil)
    }
  }

  /// The existing files; there may be none if a database provides the proposal for them.
  private func diskFiles() throws -> [SourceFile] {
    guard proposal != nil else { return try host.files() }
    return (try? host.files()) ?? []
  }

  /// Ends everything.
  func close() async {
    isClosed = true
    events.close()
    job?.task.cancel()
    await job?.task.value
  }
}
