internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning

/// An empty database with a schema, for a command that reads its tables.
enum SchemaCopy {
  /// Creates the database, and removes it when the work is done.
  ///
  /// - Parameters:
  ///   - schema: the source of the tables.
  ///   - named: the PostgreSQL server of `--server`, if it is given.
  ///   - scenario: the scenario that the schema is for.
  ///   - name: the name of an SQLite file.
  ///   - work: the work with the database's URL.
  /// - Returns: the result of the work.
  /// - Throws: ``CommandFailure`` if the database can't be created; any error of the work.
  static func with<Result>(
    _ schema: SchemaSource, server named: String? = nil, for scenario: ScenarioDefinition?,
    name: String, _ work: (DatabaseURL) async throws -> Result
  ) async throws -> Result {
    let loaded = try await schema.load()
    for warning in loaded.warnings { Console.printError("warning: \(warning)") }
    let recipe = SnapshotRecipe(scenario: nil, files: [], schema: loaded)
    let server = try SnapshotRequest.server(
      named ?? scenario?.databaseSettings.server?.text, for: schema, scenario)
    guard let server else {
      let copies = DatabaseCopies(of: try await SnapshotOptions.files.file(for: recipe), name: name)
      defer { copies.removeAll() }
      return try await work(copies.create())
    }
    let url = try await server.copy(of: recipe)
    do {
      let result = try await work(url)
      try await server.drop(url)
      await server.close()
      return result
    } catch {
      try? await server.drop(url)
      await server.close()
      throw error
    }
  }
}
