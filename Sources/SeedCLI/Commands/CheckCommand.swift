internal import SeedKit
internal import SeedPlanning
internal import SeedFormat
internal import ArgumentParser

/// `seed check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read all files, plan all scenarios, and report every error.",
    discussion: """
      Needs no database. It reads the columns and keys of factories without `fields` from --database, \
      or from the database that the scenarios name; a warning lists what it checked without them. It doesn't check SQL. \
      The SQL files that define a scenario's tables run in an empty SQLite file, or on the server of --server. The exit \
      code is 1 if there is an error.
      """)

  @Option(
    help: ArgumentHelp(
      "The database with the tables of factories without fields; only read.",
      discussion:
        "Default: the `database` of the scenarios, if they name one on this machine and it can be opened, or a copy with the SQL files that they name.",
      valueName: "url"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "Database on a PostgreSQL server that may run the SQL files of scenarios.",
      discussion:
        "They run there in a new database, with the rights of the URL's user. Default: none, so they run in SQLite only.",
      valueName: "url"))
  var server: String?

  @OptionGroup var project: ProjectOptions

  /// The tables of the database; none if no existing one is named.
  private func state(for files: Project) async throws -> DatabaseState {
    if let database { return try await DatabaseReader.tables(of: database, in: files) }
    let named = Set(files.scenarios.values.compactMap(\.database))
    let needsTables = files.needsDatabase(toShowAnyOf: Array(files.factories.keys))
    guard needsTables else { return DatabaseState() }
    guard let only = named.first else { return try await ownTables(for: files) }
    guard named.count == 1 else { return DatabaseState() }
    // The files can also be checked on machines without their database.
    guard DatabaseReader.isOnThisMachine(only) else { return DatabaseState() }
    return (try? await DatabaseReader.tables(of: only, in: files)) ?? DatabaseState()
  }

  /// The tables of the SQL files that scenarios name. Checking files runs no commands, and no SQL
  /// on a server that the command line doesn't name, because SQL has the user's rights there.
  private func ownTables(for files: Project) async throws -> DatabaseState {
    let own = files.scenarios.values.filter { scenario in
      let settings = scenario.databaseSettings
      return !settings.scripts.isEmpty && settings.command == nil && settings.source == nil
        && settings.server == nil
    }
    guard let scenario = own.min(by: { $0.name < $1.name }),
      let schema = try SchemaSource.own(of: scenario, in: files, folder: project.directory)
    else { return DatabaseState() }
    if server == nil, try SnapshotRequest.needsServer(schema, scenario) {
      Console.printError(
        "warning: the SQL files of `\(scenario.name)` didn't run, because they are for PostgreSQL; "
          + "`--server` names a server on which they may run")
      return DatabaseState()
    }
    // The files can also be checked on machines without a server for their SQL.
    return
      (try? await SchemaCopy.with(schema, server: server, for: scenario, name: scenario.name) {
        try await DatabaseReader.tables(of: $0, in: files)
      }) ?? DatabaseState()
  }

  func run() async throws {
    let files = try ProjectFolder(path: project.directory).read()
    let found = files.check(with: try await state(for: files))
    let hasErrors = found.contains { $0.severity == .error }
    if project.json {
      try JSONOutput.print(found.map(DiagnosticOutput.init))
    } else {
      Diagnostics.print(found)
      if !hasErrors {
        Console.print(
          "\(files.factories.count.counted("factory", "factories")) and \(files.scenarios.count.counted("scenario")): no errors"
        )
        let places = files.uncheckedSQL.map { "\($0.file):\($0.line)" }
        if !places.isEmpty {
          Console.print("SQL that is only checked when it runs: \(places.joined(separator: ", "))")
        }
      }
    }
    if hasErrors { throw ExitCode(CommandFailure.Code.files.rawValue) }
  }
}
