internal import ArgumentParser
internal import SeedKit

/// What `seed run --auto` fills.
struct AutoArguments: ParsableArguments {
  @Flag(help: "Fill the tables that the database has, without any files.")
  var auto = false

  @Option(help: "How many rows each table gets with --auto.")
  var rows: Int64?

  @Flag(help: "Count the rows that are there with --auto, and make only what is missing.")
  var topUp = false

  @Option(
    parsing: .upToNextOption,
    help: "The tables to fill with --auto, and those that they need; all where not given.")
  var tables: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: "The schemas of PostgreSQL to look for tables in with --auto; all where not given.")
  var schemas: [String] = []

  static let defaultRows: Int64 = 100

  func check(_ changes: ScenarioOptions, dryRun: Bool) throws {
    if !auto {
      guard rows == nil, !topUp, tables.isEmpty, schemas.isEmpty else {
        throw ArgumentParser.ValidationError(
          "--rows, --top-up, --tables and --schemas go with --auto")
      }
      return
    }
    guard (rows ?? Self.defaultRows) >= 0, (rows ?? 0) <= 1 << 40 else {
      throw ArgumentParser.ValidationError("--rows must be a number of rows")
    }
    guard changes.counts.isEmpty, changes.scale == 1, !dryRun else {
      throw ArgumentParser.ValidationError("--set, --scale and --dry-run need a scenario")
    }
  }

  func options(_ changes: ScenarioOptions) -> AutoOptions {
    AutoOptions(
      rows: rows ?? Self.defaultRows, topsUp: topUp, tables: tables.flatMap(Self.names),
      schemas: schemas.flatMap(Self.names),
      seed: changes.options.seed ?? ScenarioDefinition.defaultSeed,
      now: changes.options.now ?? ScenarioDefinition.defaultNow)
  }

  static func names(_ list: String) -> [String] {
    list.split(separator: ",").map(String.init)
  }
}
