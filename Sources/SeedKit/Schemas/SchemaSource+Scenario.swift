import SeedDatabase
import SeedFormat
package import SeedPlanning

/// The schema of a scenario.
extension SchemaSource {
  /// The schema that a scenario names; otherwise that of its database, if it has factories without
  /// `fields`.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - project: the project that it is in.
  ///   - folder: the folder of the project, to which the paths in the scenario are relative.
  ///   - databaseFolder: the folder to which the files of SQLite URLs are relative.
  ///   - environment: the process's variables, for the command and `DATABASE_URL`.
  /// - Returns: the schema; `nil` if the scenario's factories define the tables.
  /// - Throws: ``DiagnosticsError`` if a URL can't be read.
  package static func of(
    _ scenario: ScenarioDefinition, in project: Project, folder: String,
    databaseFolder: String = ".", environment: [String: String]
  ) throws -> SchemaSource? {
    let settings = scenario.databaseSettings
    var schema = SchemaSource(
      scripts: settings.scripts.map(\.text), command: settings.command?.text,
      inputs: settings.inputs.map(\.text), folder: folder, environment: environment)
    schema.urlFormat = try DatabaseURLFormat(settings) ?? .standard
    if let source = settings.source {
      do {
        schema.source = try DatabaseURL(source.text).relative(to: databaseFolder)
      } catch let error as DatabaseError {
        throw DiagnosticsError([Diagnostic(error.message, at: source.span)])
      }
    }
    if settings.definesSchema { return schema }
    guard try project.usesExistingTables(scenario) else { return nil }
    let named = environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 } ?? scenario.database
    guard let named else {
      throw SchemaError(
        "the factories of \(scenario.name) have no `fields`, so the tables must come from elsewhere",
        hint: "name an SQL file with --schema, a command with --prepare or a database with --from, "
          + "or in the scenario: database: { schema: FILE }")
    }
    schema.source = try DatabaseURL(named).relative(to: databaseFolder)
    return schema
  }
}

extension DatabaseURLFormat {
  /// The format that a scenario names; `nil` if it names none.
  ///
  /// - Throws: ``DiagnosticsError`` if there is no such format.
  package init?(_ settings: DatabaseSettings) throws {
    guard let entry = settings.urlFormat else { return nil }
    let names = Self.allCases.map(\.rawValue)
    guard let format = Self(rawValue: entry.text) else {
      throw DiagnosticsError([
        Diagnostic(
          "unknown URL format `\(entry.text)`", at: entry.span,
          hint: Suggestion.hint(for: entry.text, in: names)
            ?? "the formats are \(names.joined(separator: ", "))")
      ])
    }
    self = format
  }
}

extension Project {
  /// Whether a scenario creates rows of tables that its factories don't define.
  fileprivate func usesExistingTables(_ scenario: ScenarioDefinition) throws -> Bool {
    try allSteps(of: scenario).contains { step in
      guard case .create(let create) = step.action, let factory = resolved(create.factory.name)
      else { return false }
      return factory.schema == nil
    }
  }
}

extension DatabaseURL {
  /// The URL with an SQLite path resolved against a folder.
  package func relative(to folder: String) -> DatabaseURL {
    guard folder != ".", case .sqlite(let path, let mode) = target, !path.hasPrefix("/"),
      path != ":memory:"
    else { return self }
    return DatabaseURL(.sqlite(path: folder + "/" + path, mode: mode))
  }
}
