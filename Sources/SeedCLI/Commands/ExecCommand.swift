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
      SEEDKIT_DATABASE_FILE. The database is a copy of the scenario's snapshot and is removed when the command \
      ends, however it ends. The exit code is the command's.

      seed exec shop -- pytest
      seed exec shop --server postgres://localhost/postgres -- npm test
      """)

  @Argument(help: "The scenario.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String

  @OptionGroup var snapshots: SnapshotOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var project: ProjectOptions

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
    let recipe = try SnapshotOptions.recipe(scenario, changes, project)
    let status: Int32
    if let server = try snapshots.postgres() {
      let url = try await server.copy(of: recipe)
      status = await child(["DATABASE_URL": url.secretText])
      if keep, status != 0 {
        let kept = (try? await server.keep(url)) ?? url
        Console.printError("the database is kept: \(kept.redacted)")
      } else {
        try await server.drop(url)
      }
      await server.close()
    } else {
      status = try await runWithFile(recipe)
    }
    guard status == 0 else { throw ExitCode(status) }
  }

  private func runWithFile(_ recipe: SnapshotRecipe) async throws -> Int32 {
    let image = try await SnapshotOptions.files.image(for: recipe)
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.path + "/seed-\(UUID().uuidString)"
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/\(scenario).db"
    try Data(image.bytes).write(to: URL(filePath: path))
    // Four slashes: an absolute path for SeedKit, SQLAlchemy and most others.
    let status = await child(["DATABASE_URL": "sqlite:///\(path)", "SEEDKIT_DATABASE_FILE": path])
    if keep, status != 0 {
      Console.printError("the database is kept: \(path)")
    } else {
      try? manager.removeItem(atPath: folder)
    }
    return status
  }

  private func child(_ variables: [String: String]) async -> Int32 {
    let environment = ProcessInfo.processInfo.environment
    return await ChildProcess.run(command, environment: environment.merging(variables) { $1 })
  }
}

extension ExecCommand: StandardOutputOwner {
  var ownsStandardOutput: Bool { true }
}
