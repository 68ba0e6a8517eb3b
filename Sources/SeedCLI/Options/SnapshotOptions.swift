internal import SeedPlanning
internal import SeedDatabase
internal import SeedKit
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Options for the place of snapshots.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Database on the PostgreSQL server that keeps the snapshots.",
      discussion:
        "Its user must be allowed to create databases. Default: the server of the database that the tables come from, otherwise SQLite.",
      valueName: "url"), completion: Completions.database)
  var server: String?

  /// The folder of SQLite's snapshots: the same one as in SeedTesting.
  static var folder: String {
    ProcessInfo.processInfo.environment["SEEDKIT_SNAPSHOTS"]
      ?? FileManager.default.temporaryDirectory.path
      + "/seedkit-snapshots-\(ProcessInfo.processInfo.userName)"
  }

  /// SQLite's snapshots.
  static var files: SQLiteSnapshots { SQLiteSnapshots(folder: folder, notice: notice) }

  /// Tells the user what snapshots wait for.
  static let notice = WaitNotice { Console.printError($0) }

  /// The server's snapshots; `nil` if no server is named.
  func postgres() throws -> PostgresSnapshots? { try server.map { try Self.postgres(at: $0) } }

  /// The snapshots of the server or the folder, the most recently used first.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  func stored() async throws -> [StoredSnapshot] {
    guard let server = try postgres() else { return Self.files.stored() }
    do {
      let found = try await server.stored()
      await server.close()
      return found
    } catch {
      await server.close()
      throw error
    }
  }

  /// The snapshots of a server.
  ///
  /// - Throws: ``CommandFailure`` if the URL isn't one of PostgreSQL.
  static func postgres(at server: String) throws -> PostgresSnapshots {
    let url = try DatabaseURL(server)
    guard case .postgres = url.target else {
      throw CommandFailure(
        "\(url.redacted) is not a PostgreSQL server", hint: "omit --server for SQLite",
        code: .database)
    }
    return PostgresSnapshots(server: url, notice: notice)
  }
}
