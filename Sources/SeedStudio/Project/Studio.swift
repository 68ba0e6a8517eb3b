internal import SeedFormat
internal import SeedPlanning
internal import SeedSchema

/// The model behind all pages of one `seed studio`: the current files, and their plans.
actor Studio {
  nonisolated let host: any StudioHost
  nonisolated let events = EventHub()

  /// Counts the changes.
  var revision = 1
  var files = StudioFiles()
  var plans = StudioPlans()
  var proposalRequest = ProposalRequest()
  var job: RunJob?
  var isClosed = false

  init(_ host: any StudioHost) { self.host = host }

  /// The outline for the first page.
  func outline() async -> ProjectOutline {
    await prepare()
    readIfNeeded()
    var outline = ProjectOutline(
      revision: revision, folder: host.folder, factories: [], scenarios: [],
      diagnostics: files.diagnostics.map(StudioDiagnostic.init), isStale: files.isStale,
      failure: files.failure ?? proposalRequest.failure,
      database: proposalRequest.proposal?.database,
      doubtful: proposalRequest.proposal?.columns.count { $0.uncertainty != nil })
    if let project = files.project { outline.list(project, host) }
    return outline
  }

  /// The project without errors.
  ///
  /// - Throws: ``StudioFailure`` or `DiagnosticsError` if there never was one.
  func readProject() throws -> Project {
    readIfNeeded()
    if let project = files.project { return project }
    if let failure = files.failure { throw failure }
    throw DiagnosticsError(files.diagnostics)
  }

  private func readIfNeeded() {
    if files.signature == nil { read(FolderSignature(of: host.folder)) }
  }

  /// Reads the files again.
  func read(_ now: FolderSignature) {
    files.read(now, from: host, proposal: proposalRequest.proposal)
  }

  /// Ends everything.
  func close() async {
    isClosed = true
    events.close()
    job?.task.cancel()
    await job?.task.value
  }
}
