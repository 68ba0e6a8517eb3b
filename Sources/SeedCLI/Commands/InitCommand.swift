internal import SeedDrivers
internal import SeedFormat
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

      For an app whose migrations create the tables, there need be no database:

      seed init --prepare 'alembic upgrade head'
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var project: ProjectOptions

  @Option(
    help: "The scenario's name; default: the database's.",
    completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @Option(help: "Rows per table in the scenario.")
  var rows: Int64 = 100

  @Option(
    parsing: .upToNextOption, help: "Tables, plus the ones that they need; default: all.",
    completion: Completions.table)
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
    let existing = Project.read(files, variables: project.variables)
    let known = (scenario ?? record?.scenario).flatMap { existing.scenarios[$0] }
    if let schema = try emptySchema(of: known, in: existing) {
      return try await initialize(from: schema, known, folder, files, record)
    }
    let asked = try database.url(knownTo: known)
    let url = try DatabaseReader.existing(asked)
    let name = scenario ?? record?.scenario ?? Self.scenarioName(of: url)
    let mayTry = (try ProductionOptions.objection(to: url)) == nil
    let session = CommandSession(limits: WaitLimits(statement: RunCommand.longestTry))
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

  /// The schema that an option or, if no option names a database, the scenario names.
  private func emptySchema(
    of known: ScenarioDefinition?, in existing: Project
  ) throws -> DatabaseSchema? {
    if let given = try schema.given() { return given }
    guard database.database == nil, let known, known.databaseSettings.definesSchema else {
      return nil
    }
    return try DatabaseSchema.of(
      known, in: existing, folder: project.directory,
      environment: ProcessInfo.processInfo.environment)
  }

  /// Writes the files for an empty database that a schema creates.
  private func initialize(
    from schema: DatabaseSchema, _ known: ScenarioDefinition?, _ folder: ProjectFolder,
    _ files: [SourceFile], _ record: InitRecord?
  ) async throws {
    let name = scenario ?? record?.scenario ?? Self.scenarioName(ofFolder: project.directory)
    let session = CommandSession()
    let work = { (url: DatabaseURL) in
      try await session.perform {
        try await AutoRun(
          try await session.connect(to: url), monitor: session.monitor, control: session.control
        ).initialize(
          AutoOptions(
            rows: rows, tables: tables.flatMap(AutoArguments.names),
            schemas: schemas.flatMap(AutoArguments.names)),
          scenario: name, schema: self.schema.scenarioLines, files: files, record: record,
          isTried: !untried)
      }
    }
    let changes = try await SchemaCopy.with(
      schema, server: snapshots.server, for: known, name: name, work)
    try folder.write(changes)
    try InitOutput.print(changes, scenario: name, asJSON: project.json)
  }

  /// The name of a folder as a scenario's.
  private static func scenarioName(ofFolder path: String) -> String {
    let folder = path == "." ? FileManager.default.currentDirectoryPath : path
    return scenarioName(of: DatabaseURL(.sqlite(path: folder, mode: .readOnly)))
  }

  /// The name of the database as a scenario's.
  static func scenarioName(of url: DatabaseURL) -> String {
    let name = url.databaseName?.split(separator: "/").last.map(String.init) ?? ""
    let base = name.split(separator: ".").first.map(String.init) ?? name
    let word = base.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return word.isEmpty ? "all" : String(word)
  }
}
