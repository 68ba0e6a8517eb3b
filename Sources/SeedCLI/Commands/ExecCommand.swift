internal import SeedDatabase
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
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
      DATABASE_URL tells the command where the database is. For an SQLite file, SEEDKIT_DATABASE_FILE is its path; \
      for PostgreSQL, PGHOST, PGDATABASE and similar variables are set, too. The database is a copy of the \
      scenario's snapshot, and is removed when the command ends for any reason. The exit code is the command's.

      Tests or workers that each need a fresh database get its URL with \
      `POST $SEEDKIT_DATABASES/NAME`, which removes the previous one with that name.

      seed exec shop -- pytest
      seed exec shop --server postgres://localhost/postgres -- npm test
      """)

  @OptionGroup var chosen: ScenarioArgument

  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var reports: ReportOptions
  @OptionGroup var project: ProjectOptions

  @Flag(help: "Keep the database if the command fails, and print its location.")
  var keep = false

  @Argument(parsing: .postTerminator, help: "The command and its arguments, after `--`.")
  var command: [String] = []

  func validate() throws {
    guard !command.isEmpty else {
      throw ArgumentParser.ValidationError("no command is specified: write it after `--`")
    }
  }

  func run() async throws {
    let name = try project.scenario(chosen.scenario, in: project.project())
    let request = try await SnapshotRequest(name, changes, schema, project)
    var document = RunDocument(.exec, request.scenario, of: nil, on: nil, changes)
    try await reports.recordingFailure(in: &document) { try await run(request, $0) }
  }

  private func run(_ request: SnapshotRequest, _ document: RunDocument) async throws {
    let name = request.scenario.name
    let format = try schema.urlFormat ?? DatabaseURLFormat(request.scenario.databaseSettings)
    let status: Int32
    if let server = try request.server(snapshots) {
      status = try await run(on: server, request.recipe, format ?? .standard, document)
      await server.close()
    } else {
      status = try await runWithFiles(request.recipe, name, format ?? .standard, document)
    }
    guard status == 0 else { throw ExitCode(status) }
  }

  private func run(
    on server: PostgresSnapshots, _ recipe: SnapshotRecipe, _ format: DatabaseURLFormat,
    _ document: RunDocument
  ) async throws -> Int32 {
    var source = WorkerDatabases.Source {
      try await server.copy(of: recipe)
    } remove: {
      try? await server.drop($0)
    } release: {
      try? await server.disconnect($0)
    }
    source.mostUnused = 24
    let url = try await source.create()
    let status = try await child(url, source, format, document)
    if keep, status != 0 {
      let kept = (try? await server.keep(url)) ?? url
      Console.printError("the database is kept: \(kept.redacted)")
    } else {
      try await server.drop(url)
    }
    return status
  }

  private func runWithFiles(
    _ recipe: SnapshotRecipe, _ scenario: String, _ format: DatabaseURLFormat,
    _ document: RunDocument
  ) async throws -> Int32 {
    let copies = DatabaseCopies(
      of: try await SnapshotOptions.files.file(for: recipe), name: scenario)
    let source = WorkerDatabases.Source {
      try copies.create()
    } remove: {
      copies.remove($0)
    }
    let url: DatabaseURL
    let status: Int32
    do {
      url = try await source.create()
      status = try await child(url, source, format, document)
    } catch {
      copies.removeAll()
      throw error
    }
    if keep, status != 0, case .sqlite(let path, _) = url.target {
      copies.keep()
      Console.printError("the database is kept: \(path)")
    } else {
      copies.removeAll()
    }
    return status
  }

  /// Runs the command with a database, and with a server that provides further ones to its workers.
  private func child(
    _ url: DatabaseURL, _ source: WorkerDatabases.Source, _ format: DatabaseURLFormat,
    _ document: RunDocument
  ) async throws -> Int32 {
    var document = document
    if reports.areWanted { try await describe(url, in: &document) }
    var environment = DatabaseVariables.merged(
      into: ProcessInfo.processInfo.environment, of: url, format: format)
    let workers = WorkerServer(WorkerDatabases(source), format: format)
    if let workers {
      environment["SEEDKIT_DATABASES"] = workers.base
      // HTTP clients would otherwise try to reach this machine through a proxy.
      for name in ["NO_PROXY", "no_proxy"] {
        let hosts = environment[name].flatMap { $0.isEmpty ? nil : $0 + "," } ?? ""
        environment[name] = hosts + "127.0.0.1"
      }
    }
    let clock = ContinuousClock()
    let began = clock.now
    let status = await ChildProcess.run(command, environment: environment)
    await workers?.end()
    if reports.areWanted {
      document.add(
        command: command.first ?? "", exitCode: status, seconds: (clock.now - began).inSeconds)
      do {
        try reports.write(document)
      } catch {
        // The command's exit code matters more.
        Console.printError("error: \(FailureReport(error)?.message ?? "\(error)")")
      }
    }
    return status
  }

  /// Adds the tables of the seeded database to a report.
  private func describe(_ url: DatabaseURL, in document: inout RunDocument) async throws {
    let files = try project.project()
    let connection = try await url.connect()
    let state: DatabaseState
    do {
      state = try await Runner.tables(connection, in: files)
      await document.addVersion(of: connection)
      await connection.close()
    } catch {
      await connection.close()
      throw error
    }
    document.add(
      try Planner.plan(document.scenario, in: files, options: changes.options, state: state))
  }
}

extension ExecCommand: StandardOutputOwner {
  var ownsStandardOutput: Bool { true }
}
