internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The options for the database, and for whether it may be written to.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database: sqlite:shop.db, or postgres://user:password@host:port/name.",
      discussion:
        "Default: DATABASE_URL, the scenario's `database`, PGDATABASE or PGSERVICE, then sqlite:<scenario>.db; without a scenario only the environment's.",
      valueName: "url"), completion: Completions.database)
  var database: String?

  /// The database, for commands that may lack a scenario that names it.
  ///
  /// - Parameter scenario: the scenario that names it, if any.
  /// - Returns: the URL of `--database`, of a variable or of the scenario.
  /// - Throws: ``CommandFailure`` if nothing names it.
  func url(knownTo scenario: ScenarioDefinition? = nil) throws -> DatabaseURL {
    let environment = ProcessInfo.processInfo.environment
    guard
      let text = database ?? environment["DATABASE_URL"].flatMap({ $0.isEmpty ? nil : $0 })
        ?? scenario?.database ?? Self.named(by: environment)
    else {
      throw CommandFailure(
        "no database is specified", hint: "name it with --database, or in DATABASE_URL",
        code: .files)
    }
    return try DatabaseURL(text)
  }

  /// The database that libpq's own variables name; libpq also reads its other variables.
  private static func named(by environment: [String: String]) -> String? {
    ["PGDATABASE", "PGSERVICE"].contains { environment[$0]?.isEmpty == false } ? "postgres://" : nil
  }

  /// The database of a scenario.
  func url(for scenario: ScenarioDefinition) throws -> DatabaseURL {
    try named(by: scenario) ?? DatabaseURL("sqlite:\(scenario.name).db")
  }

  /// The database that the option, a variable or a scenario names; `nil` if none does.
  func named(by scenario: ScenarioDefinition) throws -> DatabaseURL? {
    let environment = ProcessInfo.processInfo.environment
    let text =
      database ?? environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
      ?? scenario.database ?? Self.named(by: environment)
    return try text.map { try DatabaseURL($0) }
  }
}
