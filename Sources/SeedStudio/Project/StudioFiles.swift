internal import SeedFormat
internal import SeedPlanning

/// The files of a project as they were last read, with those that a database proposes.
struct StudioFiles: Sendable {
  /// The existing files.
  private(set) var existing: [SourceFile] = []
  /// The project of the current files or, if these have errors, the last one without.
  private(set) var project: Project?
  /// The errors in the current files.
  var diagnostics: [Diagnostic] = []
  /// Why the files couldn't be read.
  private(set) var failure: StudioFailure?
  /// Whether the project is that of older files.
  var isStale = false
  /// The signature of the files when they were last read.
  private(set) var signature: FolderSignature?

  /// Whether the current files have no error.
  var isReadable: Bool {
    failure == nil && !diagnostics.contains { $0.severity == .error }
  }

  /// Reads the files again.
  mutating func read(
    _ now: FolderSignature, from host: any StudioHost, proposal: StudioProposal?
  ) {
    signature = now
    do {
      existing = try Self.files(of: host, proposal)
      let files = existing + unwritten(of: proposal, host)
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
  private static func files(
    of host: any StudioHost, _ proposal: StudioProposal?
  ) throws -> [SourceFile] {
    guard proposal != nil else { return try host.files() }
    return (try? host.files()) ?? []
  }

  /// The proposed files that neither exist nor have a factory or scenario of the same name.
  func unwritten(of proposal: StudioProposal?, _ host: any StudioHost) -> [SourceFile] {
    guard let proposal else { return [] }
    let names = Set(existing.map(\.name))
    let own = Project.read(existing, variables: host.variables)
    return proposal.files.filter { file in
      guard !names.contains(file.name) else { return false }
      let proposed = Project.read([file])
      return proposed.factories.keys.allSatisfy { own.factories[$0] == nil }
        && proposed.scenarios.keys.allSatisfy { own.scenarios[$0] == nil }
    }
  }
}
