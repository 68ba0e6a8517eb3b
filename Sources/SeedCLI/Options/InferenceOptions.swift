internal import SeedInference
internal import SeedPlanning
internal import ArgumentParser

/// What `seed init` and `seed learn` have in common: the files that they write, and what these are
/// for.
struct InferenceOptions: ParsableArguments {
  @Option(
    help: "The scenario's name; default: that of the last `seed init`, or the database's.",
    completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @Option(parsing: .upToNextOption, help: "PostgreSQL schemas; default: all.")
  var schemas: [String] = []

  /// The names of the schemas; empty for all.
  var schemaNames: [String] { schemas.flatMap(AutoArguments.names) }

  /// Reads the project's files as they are.
  ///
  /// - Throws: ``CommandFailure`` if a file can't be read.
  func files(of options: ProjectOptions) throws -> InferredFiles {
    try InferredFiles(options, scenario: scenario)
  }
}
