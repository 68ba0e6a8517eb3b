internal import SeedPlanning
internal import SeedDatabase
internal import SeedKit
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed snapshot restore`
struct SnapshotRestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Restore a scenario's snapshot to a database.",
    discussion:
      "The database must not exist yet, unless --replace is given.")

  @Argument(help: "The scenario.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var schema: SchemaOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var production: ProductionOptions
  @OptionGroup var project: ProjectOptions
  @Flag(help: "Overwrite the existing database.")
  var replace = false

  func run() async throws {
    let definition = try project.project().scenario(named: scenario)
    let url = try database.urlToFill(for: definition, in: project.directory)
    try production.check(url, allowing: definition.databaseSettings.allowed)
    let recipe = try await SnapshotRequest(scenario, changes, schema, project).recipe
    switch url.target {
    case .sqlite(let path, _): try await restore(recipe, to: path)
    case .postgres(var address):
      guard let name = address.database else {
        throw CommandFailure(
          "the URL names no database", hint: "write it behind the host: postgres://host/name",
          code: .database)
      }
      address.database = "postgres"
      let server = PostgresSnapshots(
        server: DatabaseURL(.postgres(address)), notice: SnapshotOptions.notice)
      try await server.restore(recipe, as: name, replacing: replace)
      await server.close()
    }
    if project.json { return try JSONOutput.print(["database": url.redacted.description]) }
    Console.print("\(url.redacted) holds the data of \(scenario)")
  }

  private func restore(_ recipe: SnapshotRecipe, to path: String) async throws {
    guard path != ":memory:", !path.isEmpty else {
      throw CommandFailure("a snapshot is restored to a file", code: .database)
    }
    let manager = FileManager.default
    let rest = ["-wal", "-shm", "-journal"].map { path + $0 }
    guard replace || !([path] + rest).contains(where: { manager.fileExists(atPath: $0) }) else {
      throw CommandFailure(
        "\(path) already exists", hint: "add --replace to overwrite it", code: .database)
    }
    let snapshot = try await SnapshotOptions.files.file(for: recipe)
    // The file is replaced atomically: copied under another name, and renamed.
    let mark = ".restoring-\(Platform.processIdentifier)"
    let draft = path + mark
    defer { try? manager.removeItem(atPath: draft) }
    do {
      try manager.copyItem(atPath: snapshot, toPath: draft)
      // Leftover journals of the old file would be applied to the new one, but hold rows of the old
      // one if that stays.
      let moved = rest.filter { (try? manager.moveItem(atPath: $0, toPath: $0 + mark)) != nil }
      do {
        try Platform.replace(path, by: draft)
      } catch {
        for file in moved { try? manager.moveItem(atPath: file + mark, toPath: file) }
        throw error
      }
      for file in moved { try? manager.removeItem(atPath: file + mark) }
    } catch {
      throw CommandFailure(unwritable: path, error, code: .database)
    }
  }
}
