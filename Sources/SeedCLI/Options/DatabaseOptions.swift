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

  /// The database of a scenario, for a command that writes its rows.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - folder: the project's folder, to which a file may be relative.
  /// - Returns: the URL.
  /// - Throws: ``CommandFailure`` if it is the one that the scenario takes its tables from, and
  ///   `--database` doesn't name it: as `seed learn` writes scenarios, its rows are real ones.
  func urlToFill(for scenario: ScenarioDefinition, in folder: String) throws -> DatabaseURL {
    let url = try url(for: scenario)
    guard database == nil, let source = scenario.databaseSettings.source?.text,
      let source = try? DatabaseURL(source),
      [source, source.relative(to: folder)].contains(where: { Self.isSame(url, $0) })
    else { return url }
    throw CommandFailure(
      "scenario `\(scenario.name)` only takes its tables from \(url.redacted)",
      hint: "name the database to seed with --database; it must have these tables",
      code: .files)
  }

  /// Whether connections to two URLs reach the same database, with libpq's variables and defaults.
  private static func isSame(_ one: DatabaseURL, _ other: DatabaseURL) -> Bool {
    // A URL that libpq rejects is reported when it is opened.
    let urls = [one, other].map { (try? $0.completed()) ?? $0 }
    return DatabaseIdentity.isSame(urls[0], urls[1], addresses: Platform.addresses(of:))
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
