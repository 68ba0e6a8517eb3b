internal import SeedDatabase
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
      Writes a factory for each table, with a value for each column, and a scenario that seeds all tables. \
      After a migration, run it again: it updates only what the migration has changed, and keeps your edits. \
      It tests the values in a transaction that is rolled back, unless the database looks like \
      production.

      For an app whose migrations create the tables, you don't need a database:

      seed init --prepare 'alembic upgrade head'
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var project: ProjectOptions

  @OptionGroup var inference: InferenceOptions

  @Option(help: "Rows per table in the scenario.")
  var rows: Int64 = 100

  @Option(
    parsing: .upToNextOption,
    help: "Tables to include, plus the ones that they reference; default: all.",
    completion: Completions.table)
  var tables: [String] = []

  @Flag(help: "Only read the database; don't test the values against it.")
  var untried = false

  func validate() throws {
    guard (0...1_000_000_000).contains(rows) else {
      throw ArgumentParser.ValidationError("--rows must be from 0 to 1000000000")
    }
  }

  func run() async throws {
    let written = try inference.files(of: project)
    if let schema = try emptySchema(of: written.known, in: written.project) {
      return try await initialize(from: schema, written)
    }
    let asked = try database.url(knownTo: written.known)
    let url = try DatabaseReader.existing(asked)
    let name = written.scenarioName(for: url)
    let mayTry = (try ProductionOptions.objection(to: url)) == nil
    let session = CommandSession(limits: WaitLimits(statement: RunCommand.longestTry))
    let changes = try await session.perform {
      try await AutoRun(
        try await session.connect(to: url), monitor: session.monitor, control: session.control
      ).initialize(
        options, scenario: name, database: "\(asked.redacted)", files: written.files,
        record: written.record, rehearses: mayTry && !untried)
    }
    try written.write(changes, scenario: name)
  }

  private var options: AutoOptions {
    AutoOptions(
      rows: rows, tables: tables.flatMap(AutoArguments.names), schemas: inference.schemaNames)
  }

  /// The schema that an option or, if no option names a database, the scenario names.
  private func emptySchema(
    of known: ScenarioDefinition?, in existing: Project
  ) throws -> SchemaSource? {
    if let given = try schema.given() { return given }
    guard database.database == nil, let known, known.databaseSettings.definesSchema else {
      return nil
    }
    return try SchemaSource.of(
      known, in: existing, folder: project.directory,
      environment: ProcessInfo.processInfo.environment)
  }

  /// Writes the files for an empty database that a schema creates.
  private func initialize(from schema: SchemaSource, _ written: InferredFiles) async throws {
    let name = written.scenarioNameWithoutDatabase
    let session = CommandSession(limits: WaitLimits(statement: RunCommand.longestTry))
    let work = { (url: DatabaseURL) in
      try await session.perform {
        try await AutoRun(
          try await session.connect(to: url), monitor: session.monitor, control: session.control
        ).initialize(
          options, scenario: name, schema: self.schema.scenarioLines, files: written.files,
          record: written.record, rehearses: !untried)
      }
    }
    let changes = try await SchemaCopy.with(
      schema, server: snapshots.server, for: written.known, name: name, work)
    try written.write(changes, scenario: name)
  }
}
