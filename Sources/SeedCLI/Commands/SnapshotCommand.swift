internal import SeedKit
internal import SeedDatabase
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `seed snapshot`
struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Keep seeded databases, and restore copies of them.",
    discussion: """
      A snapshot is created once for each version of the files. These commands, `seed exec` and tests with \
      SeedTesting share it.
      """,
    subcommands: [Save.self, SnapshotRestoreCommand.self, List.self, Prune.self])

  /// `seed snapshot save`
  struct Save: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "save", abstract: "Create a scenario's snapshot, unless it already exists.")

    @OptionGroup var chosen: ScenarioArgument
    @OptionGroup var snapshots: SnapshotOptions
    @OptionGroup var schema: SchemaOptions
    @OptionGroup var changes: ScenarioOptions
    @OptionGroup var project: ProjectOptions

    func run() async throws {
      let name = try project.scenario(chosen.scenario, in: project.project())
      let request = try await SnapshotRequest(name, changes, schema, project)
      let recipe = request.recipe
      let place: String
      if let server = try request.server(snapshots) {
        place = try await server.name(of: recipe)
        await server.close()
      } else {
        place = try await SnapshotOptions.files.file(for: recipe)
      }
      if project.json { return try JSONOutput.print(["snapshot": place]) }
      Console.print(place)
    }
  }

  /// `seed snapshot list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the snapshots.")

    @OptionGroup var snapshots: SnapshotOptions
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
      var names: [String]
      if let server = try snapshots.postgres() {
        names = try await server.templateNames()
        await server.close()
      } else {
        let folder = SnapshotOptions.folder
        names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
          .filter { $0.hasSuffix(".db") }.sorted().map { folder + "/" + $0 }
      }
      if json { return try JSONOutput.print(names) }
      for name in names { Console.print(name) }
    }
  }

  /// `seed snapshot prune`
  struct Prune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune",
      abstract:
        "Remove all snapshots, leftovers of killed processes, and kept databases of failed tests."
    )

    @OptionGroup var snapshots: SnapshotOptions
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
      var count = 0
      if let server = try snapshots.postgres() {
        count = try await server.prune()
        await server.close()
      } else {
        count = SnapshotOptions.files.prune()
      }
      TemporaryFolders.removeLeftovers()
      if json { return try JSONOutput.print(["removed": count]) }
      Console.print("\(count.counted("snapshot")) removed")
    }
  }
}
