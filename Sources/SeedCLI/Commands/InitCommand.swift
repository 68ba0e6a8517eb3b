internal import SeedDrivers
internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed init`
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write factories and a scenario for an existing database.",
    discussion: """
      A factory for each table, with a value for each column, and a scenario that fills them all. Run \
      again after a migration, it changes only what the migration has changed, and keeps your edits. \
      The values are tried in a transaction that is rolled back, unless the database looks like \
      production.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var project: ProjectOptions

  @Option(help: "The scenario's name; default: the database's.")
  var scenario: String?

  @Option(help: "Rows per table in the scenario.")
  var rows: Int64 = 100

  @Option(
    parsing: .upToNextOption, help: "Tables, plus the ones that they need; default: all.")
  var tables: [String] = []

  @Option(parsing: .upToNextOption, help: "PostgreSQL schemas; default: all.")
  var schemas: [String] = []

  @Flag(help: "Only read the database; don't test the values against it.")
  var untried = false

  func validate() throws {
    guard (0...1_000_000_000).contains(rows) else {
      throw ArgumentParser.ValidationError("--rows must be a number of rows")
    }
  }

  func run() async throws {
    let folder = ProjectFolder(path: project.directory)
    let record = try folder.initRecord()
    let files = try folder.relativeFiles()
    let known = (scenario ?? record?.scenario).flatMap { Project.read(files).scenarios[$0] }
    let asked = try database.url(knownTo: known)
    let url = try DatabaseReader.existing(asked)
    let name = scenario ?? record?.scenario ?? Self.scenarioName(of: url)
    let mayTry = ProductionOptions.objection(to: url) == nil
    let session = CommandSession()
    let changes = try await session.perform {
      try await AutoRun(
        try await session.connect(to: url), monitor: session.monitor, control: session.control
      ).initialize(
        AutoOptions(
          rows: rows, tables: tables.flatMap(AutoArguments.names),
          schemas: schemas.flatMap(AutoArguments.names)),
        scenario: name, database: "\(asked.redacted)",
        files: files, record: record, isTried: mayTry && !untried)
    }
    try folder.write(changes)
    try InitOutput.print(changes, scenario: name, asJSON: project.json)
  }

  /// The name of the database as a scenario's.
  static func scenarioName(of url: DatabaseURL) -> String {
    let name = url.databaseName?.split(separator: "/").last.map(String.init) ?? ""
    let base = name.split(separator: ".").first.map(String.init) ?? name
    let word = base.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return word.isEmpty ? "all" : String(word)
  }
}
