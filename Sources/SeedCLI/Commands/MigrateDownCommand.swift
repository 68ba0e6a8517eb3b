internal import SeedORM
internal import ArgumentParser

/// `seed migrate down`
struct MigrateDownCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "down", abstract: "Revert the latest migration, or several.")

  @Option(
    help: ArgumentHelp(
      "The last migration to keep; all later ones are reverted.", valueName: "name"),
    completion: Completions.migration)
  var to: String?

  @Option(help: ArgumentHelp("How many to revert; default: 1.", valueName: "n"))
  var count: Int?

  @Flag(help: "Print the SQL that would run, and change nothing.")
  var dryRun = false

  @OptionGroup var folder: MigrationFolderOptions
  @OptionGroup var production: ProductionOptions

  func validate() throws {
    guard to == nil || count == nil else {
      throw ArgumentParser.ValidationError("--to and --count exclude each other")
    }
    guard count.map({ $0 > 0 }) ?? true else {
      throw ArgumentParser.ValidationError("--count must be at least 1")
    }
  }

  func run() async throws {
    let files = try folder.read()
    let target = try to.map { try folder.name($0, among: files) }
    let number = target == nil ? count ?? 1 : nil
    if dryRun {
      let list = try await MigrateCommand.withMigrator(folder, files, folder.options, nil) {
        try await $0.revertible(to: target, count: number)
      }
      return try MigrateCommand.show(list, .down, asJSON: folder.json)
    }
    let names = try await MigrateCommand.withMigrator(folder, files, folder.options, production) {
      try await $0.revert(to: target, count: number)
    }
    try MigrateCommand.report(names, .down, asJSON: folder.json)
  }
}
