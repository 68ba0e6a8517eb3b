internal import SeedInference
internal import SeedPlanning
internal import ArgumentParser

/// The options that `seed init` and `seed learn` share: the files to write, and what these are for.
struct InferenceOptions: ParsableArguments {
  @Option(
    help: "The scenario's name; default: that of the last `seed init`, or the database's.",
    completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @Option(parsing: .upToNextOption, help: "PostgreSQL schemas; default: all.")
  var schemas: [String] = []

  /// The names of the schemas; empty for all.
  var schemaNames: [String] { schemas.flatMap(AutoArguments.names) }

  /// Reads the project's current files.
  ///
  /// - Throws: ``CommandFailure`` if a file can't be read.
  func files(of options: ProjectOptions) throws -> InferredFiles {
    try InferredFiles(options, scenario: scenario)
  }
}
