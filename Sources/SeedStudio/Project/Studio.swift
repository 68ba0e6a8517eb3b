internal import SeedFormat
internal import SeedInference
internal import SeedPlanning
internal import SeedSchema

/// What all pages of one `seed studio` show: the files as they are now, and the plans made from
/// them.
actor Studio {
  /// A plan with what it was made from.
  struct Planned: Sendable {
    var plan: Plan
    var project: Project
    var revision: Int
  }

  /// What a database was like when it was last asked.
  struct KnownState: Sendable {
    var state: DatabaseState
    var revision: Int
    var isSlow: Bool
    /// Why it couldn't be asked.
    var problem: String?
  }

  nonisolated let host: any StudioHost
  nonisolated let events = EventHub()

  /// Counts the changes.
  var revision = 1
  /// The files, if they have no errors; else as they were before.
  var project: Project?
  /// What is wrong with the files as they are.
  var diagnostics: [Diagnostic] = []
  var failure: StudioFailure?
  var isStale = false
  /// What the files looked like when they were last read.
  var signature: FolderSignature?
  var plans: [PlanSource: Planned] = [:]
  /// What pages have asked for, the last one at the end.
  var recent: [PlanSource] = []
  var states: [String: KnownState] = [:]
  var job: RunJob?
  var isClosed = false
  /// The files that exist, as they were last read.
  var disk: [SourceFile] = []
  /// What a database without files would get.
  var proposal: StudioProposal?
  var proposalFailure: StudioFailure?
  var preparation: Task<Void, Never>?

  init(_ host: any StudioHost) { self.host = host }

  /// The lists of the first page.
  func outline() async -> ProjectOutline {
    await prepare()
    readIfNeeded()
    var outline = ProjectOutline(
      revision: revision, folder: host.folder, factories: [], scenarios: [],
      diagnostics: diagnostics.map(StudioDiagnostic.init), isStale: isStale,
      failure: failure ?? proposalFailure, database: proposal?.database,
      doubtful: proposal?.columns.count { $0.doubt != nil })
    if let project { outline.list(project, host) }
    return outline
  }

  /// The files without errors.
  ///
  /// - Throws: ``StudioFailure`` or `DiagnosticsError` if there never were any.
  func readProject() throws -> Project {
    readIfNeeded()
    if let project { return project }
    if let failure { throw failure }
    throw DiagnosticsError(diagnostics)
  }

  private func readIfNeeded() {
    if signature == nil { read(FolderSignature(of: host.folder)) }
  }

  /// Reads the files anew.
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

  /// The files that exist; there may be none if a database tells what they would be.
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
