internal import ArgumentParser
internal import SeedKit
internal import SeedORM

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Which database, and whether it may be written to.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database: sqlite:shop.db, or postgres://user:password@host:port/name.",
      discussion:
        "Where it isn't given: DATABASE_URL, then the scenario's `database`, then sqlite:<scenario>.db.",
      valueName: "url"))
  var database: String?

  /// The database, where no scenario says which.
  func url() throws -> DatabaseURL {
    let environment = ProcessInfo.processInfo.environment
    guard let text = database ?? environment["DATABASE_URL"].flatMap({ $0.isEmpty ? nil : $0 })
    else {
      throw CommandFailure(
        "which database?", hint: "name it with --database, or in DATABASE_URL", code: .files)
    }
    return try DatabaseURL(text)
  }

  /// The database of a scenario.
  func url(for scenario: ScenarioDefinition) throws -> DatabaseURL {
    let environment = ProcessInfo.processInfo.environment
    let text =
      database ?? environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
      ?? scenario.database ?? "sqlite:\(scenario.name).db"
    return try DatabaseURL(text)
  }
}

/// The word by which a database that looks like production may be written to all the same.
struct ProductionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write to this database although it is not local or looks like production.",
      valueName: "database-name"))
  var allowProduction: String?

  /// - Throws: ``CommandFailure`` where something speaks against writing to a database.
  func check(_ url: DatabaseURL) throws {
    guard
      let objection = ProductionGuard.objection(
        to: url, environment: ProcessInfo.processInfo.environment)
    else { return }
    let name = url.databaseName ?? ""
    if let allowProduction, allowProduction == name { return }
    throw CommandFailure(
      "refused to write to \(url.redacted): \(objection)",
      hint: allowProduction == nil
        ? "if that is what you want, add --allow-production \(name)"
        : "--allow-production names another database than `\(name)`",
      code: .production)
  }
}
