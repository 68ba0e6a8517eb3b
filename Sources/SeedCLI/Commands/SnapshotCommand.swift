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
    subcommands: [
      Save.self, SnapshotRestoreCommand.self, List.self, SnapshotRemoveCommand.self, Prune.self,
    ])

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
      commandName: "list",
      abstract: "List the snapshots with their scenarios, sizes and last uses.")

    @OptionGroup var snapshots: SnapshotOptions
    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
      let found = try await snapshots.stored()
      if json { return try JSONOutput.print(found) }
      guard !found.isEmpty else { return }
      var table = TextTable(
        ["NAME", "SCENARIO", "PROJECT", "SIZE", "LAST USED"],
        alignments: [.left, .left, .left, .right, .left])
      for snapshot in found {
        let contents = snapshot.contents
        table.rows.append([
          String(snapshot.name.prefix(12)), contents?.scenario ?? "", contents?.project ?? "",
          ReportNumber.bytes(snapshot.bytes), snapshot.lastUsed?.description ?? "",
        ])
      }
      for line in table.lines() { Console.print(line) }
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
