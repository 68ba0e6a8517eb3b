internal import SeedORM
internal import ArgumentParser

/// `seed migrate resolve`
struct MigrateResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Resolve a migration without a transaction that didn't complete.")

  @Argument(help: "The migration.", completion: Completions.migration)
  var name: String

  @Flag(help: "Mark it applied or pending.")
  var outcome: Outcome

  /// Its state in the journal afterwards.
  enum Outcome: String, EnumerableFlag { case applied, pending }

  @OptionGroup var folder: MigrationFolderOptions
  @OptionGroup var production: ProductionOptions

  func run() async throws {
    let files = try folder.read()
    let name = try folder.name(name, among: files)
    try await MigrateCommand.withMigrator(folder, files, folder.options, production) {
      try await $0.resolve(name, isApplied: outcome == .applied)
    }
    if folder.json { return try JSONOutput.print([name: outcome.rawValue]) }
    Console.print("\(name) is \(outcome.rawValue)")
  }
}
