import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A plan whose rows are created in parts: the steps before them, and the steps after.
extension Plan {
  /// The steps before all rows: those that empty tables, and leading SQL.
  var stepsBeforeRows: [PlannedStep] {
    steps.enumerated().filter { place, step in
      switch step.action {
      case .truncate: true
      case .raw: place < firstCreation
      case .create, .expect: false
      }
    }.map(\.element)
  }

  /// The steps after all rows: SQL and expectations.
  var stepsBehindRows: [PlannedStep] {
    steps.enumerated().compactMap { place, step -> PlannedStep? in
      switch step.action {
      case .raw: return place > lastCreation && place >= firstCreation ? step : nil
      case .expect(var expectations):
        guard place < lastCreation else { return step }
        for index in expectations.indices {
          expectations[index].skipped =
            expectations[index].skipped ?? "it is between steps whose rows are generated together"
        }
        return PlannedStep(action: .expect(expectations), span: step.span)
      case .create, .truncate: return nil
      }
    }
  }

  private var creations: [Int] {
    steps.indices.filter { if case .create = steps[$0].action { true } else { false } }
  }

  private var firstCreation: Int { creations.first ?? steps.count }
  private var lastCreation: Int { creations.last ?? -1 }

  /// - Throws: ``ShardError`` if the parts of the plan would not add up to the rows of the whole.
  func checkParts() throws(ShardError) {
    if disablesTriggers {
      throw ShardError(
        .unsuitable,
        "\(scenario) can't be run in parts: `triggers: off` holds for one transaction",
        hint: "run it without --shard")
    }
    if !testedTables.isEmpty {
      throw ShardError(
        .unsuitable,
        "\(scenario) can't be run in parts: `rejected_rows: retry` tests rows one by one",
        hint: "run it without --shard")
    }
    if tables.contains(where: { $0.rowGroups.contains { $0.merge != nil } }) {
      throw ShardError(
        .unsuitable,
        "\(scenario) can't be run in parts: `on_conflict` compares rows with all others",
        hint: "run it without --shard")
    }
    var filled: Set<TableName> = []
    for (index, step) in steps.enumerated() {
      switch step.action {
      case .create(let table, _): filled.insert(tables[table].schema.name)
      case .truncate(let schemas):
        guard let emptied = schemas.first(where: { filled.contains($0.name) }) else { continue }
        throw ShardError(
          .unsuitable,
          "\(scenario) can't be run in parts: it empties \(emptied.name) after it has created rows in it",
          hint: "\(step.span.file):\(step.span.line): put the step in front")
      case .raw:
        guard index > firstCreation, index < lastCreation else { continue }
        throw ShardError(
          .unsuitable,
          "\(scenario) can't be run in parts: it has SQL between steps that create rows, which parts run together",
          hint:
            "\(step.span.file):\(step.span.line): put it before the first of them, or after the last"
        )
      case .expect: continue
      }
    }
  }

  /// A fingerprint of the plan and of the existing rows that it references: parts with the same
  /// fingerprint belong to one whole.
  ///
  /// Of tables that the run changes, only the number of rows is known later on.
  func fingerprint(_ state: DatabaseState) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var hash = ContentHash()
    hash.add(try encoder.encode(description))
    let changed = Set(tables.filter(\.isChanged).map(\.schema.name))
    for (table, rows) in state.rows.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      hash.add("\(table) \(rows.count) \(rows.highestKey ?? 0)")
      guard !changed.contains(table) else { continue }
      for (name, column) in (rows.keys.sorted { $0.key < $1.key })
        + rows.values.sorted(by: { $0.key < $1.key })
      {
        var digest = TableDigest(columns: [name])
        digest.add(ColumnBatch(rowCount: column.count, columns: [column]), firstRow: 0)
        hash.add(digest.hex)
      }
    }
    return hash.hexadecimal
  }
}

extension PlannedTable {
  /// Whether the run changes its rows: it adds some, or they are emptied.
  var isChanged: Bool { newRows > 0 || existingRows == 0 }
}

extension Project {
  /// A fingerprint of everything that determines a run's data, except the database.
  ///
  /// It covers the files with their variables, the files with rows, and the run's overrides of its
  /// scenario.
  ///
  /// - Throws: `DiagnosticsError` if a file with rows can't be read.
  func recipe(
    of scenario: String, _ options: PlanOptions, parts: Int
  ) throws(DiagnosticsError) -> String {
    var hash = ContentHash()
    hash.add(SnapshotRecipe.dataVersion)
    hash.add(scenario)
    hash.add("\(parts)")
    // Excludes the files' names, which differ between machines.
    for file in files.values.sorted(by: { $0.name < $1.name }) { hash.add(file.bytes) }
    options.add(to: &hash)
    addVariables(to: &hash)
    try addData(of: scenario, to: &hash)
    return hash.hexadecimal
  }
}
