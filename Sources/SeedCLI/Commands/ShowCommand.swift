internal import SeedKit
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// `seed show`
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show rows of a factory, without a database.",
    discussion: """
      Shows the rows that `seed run` writes if only one scenario creates rows of the factory, or if --scenario names one. \
      Otherwise, and with --trait, it shows the factory's own rows. A row is a function of \
      the seed, the table, the column and its number, so any single row can be shown: `seed show user 1000000`.
      """)

  @Argument(help: "The factory.", completion: ProjectOptions.factoryCompletion)
  var factory: String

  @Argument(help: "The rows' numbers, from 1, or ranges such as 1..20; the first 10.")
  var rows: [RowNumbers] = []

  @Option(help: "A trait to apply; repeatable.", completion: Completions.trait)
  var trait: [String] = []

  @Option(
    help: ArgumentHelp(
      "Show the rows that a run of this scenario writes; by default the only one that creates them.",
      valueName: "name"),
    completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @Option(help: "Override the scenario's seed.")
  var seed: UInt64?

  @Option(help: "Override the scenario's current time, as in 2025-06-01T00:00:00Z.")
  var now: ScenarioOptions.Instant?

  @Option(
    help: ArgumentHelp(
      "The database with the table of a factory without fields; only read.",
      discussion:
        "Default: DATABASE_URL, then the `database` of the factory's scenarios.",
      valueName: "url"), completion: Completions.database)
  var database: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Show only rows for which an expression is true: \"age >= 18 and country == 'DE'\".",
      discussion:
        "It is an expression as in factory files, in which user.name is the name of the user that the row references. Without numbers of rows, the first 10 that meet it.",
      valueName: "expression"))
  var condition: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Show only these columns, in this order.", valueName: "name"),
    completion: Completions.columns)
  var columns: [String] = []

  @OptionGroup var project: ProjectOptions

  /// `7`, or `5..9`
  struct RowNumbers: ExpressibleByArgument {
    var range: ClosedRange<Int64>

    init?(argument: String) {
      let digits = argument.filter { $0 != "_" }
      let ends = digits.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let bounds: (Int64, Int64)
      if let number = Int64(digits) {
        bounds = (number, number)
      } else if ends.count == 3, ends[1].isEmpty, let low = Int64(ends[0]),
        let high = Int64(ends[2])
      {
        bounds = (low, high)
      } else {
        return nil
      }
      guard bounds.0 >= 1, bounds.1 >= bounds.0, bounds.1 < 1 << 53, bounds.1 - bounds.0 < 100_000
      else { return nil }
      range = bounds.0...bounds.1
    }
  }

  /// The database with the tables, for factories without `fields`.
  func found(in files: Project) throws -> String? {
    guard files.needsDatabase(toShow: factory) else { return nil }
    if let text = Platform.environment("DATABASE_URL"), !text.isEmpty { return text }
    let known = files.databases(of: factory)
    guard let only = known.first, known.count == 1 else { return nil }
    guard DatabaseReader.isOnThisMachine(only) else {
      throw CommandFailure(
        "the tables of `\(factory)` are in a database on another machine",
        hint: "name it with --database", code: .production)
    }
    return only
  }

  func run() async throws {
    let files = try project.project()
    var (sample, warnings) = try await sample(files)
    if !columns.isEmpty { sample = try chosen(of: sample) }
    if project.json { return Console.print(Self.json(sample)) }
    Diagnostics.print(warnings)
    var table = TextTable(
      ["ROW"] + sample.columns,
      alignments: [.right]
        + sample.columns.indices.map { column in
          sample.rows.allSatisfy { $0.values[column].isNumber } ? .right : .left
        })
    table.rows = sample.rows.map { row in
      ["\(row.number)"] + row.values.map { $0.displayText }
    }
    for line in table.lines() { Console.print(line) }
    let hidden = table.header.dropFirst(table.visibleColumns())
    if !hidden.isEmpty {
      Console.print("")
      Console.print("not shown: \(hidden.joined(separator: ", ")); --columns chooses")
    }
  }
}

extension SQLValue {
  var isNumber: Bool {
    switch self {
    case .integer, .double, .decimal, .null: true
    case .text(let text): Double(text) != nil
    default: false
    }
  }
}
