internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// The tables that `seed run --auto` seeds.
struct AutoArguments: ParsableArguments {
  @Flag(help: "Seed the tables that the database has, without any files.")
  var auto = false

  @Option(
    help: ArgumentHelp(
      "Rows for each table, with --auto, or for single ones: 100,orders=1000.", valueName: "rows"))
  var rows: RowCounts?

  @Flag(help: "With --auto, count existing rows and add only the missing ones.")
  var topUp = false

  @Option(
    parsing: .upToNextOption,
    help: "Tables to seed with --auto, plus the ones that they reference; default: all.",
    completion: Completions.table)
  var tables: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: "PostgreSQL schemas to search with --auto; default: all.")
  var schemas: [String] = []

  @Flag(help: "With --auto, list the columns whose first guess was rejected.")
  var verbose = false

  @Flag(help: "With --auto, exit with code 3 unless every table gets rows.")
  var requireAll = false

  static let defaultRows: Int64 = 100
  /// The maximum number of rows for each table.
  static let maximumRows: Int64 = 1 << 40

  func check(_ changes: ScenarioOptions, dryRun: Bool) throws {
    if !auto {
      guard rows == nil, !topUp, !verbose, !requireAll, tables.isEmpty, schemas.isEmpty else {
        throw ArgumentParser.ValidationError(
          "--rows, --top-up, --tables, --schemas, --require-all and --verbose go with --auto")
      }
      return
    }
    let counts = [rows?.each ?? Self.defaultRows] + (rows.map { Array($0.tables.values) } ?? [])
    guard counts.allSatisfy({ (0...Self.maximumRows).contains($0) }) else {
      throw ArgumentParser.ValidationError("--rows must be from 0 to \(Self.maximumRows)")
    }
    guard changes.counts.isEmpty, changes.scale == 1, !dryRun else {
      throw ArgumentParser.ValidationError("--set, --scale and --dry-run need a scenario")
    }
  }

  func options(_ changes: ScenarioOptions) -> AutoOptions {
    AutoOptions(
      rows: rows?.each ?? Self.defaultRows, rowsByTable: rows?.tables ?? [:], topsUp: topUp,
      tables: tables.flatMap(Self.names),
      schemas: schemas.flatMap(Self.names),
      seed: changes.options.seed ?? ScenarioDefinition.defaultSeed,
      now: changes.options.now ?? ScenarioDefinition.defaultNow)
  }

  /// Returns why the run counts as failed, although it has kept the rows that it could write; `nil`
  /// if it doesn't.
  func failure(of report: AutoReport) -> CommandFailure? {
    let missing = report.tables.filter { $0.reason != nil && !$0.isFull }
    guard !missing.isEmpty, rows?.each ?? Self.defaultRows > 0 else { return nil }
    if report.seededCount == 0, report.complete.isEmpty, report.tables.allSatisfy({ !$0.isFull }) {
      return CommandFailure("no table could be seeded", code: .database)
    }
    // A key or a check may allow fewer rows, so only a table without any counts as missing.
    let empty = missing.filter { $0.rows == 0 }
    guard requireAll, !empty.isEmpty else { return nil }
    return CommandFailure(
      empty.count == 1
        ? "\(empty[0].name) got no rows" : "\(empty.count) tables got no rows", code: .database)
  }

  /// The options, for reports.
  var reported: [RunDocument.Entry] {
    var entries = [RunDocument.Entry("--rows", rows?.written ?? "\(Self.defaultRows)")]
    if requireAll { entries.append(.init("--require-all", "yes")) }
    if topUp { entries.append(.init("--top-up", "yes")) }
    if !tables.isEmpty { entries.append(.init("--tables", tables.joined(separator: " "))) }
    if !schemas.isEmpty { entries.append(.init("--schemas", schemas.joined(separator: " "))) }
    return entries
  }

  static func names(_ list: String) -> [String] {
    list.split(separator: ",").map(String.init)
  }
}
