internal import SeedORM
internal import ArgumentParser

/// `seed migrate up`
struct MigrateUpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "up", abstract: "Apply the migrations that the database doesn't have yet.")

  @Option(
    help: ArgumentHelp("The last migration to apply; default: all.", valueName: "name"),
    completion: Completions.migration)
  var to: String?

  @Flag(help: "Print the SQL of what is pending, and change nothing.")
  var dryRun = false

  @Flag(help: "Also apply new migrations that precede some that are applied.")
  var outOfOrder = false

  @Option(
    help: ArgumentHelp(
      "An applied migration whose file may have changed; repeatable.", valueName: "name"),
    completion: Completions.migration)
  var accept: [String] = []

  @OptionGroup var folder: MigrationFolderOptions
  @OptionGroup var production: ProductionOptions

  func run() async throws {
    let files = try folder.read()
    let target = try to.map { try folder.name($0, among: files) }
    var settings = folder.options
    settings.allowsOutOfOrder = outOfOrder
    settings.acceptedChanges = Set(try accept.map { try folder.name($0, among: files) })
    if dryRun {
      let pending = try await MigrateCommand.withMigrator(folder, files, settings, nil) {
        try await $0.pending(to: target)
      }
      return try MigrateCommand.show(pending, .up, asJSON: folder.json)
    }
    let names = try await MigrateCommand.withMigrator(folder, files, settings, production) {
      try await $0.migrate(to: target)
    }
    try MigrateCommand.report(names, .up, asJSON: folder.json)
  }
}
