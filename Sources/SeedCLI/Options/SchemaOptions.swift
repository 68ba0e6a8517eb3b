internal import SeedDrivers
internal import SeedKit
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Where the tables come from, if factories don't define them in `fields`.
struct SchemaOptions: ParsableArguments {
  @Option(
    name: .customLong("schema"),
    help: ArgumentHelp(
      "SQL file that creates the tables, or a pattern; repeatable.",
      discussion:
        "Default: the scenario's `database`; if factories have no fields, the tables of DATABASE_URL or the scenario's database.",
      valueName: "file"),
    completion: .file())
  var scripts: [String] = []

  @Option(
    help: ArgumentHelp(
      "Shell command that creates the tables in the empty DATABASE_URL, once per snapshot.",
      valueName: "command"))
  var prepare: String?

  @Option(
    help: ArgumentHelp(
      "Files that --prepare depends on, such as 'db/migrate/**'; repeatable.",
      discussion: "A change of them makes a new snapshot. Default: the usual folders of migrations.",
      valueName: "pattern"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Copy the tables of this database, without their rows.", valueName: "url"))
  var from: String?

  func validate() throws {
    guard prepare != nil || inputs.isEmpty else {
      throw ArgumentParser.ValidationError("--inputs goes with --prepare")
    }
  }

  /// Whether the command line says where the schema comes from.
  private var isGiven: Bool { prepare != nil || from != nil || !scripts.isEmpty }

  /// The schema of a scenario; `nil` if its factories define the tables.
  ///
  /// - Throws: an error in the files, or in a URL.
  func schema(
    of scenario: ScenarioDefinition, in project: Project, folder: String
  ) throws -> DatabaseSchema? {
    let environment = ProcessInfo.processInfo.environment
    guard isGiven else {
      return try DatabaseSchema.of(
        scenario, in: project, folder: folder, environment: environment)
    }
    return DatabaseSchema(
      source: try from.map { try DatabaseURL($0) }, scripts: scripts, command: prepare,
      inputs: inputs, environment: environment)
  }
}
