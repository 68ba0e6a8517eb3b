internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A scenario's snapshot: its contents, and where it is kept.
struct SnapshotRequest {
  let scenario: ScenarioDefinition
  let recipe: SnapshotRecipe
  private let schema: SchemaSource?

  /// Reads the files of a scenario, and the schema.
  ///
  /// - Throws: ``DiagnosticsError`` if a file has an error, ``SchemaError``.
  init(
    _ name: String, _ changes: ScenarioOptions, _ schemas: SchemaOptions, _ options: ProjectOptions
  ) async throws {
    // Reports all errors of the files first.
    let project = try options.project()
    scenario = try project.scenario(named: name)
    do {
      schema = try schemas.schema(of: scenario, in: project, folder: options.directory)
    } catch let error as DiagnosticsError {
      throw DiagnosticsError(project.withSourceLines(error.diagnostics))
    }
    let loaded = try await schema?.load()
    for warning in loaded?.warnings ?? [] { Console.printError("warning: \(warning)") }
    var recipe = SnapshotRecipe(
      scenario: name, files: try ProjectFolder(path: options.directory).files(),
      options: changes.options, schema: loaded,
      folder: options.directory)
    recipe.variables = options.variables
    self.recipe = recipe
  }

  /// The PostgreSQL server that keeps the snapshot; `nil` for an SQLite file.
  ///
  /// It is the one of `--server`, of the scenario, or that of the database that the schema is for.
  ///
  /// - Throws: ``CommandFailure`` if it isn't suitable.
  func server(_ options: SnapshotOptions) throws -> PostgresSnapshots? {
    try Self.server(
      options.server ?? scenario.databaseSettings.server?.text, for: schema, scenario)
  }

  /// The PostgreSQL server that keeps the snapshots of a schema; `nil` for SQLite files.
  ///
  /// - Throws: ``CommandFailure`` if it isn't suitable.
  static func server(
    _ named: String?, for schema: SchemaSource?, _ scenario: ScenarioDefinition?
  ) throws -> PostgresSnapshots? {
    if let named {
      let server = try SnapshotOptions.postgres(at: named)
      if case .sqlite? = schema?.source?.target {
        throw CommandFailure(
          "the tables are those of an SQLite database, and \(try DatabaseURL(named).redacted) is PostgreSQL",
          hint: "omit --server", code: .usage)
      }
      return server
    }
    guard let url = try databaseOnServer(schema, scenario) else { return nil }
    if let objection = try ProductionOptions.objection(to: url) {
      throw CommandFailure(
        "refused to create databases on the server of \(url.redacted): \(objection)",
        hint: "name a server for tests with --server", code: .production)
    }
    return PostgresSnapshots(server: url, notice: SnapshotOptions.notice)
  }

  /// Whether the schema of a scenario is for a PostgreSQL server.
  static func needsServer(
    _ schema: SchemaSource, _ scenario: ScenarioDefinition
  ) throws -> Bool {
    try databaseOnServer(schema, scenario) != nil
  }

  /// The database that a schema is for; `nil` if it is for SQLite files.
  private static func databaseOnServer(
    _ schema: SchemaSource?, _ scenario: ScenarioDefinition?
  ) throws -> DatabaseURL? {
    guard let schema else { return nil }
    let environment = ProcessInfo.processInfo.environment
    let text =
      environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 } ?? scenario?.database
    guard let url = try schema.source ?? text.map({ try DatabaseURL($0) }),
      case .postgres = url.target
    else { return nil }
    return url
  }
}
