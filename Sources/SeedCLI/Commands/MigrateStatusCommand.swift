internal import SeedORM
internal import ArgumentParser

/// `seed migrate status`
struct MigrateStatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "List the applied and pending migrations.",
    discussion: "Exits with 1 if an applied migration was edited, is missing or is unfinished.")

  @OptionGroup var folder: MigrationFolderOptions

  /// A migration's state, for machines.
  private struct Line: Encodable {
    var name: String
    var state: MigrationStatus.State
    var appliedAt: String?
    var isReversible: Bool
  }

  func run() async throws {
    let files = try folder.read()
    let statuses = try await MigrateCommand.withMigrator(folder, files, folder.options, nil) {
      try await $0.statuses()
    }
    if folder.json {
      try JSONOutput.print(
        statuses.map {
          Line(
            name: $0.name, state: $0.state, appliedAt: $0.appliedAt?.description,
            isReversible: $0.isReversible)
        })
    } else {
      var table = TextTable(["migration", "state", "applied"])
      for status in statuses {
        table.rows.append([status.name, status.state.rawValue, status.appliedAt?.description ?? ""])
      }
      for line in table.lines(limit: 80) { Console.print(line) }
    }
    let isSound = statuses.allSatisfy { $0.state == .applied || $0.state == .pending }
    if !isSound { throw ExitCode(CommandFailure.Code.files.rawValue) }
  }
}
