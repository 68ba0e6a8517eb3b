internal import SeedDatabase
internal import SeedFormat
internal import SeedInference
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files of a project that `seed init` and `seed learn` write and change.
struct InferredFiles {
  /// The record of the last call; `nil` for the first call.
  let record: InitRecord?
  let files: [SourceFile]
  let project: Project
  private let folder: ProjectFolder
  private let options: ProjectOptions
  private let scenario: String?

  /// - Throws: ``CommandFailure`` if a file can't be read.
  init(_ options: ProjectOptions, scenario: String?) throws {
    self.options = options
    folder = ProjectFolder(path: options.directory)
    record = try folder.initRecord()
    files = try folder.relativeFiles()
    project = Project.read(files, variables: options.variables)
    self.scenario = scenario ?? record?.scenario
  }

  /// The scenario to update; `nil` if it is new.
  var known: ScenarioDefinition? { scenario.flatMap { project.scenarios[$0] } }

  /// The scenario's name; the database's if none was given or recorded.
  func scenarioName(for url: DatabaseURL) -> String { scenario ?? Self.scenarioName(of: url) }

  /// The scenario's name; the folder's if none was given or recorded.
  var scenarioNameWithoutDatabase: String {
    let path = options.directory
    let folder = path == "." ? FileManager.default.currentDirectoryPath : path
    return scenarioName(for: DatabaseURL(.sqlite(path: folder, mode: .readOnly)))
  }

  /// Writes changes, and reports them.
  ///
  /// - Throws: ``CommandFailure`` if a file can't be written.
  func write(_ changes: ProjectChanges, scenario: String) throws {
    try folder.write(changes)
    let project = Project.read(try folder.relativeFiles(), variables: options.variables)
    let needsDatabase = project.scenarios[scenario].map {
      $0.database == nil && $0.databaseSettings.source != nil
    }
    try InitOutput.print(
      changes, scenario: scenario, needsDatabase: needsDatabase ?? false, asJSON: options.json)
  }

  /// The name of a scenario for a database.
  static func scenarioName(of url: DatabaseURL) -> String {
    let name = url.databaseName?.split(separator: "/").last.map(String.init) ?? ""
    let base = name.split(separator: ".").first.map(String.init) ?? name
    let word = base.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return word.isEmpty ? "all" : String(word)
  }
}
