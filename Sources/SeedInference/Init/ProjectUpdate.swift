import SeedFormat
import SeedORM
import SeedPlanning
import SeedSchema

/// Determines the files of an inferred project: a factory for each table, and a scenario.
///
/// If files exist, it changes only what a migration has changed since, and keeps the user's edits.
struct ProjectUpdate {
  /// The inferred project.
  let project: InferredProject
  /// The tables that can't be seeded, whose factories are still written.
  let skipped: [SkippedTable]
  /// The reasons why tables get fewer rows than requested.
  let shortfalls: [TableName: String]
  /// The lines of the steps that set what code of the database reads, such as `app.tenant_id`.
  let settings: [String]
  /// The name of the scenario.
  let scenario: String
  /// The URL for the scenario's `database`; `nil` to leave it out.
  var database: String?
  /// The lines of the scenario's `database` if it says where the tables come from.
  var schema: [String] = []
  /// The existing files.
  let files: [SourceFile]
  /// What the files define: reading them once for each table would take too long.
  private let existing: Project
  private let filesByName: [String: SourceFile]
  /// The record of the last call; `nil` for the first call.
  let record: InitRecord?
  /// The directory that resolves table names in files.
  let names: TableDirectory
  /// Whether lines that the user hasn't edited are replaced even if the database hasn't changed.
  var rewrites = false
  /// Whether limits are the row counts of the database rather than what a table can hold.
  var isLearned = false

  /// Creates an update from the project of a pass.
  init(_ pass: AutoPass, scenario: String, files: [SourceFile], record: InitRecord?) {
    project = pass.project
    skipped = pass.skippedTables
    shortfalls = pass.tables.compactMapValues(\.shortfall)
    settings = pass.session.steps(for: pass.run.connection.dialect)
    self.scenario = scenario
    self.files = files
    existing = Project.read(files)
    filesByName = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.record = record
    names = pass.state.names
  }

  private var scenarioFile: String { "Scenarios/\(scenario).yaml" }

