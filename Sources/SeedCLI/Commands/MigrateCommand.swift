internal import SeedDatabase
internal import SeedKit
internal import SeedORM
internal import ArgumentParser

/// `seed migrate`
struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Apply a folder's SQL migrations to a database, in order.",
    discussion: """
      Each migration runs in a transaction that also records it in the table seedkit_migrations. If two commands run at \
      the same time, each migration is still applied only once.
      """,
    subcommands: [
      MigrateUpCommand.self, MigrateDownCommand.self, MigrateStatusCommand.self,
      MigrateNewCommand.self, MigrateDiffCommand.self, MigrateResolveCommand.self,
    ])

  /// Runs work with a migrator, and adds file positions to its errors.
  ///
  /// `production` is the check before writing; `nil` if nothing is written.
  static func withMigrator<Result>(
    _ options: MigrationFolderOptions, _ folder: MigrationFolder,
    _ settings: MigrationOptions, _ production: ProductionOptions?,
    _ work: (Migrator) async throws -> Result
  ) async throws -> Result {
    let isJSON = options.json
    let asked = try options.database.url()
    let url = production == nil ? try DatabaseReader.existing(asked) : asked
    try production?.check(url)
    let session = CommandSession(limits: options.waiting.limits())
    return try await session.perform {
      let connection = try await session.connect(to: url)
      try await production?.check(connection, of: url)
      do {
        return try await work(
          Migrator(
            connection, folder.migrations, options: settings,
            progress: { name, direction in
              if !isJSON {
                Console.print(direction == .up ? "applied \(name)" : "reverted \(name)")
              }
            }))
      } catch let error as MigrationError {
        throw MigrationFolderOptions.failure(error, in: folder)
      }
    }
  }

  /// Shows what would run.
  static func show(
    _ migrations: [Migration], _ direction: MigrationDirection, asJSON isJSON: Bool
  ) throws {
    if isJSON { return try JSONOutput.print([direction.rawValue: migrations.map(\.name)]) }
    if migrations.isEmpty { return Console.print("nothing to do") }
    for migration in migrations {
      Console.print("-- \(migration.name)\(migration.isTransactional ? "" : " (no transaction)")")
      Console.print((migration.sql(direction) ?? "").trimmedLines)
    }
  }

  /// Prints the result of a command that changes the database.
  static func report(
    _ names: [String], _ direction: MigrationDirection, asJSON isJSON: Bool
  ) throws {
    let word = direction == .up ? "applied" : "reverted"
    if isJSON { return try JSONOutput.print([word: names]) }
    Console.print(
      names.isEmpty ? "nothing to do" : "\(names.count.counted("migration")) \(word)")
  }
}

extension String {
  /// The text without blank lines around it.
  fileprivate var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
