internal import SeedPlanning
internal import SeedDrivers
internal import SeedKit
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Where snapshots are kept.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Database on the PostgreSQL server that keeps the snapshots; default: SQLite.",
      discussion: "Its user must be allowed to create databases.", valueName: "url"))
  var server: String?

  /// The folder of SQLite's snapshots: the same one that SeedTesting uses.
  static var folder: String {
    ProcessInfo.processInfo.environment["SEEDKIT_SNAPSHOTS"]
      ?? FileManager.default.temporaryDirectory.path
      + "/seedkit-snapshots-\(ProcessInfo.processInfo.userName)"
  }

  /// SQLite's snapshots.
  static var files: SQLiteSnapshots { SQLiteSnapshots(folder: folder) }

  /// The server's snapshots; `nil` if none is named.
  func postgres() throws -> PostgresSnapshots? {
    guard let server else { return nil }
    let url = try DatabaseURL(server)
    guard case .postgres = url.target else {
      throw CommandFailure(
        "\(url.redacted) is not a PostgreSQL server", hint: "omit --server for SQLite",
        code: .database)
    }
    return PostgresSnapshots(server: url)
  }

  /// The recipe of a scenario of a folder.
  static func recipe(
    _ scenario: String, _ changes: ScenarioOptions, _ project: ProjectOptions
  ) throws -> SnapshotRecipe {
    // Errors of the files first, and all of them.
    _ = try project.project().scenario(named: scenario)
    return SnapshotRecipe(
      scenario: scenario, files: try ProjectFolder(path: project.directory).files(),
      options: changes.options)
  }
}
