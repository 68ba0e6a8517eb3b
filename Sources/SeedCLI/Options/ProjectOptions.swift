internal import SeedFormat
internal import SeedPlanning
internal import ArgumentParser

/// Where the files are, and in what form to answer.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: "The folder with Factories and Scenarios.", completion: .directory)
  var directory = "."

  @Flag(help: "Answer in JSON, for machines.")
  var json = false

  /// Reads the project.
  ///
  /// - Throws: ``DiagnosticsError`` if a file has an error.
  func project() throws -> Project {
    let project = try ProjectFolder(path: directory).read()
    if project.hasErrors { throw DiagnosticsError(project.check()) }
    Diagnostics.print(project.diagnostics)
    return project
  }

  /// Names of scenarios, for a shell that completes them.
  static let scenarioCompletion = CompletionKind.custom { _, _, _ in
    (try? ProjectFolder(path: ".").read())?.scenarios.keys.sorted() ?? []
  }

  /// Names of factories, for a shell that completes them.
  static let factoryCompletion = CompletionKind.custom { _, _, _ in
    (try? ProjectFolder(path: ".").read())?.factories.keys.sorted() ?? []
  }
}
