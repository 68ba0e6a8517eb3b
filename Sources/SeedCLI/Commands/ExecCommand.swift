internal import SeedDrivers
internal import SeedKit
internal import SeedORM
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed exec`
struct ExecCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exec", abstract: "Run a command with a temporary seeded database.",
    discussion: """
      The command finds the database in DATABASE_URL and, if it is an SQLite file, its path in \
      SEEDKIT_DATABASE_FILE; for PostgreSQL also in PGHOST, PGDATABASE and their like. The database is a copy of the \
      scenario's snapshot and is removed when the command ends, however it ends. The exit code is the command's.

      Tests that need a fresh database each, or each worker its own, get the URL of one with \
      `POST $SEEDKIT_DATABASES/NAME`; the previous one of that name is removed.

      seed exec shop -- pytest
      seed exec shop --server postgres://localhost/postgres -- npm test
      """)

  @Argument(help: "The scenario.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String

  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "The form of DATABASE_URL: \(DatabaseURLFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"),
    transform: { text in
      guard let format = DatabaseURLFormat(rawValue: text) else {
        throw ArgumentParser.ValidationError(
          "expected \(DatabaseURLFormat.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return format
    })
  var urlFormat = DatabaseURLFormat.standard

  @Flag(help: "Keep the database if the command fails, and print its location.")
  var keep = false

  @Argument(parsing: .postTerminator, help: "The command and its arguments, after `--`.")
  var command: [String] = []

  func validate() throws {
    guard !command.isEmpty else {
      throw ArgumentParser.ValidationError("which command? write it after `--`")
    }
  }

  func run() async throws {
    let request = try await SnapshotRequest(scenario, changes, schema, project)
    let status: Int32
    if let server = try request.server(snapshots) {
      status = try await run(on: server, request.recipe)
      await server.close()
    } else {
      status = try await runWithFiles(request.recipe)
    }
    guard status == 0 else { throw ExitCode(status) }
  }

  private func run(on server: PostgresSnapshots, _ recipe: SnapshotRecipe) async throws -> Int32 {
    let source = WorkerDatabases.Source {
      try await server.copy(of: recipe)
    } remove: {
      try? await server.drop($0)
    }
    let url = try await source.create()
    let status = await child(url, source)
    if keep, status != 0 {
      let kept = (try? await server.keep(url)) ?? url
      Console.printError("the database is kept: \(kept.redacted)")
    } else {
      try await server.drop(url)
    }
    return status
  }

  private func runWithFiles(_ recipe: SnapshotRecipe) async throws -> Int32 {
    let image = try await SnapshotOptions.files.image(for: recipe)
    let copies = DatabaseCopies(image, name: scenario)
    let source = WorkerDatabases.Source {
      try copies.create()
    } remove: {
      copies.remove($0)
    }
    let url = try await source.create()
    let status = await child(url, source)
    if keep, status != 0, case .sqlite(let path, _) = url.target {
      Console.printError("the database is kept: \(path)")
    } else {
      copies.removeAll()
    }
    return status
  }

  /// Runs the command with a database, and with a server from which its workers get others.
  private func child(_ url: DatabaseURL, _ source: WorkerDatabases.Source) async -> Int32 {
    var environment = ProcessInfo.processInfo.environment
    environment.merge(DatabaseVariables.of(url, format: urlFormat)) { $1 }
    let workers = WorkerServer(WorkerDatabases(source), format: urlFormat)
    environment["SEEDKIT_DATABASES"] = workers?.base
    let status = await ChildProcess.run(command, environment: environment)
    await workers?.end()
    return status
  }
}

extension ExecCommand: StandardOutputOwner {
  var ownsStandardOutput: Bool { true }
}
