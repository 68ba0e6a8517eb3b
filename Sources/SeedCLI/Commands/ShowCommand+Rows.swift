internal import SeedKit
internal import SeedFormat
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// Determines the rows of `seed show`.
extension ShowCommand {
  /// The rows, with warnings about them: those that a run of a scenario writes, or those of the
  /// factory alone.
  func sample(_ files: Project) async throws -> (sample: RowSample, warnings: [Diagnostic]) {
    let candidates = files.scenarios(creating: factory)
    let only = scenario ?? (candidates.count == 1 ? candidates[0] : nil)
    let state = try await DatabaseReader.state(
      of: database ?? (try found(in: files)), toShow: factory, of: trait.isEmpty ? only : nil,
      in: files)
    if let name = only {
      let definition = try files.scenario(named: name)
      if trait.isEmpty { return try sample(of: name, files, state) }
      return try sample(
        files, state, seed: seed ?? definition.seed, now: now?.timestamp ?? definition.now)
    }
    var (sample, warnings) = try sample(files, state, seed: seed, now: now?.timestamp)
    if candidates.count > 1 {
      warnings.append(
        Diagnostic(
          .warning, "several scenarios create rows of `\(factory)`; these are the factory's own",
          hint: "add --scenario \(candidates.joined(separator: " or --scenario "))"))
    }
    return (sample, warnings)
  }

  /// The rows that a run of a scenario writes; for later rows, with a row count that includes them.
  private func sample(
    of scenario: String, _ files: Project, _ state: DatabaseState
  ) throws -> (sample: RowSample, warnings: [Diagnostic]) {
    var options = PlanOptions(seed: seed, now: now?.timestamp)
    var plan = try Planner.plan(scenario, in: files, options: options, state: state)
    let ranges = plan.rowNumbers(of: factory)
    guard !ranges.isEmpty else {
      throw CommandFailure(
        "scenario `\(scenario)` creates no rows of `\(factory)`",
        hint: "without --scenario, the factory's own rows are shown", code: .files)
    }
    var numbers = rows.isEmpty ? nil : rows.flatMap { Array($0.range) }
    var warnings: [Diagnostic] = []
    let last = ranges.map(\.upperBound).max().map { $0 - 1 } ?? 0
    if let highest = numbers?.max(), highest > last {
      options.counts = [factory: highest]
      plan = try Planner.plan(scenario, in: files, options: options, state: state)
      warnings.append(
        Diagnostic(
          .warning,
          "scenario `\(scenario)` creates rows up to \(last); these are of a run with --set \(factory)=\(highest)"
        ))
    }
    if let filter = try filter() {
      let found = try plan.rows(of: factory, meeting: filter, among: numbers)
      warnings += Self.warnings(found)
      numbers = found.rows
    }
    let sample = try plan.rowSample(of: factory, rows: numbers)
    if sample.rows.isEmpty, condition == nil, !rows.isEmpty {
      let known = ranges.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)..\($0.upperBound - 1)"
      }
      throw CommandFailure(
        "scenario `\(scenario)` creates no such row of `\(factory)`",
        hint: "its rows have the numbers \(known.joined(separator: ", "))", code: .files)
    }
    return (sample, plan.warnings + warnings + [plan.rejectionWarning].compactMap(\.self))
  }

  private func sample(
    _ files: Project, _ state: DatabaseState, seed: UInt64?, now: Timestamp?
  ) throws -> (sample: RowSample, warnings: [Diagnostic]) {
    var numbers = rows.isEmpty ? Array(1...10) : rows.flatMap { Array($0.range) }
    let plan = try Planner.plan(
      factory: factory, traits: trait, rows: max(1000, numbers.max() ?? 1),
      orFewer: numbers.max() ?? 1, seed: seed, now: now, in: files, state: state)
    var warnings = plan.warnings
    if let filter = try filter() {
      let found = try plan.rows(
        of: factory, meeting: filter, among: rows.isEmpty ? nil : numbers)
      warnings += Self.warnings(found)
      numbers = found.rows
    }
    return (try plan.rowSample(rows: numbers), warnings)
  }

  /// The condition of `--where`.
  private func filter() throws -> RowFilter? { try condition.map { try RowFilter($0) } }

  private static func warnings(_ found: RowFilter.Result) -> [Diagnostic] {
    guard found.rows.count < RowFilter.usual, found.scanned >= RowFilter.longestScan else {
      return []
    }
    return [
      Diagnostic(
        .warning, "only the first \(found.scanned.grouped) rows were tried",
        hint: "name the rows to try: `seed show \(found.factory) 5000001..5100000`")
    ]
  }

  /// The columns that `--columns` selects.
  func chosen(of sample: RowSample) throws -> RowSample {
    let indexes = try columns.flatMap { $0.split(separator: ",").map(String.init) }.map { name in
      guard let index = sample.columns.firstIndex(of: name) else {
        throw CommandFailure(
          "`\(factory)` has no column `\(name)`",
          hint: Suggestion.hint(for: name, in: sample.columns)
            ?? "it has \(sample.columns.joined(separator: ", "))", code: .usage)
      }
      return index
    }
    return sample.columns(at: indexes)
  }

  /// The rows as a list of JSON objects, with the values of `seed export --format jsonl`.
  static func json(_ sample: RowSample) -> String {
    let keys = sample.columns.map { JSONOutput.quoted($0) }
    let order = keys.indices.sorted { sample.columns[$0] < sample.columns[$1] }
    let objects = sample.rows.map { row in
      let members = order.map { "    \(keys[$0]) : \(row.json[$0])" }
      return "  {\n" + members.joined(separator: ",\n") + "\n  }"
    }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }
}