  func changes() -> ProjectChanges {
    let factories = project.factories + skipped.map(\.factory)
    let factoryNames = Dictionary(
      factories.map { ($0.schema.name, $0.name) }, uniquingKeysWith: { first, _ in first })
    let texts = factories.map { FactoryWriter(factory: $0, names: factoryNames) }
    let skipReasons = Dictionary(
      skipped.map { ($0.table, $0.reason) }, uniquingKeysWith: { first, _ in first })
    let before = Dictionary(
      (record?.tables ?? []).map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
    // Settings of earlier calls are kept: code may read them again.
    let recordedSettings = record?.settings ?? []
    let knownSettings = recordedSettings + settings.filter { !recordedSettings.contains($0) }
    var result = ProjectChanges(
      record: InitRecord(
        scenario: scenario, tables: [], settings: knownSettings.isEmpty ? nil : knownSettings))
    let tablesWithFactories = Set(
      existing.factories.keys.compactMap { existing.table(of: $0) }
        .map { names.canonical($0).description })
    let steps = files.first { $0.name == scenarioFile }
      .map { ScenarioEditor($0, scenario: scenario) }
    var added: [(step: [String], table: TableName)] = []
    for text in texts {
      let table = text.factory.schema.name
      let old = before[table.description]
      if old == nil, tablesWithFactories.contains(table.description) {
        // The user already has a factory for it.
        continue
      }
      let entry = InitRecord.Table(
        table: table.description, factory: text.factory.name, columns: text.columns,
        step: rewrites || old == nil
          ? (skipReasons[table] == nil ? step(of: text.factory) : []) : old?.step ?? [])
      result.record.tables.append(entry)
      let isDeleted =
        old.map { old in
          file(of: old.factory) == nil && !tablesWithFactories.contains(table.description)
            && steps?.creates(old.factory) == true
        } ?? false
      if let old, !isDeleted {
        update(old, to: entry, in: &result)
      } else {
        let reason = skipReasons[table].map { ["# can't be seeded: \($0.oneLine)"] } ?? []
        let lines = reason + text.lines
        let file = SourceFile(
          name: text.factory.fileName, text: lines.joined(separator: "\n") + "\n")
        result.files.append((file, .created))
        if isDeleted {
          result.notes.append(
            "\(file.name) is written again, because \(scenarioFile) creates `\(text.factory.name)`; "
              + "to do without the factory, remove the step, too")
        } else {
          added.append((entry.step, table))
        }
      }
    }
    let tables = Set(result.record.tables.map(\.table))
    let removed = (record?.tables ?? []).filter { !tables.contains($0.table) }
    for table in removed { remove(table, in: &result) }
    writeScenario(added, removed, to: &result)
    result.warnings += warningsOfDroppedColumns(before, result)
    result.skipped = skipped.map { ($0.table.description, $0.reason) }
    return result
  }

  // MARK: Factories

  private func file(of factory: String) -> SourceFile? {
    let name =
      existing.factories[factory]?.nameSpan.file ?? "Factories/\(factory).yaml"
    return filesByName[name]
  }

  /// Changes the lines of columns that a migration has changed.
  private func update(
    _ old: InitRecord.Table, to new: InitRecord.Table, in result: inout ProjectChanges
  ) {
    guard old.columns != new.columns, let source = file(of: old.factory) else { return }
    var file = FactoryEditor(source, factory: old.factory)
    guard file.isReadable, file.isEditable else {
      // The next call finds the same changes.
      result.record.replace(old)
      result.warnings.append(
        Diagnostic(
          .warning,
          file.isReadable
            ? "the values of `\(old.factory)` in \(source.name) share lines and were not changed"
            : "\(source.name) has errors and was not changed",
          hint: (file.isReadable ? "write each value on its own line" : "fix the errors")
            + ", and run `seed init` again"
        ))
      return
    }
    var kept = new
    let known = Dictionary(
      old.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.columns.map(\.name))
    for column in old.columns where !names.contains(column.name) { file.remove(column) }
    for (index, column) in new.columns.enumerated() {
      if let before = known[column.name] {
        // Columns that haven't changed in the database keep their lines.
        if !rewrites && before.signature == column.signature
          || !file.replace(before.line, by: column.line)
        {
          kept.columns[index].line = before.line
          kept.columns[index].value = before.value
        }
      } else if !file.has(column.name) {
        file.insert(column.line, after: index > 0 ? kept.columns[index - 1] : nil)
      }
    }
    result.record.replace(kept)
    if file.file.bytes != source.bytes { result.files.append((file.file, .changed)) }
  }

  /// Returns warnings for values of columns that the database no longer has: those that the user has
  /// added, and those of factories that extend the table's own one.
  private func warningsOfDroppedColumns(
    _ before: [String: InitRecord.Table], _ result: ProjectChanges
  ) -> [Diagnostic] {
    var dropped: [String: Set<String>] = [:]
    for table in result.record.tables {
      guard let old = before[table.table] else { continue }
      let names = Set(old.columns.map(\.name)).subtracting(table.columns.map(\.name))
      if !names.isEmpty { dropped[table.table] = names }
    }
    if dropped.isEmpty { return [] }
    var current = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (file, change) in result.files { current[file.name] = change == .removed ? nil : file }
    let project = Project.read(current.values.sorted { $0.name < $1.name })
    var warnings: [Diagnostic] = []
    for factory in project.factories.values.sorted(by: { $0.name < $1.name }) {
      guard let table = project.table(of: factory.name),
        let names = dropped[self.names.canonical(table).description]
      else { continue }
      let values = factory.values + factory.traits.flatMap(\.values)
      warnings += values.filter { names.contains($0.column) }.map { value in
        Diagnostic(
          .warning, "the column `\(value.column)` of `\(table)` no longer exists",
          at: value.columnSpan, hint: "remove its value from `\(factory.name)`")
      }
    }
    return project.withSourceLines(warnings)
  }

  /// Removes the file of a table that no longer exists, unless the user has edited it.
  private func remove(_ table: InitRecord.Table, in result: inout ProjectChanges) {
    guard let source = file(of: table.factory) else { return }
    let written = Set(
      table.columns.map(\.line) + [
        "factory: \(table.factory)", "table: \(YAMLText.scalar(table.table))", "values:", "",
      ])
    let isOurs = FactoryEditor(source, factory: table.factory).lines.allSatisfy(written.contains)
    result.files.append((source, isOurs ? .removed : .kept))
  }

  // MARK: The scenario

  private func step(of factory: InferredFactory) -> [String] {
    let limit = project.limits[factory.schema.name]
    if limit == 0, !isLearned { return [] }
    var reason = ""
    if limit != nil, !isLearned {
      let cause = shortfalls[factory.schema.name]?.oneLine ?? "the table can't hold more rows"
      reason = "  # \(cause)"
    }
    // With `up to`, a second run of the scenario adds no rows.
    return ["  - create: \(factory.name)", "    count: up to \(limit ?? project.rows)\(reason)"]
  }

  private func writeScenario(
    _ added: [(step: [String], table: TableName)], _ removed: [InitRecord.Table],
    to result: inout ProjectChanges
  ) {
    guard let source = files.first(where: { $0.name == scenarioFile }) else {
      var lines = ["scenario: \(scenario)", "seed: \(project.seed)"]
      if project.now != ScenarioDefinition.defaultNow {
        lines.append("now: \(project.now.date)T\(project.now.time)Z  # after the existing rows")
      }
      lines += schema
      if schema.isEmpty, let database { lines.append("database: \(YAMLText.scalar(database))") }
      lines += ["rejected_rows: retry", "", "steps:"]
      if !result.record.tables.allSatisfy(\.step.isEmpty) {
        lines += settings
      }
      lines += result.record.tables.flatMap(\.step)
      if lines.last == "steps:" { lines[lines.count - 1] = "steps: []" }
      let file = SourceFile(name: scenarioFile, text: lines.joined(separator: "\n") + "\n")
      result.files.append((file, .created))
      return
    }
    var file = ScenarioEditor(source, scenario: scenario)
    let known = Set(record?.settings ?? [])
    let newSettings = settings.filter { !known.contains($0) }
    guard file.isReadable, file.isEditable else {
      let steps = added.filter { !$0.step.isEmpty }.map(\.table.description)
      guard !steps.isEmpty || !removed.isEmpty || !newSettings.isEmpty else { return }
      var hints = steps.isEmpty ? [] : ["add steps for \(steps.joined(separator: ", "))"]
      hints += newSettings.map { "begin with the step `\($0.drop { $0 == " " || $0 == "-" })`" }
      result.warnings.append(
        Diagnostic(
          .warning,
          file.isReadable
            ? "the steps of `\(scenario)` in \(source.name) share lines and were not changed"
            : "\(source.name) has errors or no scenario `\(scenario)`, and was not changed",
          hint: hints.isEmpty ? nil : hints.joined(separator: ", ")))
      return
    }
    var changes: [(step: [String], lines: [String])] = removed.map { ($0.step, []) }
    var rewritten: [(index: Int, before: [String])] = []
    if rewrites {
      let old = Dictionary(
        (record?.tables ?? []).map { ($0.table, $0.step) }, uniquingKeysWith: { first, _ in first })
      for index in result.record.tables.indices {
        guard let before = old[result.record.tables[index].table] else { continue }
        changes.append((before, result.record.tables[index].step))
        rewritten.append((index, before))
      }
    }
    let areFound = file.replace(changes).dropFirst(removed.count)
    for (table, isFound) in zip(rewritten, areFound) where !isFound {
      result.record.tables[table.index].step = table.before
    }
    for (step, table) in added {
      let children = project.factories.filter { factory in
        factory.schema.foreignKeys.contains { $0.references == table }
          && factory.schema.name != table
      }
      file.insert(step, before: children.map(\.name))
    }
    if !result.record.tables.allSatisfy(\.step.isEmpty) { file.insertFirst(newSettings) }
    if file.file.bytes != source.bytes { result.files.append((file.file, .changed)) }
  }
}

extension String {
  /// The string with its lines joined by spaces.
  fileprivate var oneLine: String {
    split { $0.isNewline }.map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}
