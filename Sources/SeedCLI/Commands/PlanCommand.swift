internal import SeedDatabase
internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// `seed plan`
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show what a run will do, without writing anything.",
    discussion: """
      Prints the tables in order, their row counts, the rows to be deleted, how cycles of tables are handled, and \
      the source of each value. Without a database, a scenario that says where its tables come from is planned \
      for an empty copy of them.
      """)

  @OptionGroup var chosen: ScenarioArgument

  @OptionGroup var auto: AutoArguments
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var load: LoadOptions
  @OptionGroup var reports: ReportOptions
  @OptionGroup var project: ProjectOptions

  func validate() throws {
    guard !auto.auto || chosen.scenario == nil else {
      throw ArgumentParser.ValidationError("--auto needs no scenario")
    }
    try auto.check(changes, dryRun: false)
  }

  private func runAuto() async throws {
    // Candidate rows are tested in a transaction that is rolled back.
    let asked = try database.url()
    let (plan, description) = try await DatabaseReader.withConnection(
      to: DatabaseReader.existing(asked), statement: RunCommand.longestTry
    ) {
      try await AutoRun($0, monitor: QueryMonitor()).describedPlan(auto.options(changes))
    }
    let estimate = RateStore.estimate(plan, on: asked)
    if reports.areWanted {
      var document = RunDocument(.plan, nil, of: nil, on: asked, changes)
      document.estimate = estimate
      document.request += auto.reported
      await document.addVersion(of: asked)
      document.add(plan)
      document.plan?.notes = description.notes
      try reports.write(document)
    }
    try print(description, of: "\(asked.redacted)", estimate)
  }

  private var options: PlanOptions { load.apply(to: changes.options) }

  func run() async throws {
    if auto.auto { return try await runAuto() }
    let files = try project.project()
    let scenario = try project.scenario(chosen.scenario, in: files)
    let definition = try files.scenario(named: scenario)
    // If an earlier run has created a database, the next run adds to it.
    if try database.named(by: definition) == nil, !DatabaseReader.hasFile(of: definition),
      let schema = try SchemaSource.own(of: definition, in: files, folder: project.directory)
    {
      return try await SchemaCopy.with(schema, for: definition, name: scenario) { url in
        try await printPlan(
          of: scenario, in: files, url, called: "an empty database with the scenario's schema")
      }
    }
    let url = try database.url(for: definition)
    try await printPlan(of: scenario, in: files, url, called: "\(url.redacted)")
  }

  private func printPlan(
    of scenario: String, in files: Project, _ url: DatabaseURL, called name: String
  ) async throws {
    var document = RunDocument(
      .plan, try files.scenario(named: scenario), of: files, on: url, changes)
    document.request += load.reported
    try await reports.recordingFailure(in: &document) { document in
      let state = try await DatabaseReader.state(
        of: url, for: scenario, in: files, options: options)
      let plan = try Planner.plan(scenario, in: files, options: options, state: state)
      let estimate = RateStore.estimate(plan, on: url)
      if reports.areWanted {
        document.add(plan)
        document.estimate = estimate
        await document.addVersion(of: url)
        try reports.write(document)
      }
      if !project.json { Diagnostics.print(plan.warnings) }
      try print(plan.description, of: name, estimate)
    }
  }

  private func print(
    _ description: PlanDescription, of database: String, _ estimate: RunEstimate? = nil
  ) throws {
    if project.json { return try JSONOutput.print(description) }
    Console.print(
      "\(Console.styled(description.scenario, "1")) · seed \(description.seed) · now \(description.now) · \(database)"
    )
    Console.print()
    printSteps(description)
    for table in description.tables { printColumns(table) }
    for cycle in description.cycles { Console.print("\(cycle)\n") }
    for note in description.notes { Console.print(note) }
    if !description.notes.isEmpty { Console.print() }
    let time = estimate?.seconds.map { ", about \($0.asDuration) here" } ?? ""
    Console.print(
      "\(description.rows.grouped) rows, about \(description.bytes.asBytes)\(time), \(description.transactions == .whole ? "in one transaction" : "a transaction for each step")"
    )
  }

  private static func routeText(_ table: PlanDescription.Table) -> String {
    switch table.route {
    case .created: "as a new table: \(table.routeReason)"
    case .rebuild: "without its indexes and constraints: \(table.routeReason)"
    case .inPlace: "in place: \(table.routeReason)"
    }
  }

  private func printSteps(_ description: PlanDescription) {
    var table = TextTable(
      ["", "STEP", "TABLE", "ROWS", "SIZE"], alignments: [.right, .left, .left, .right, .right])
    for (index, step) in description.steps.enumerated() {
      switch step.action {
      case .create:
        table.rows.append([
          "\(index + 1)", "create \(step.factory ?? "")\(step.group.map { " as \($0)" } ?? "")",
          step.tables.joined(separator: ", "), (step.rows ?? 0).grouped,
          (step.bytes ?? 0).asBytes,
        ])
      case .truncate:
        table.rows.append([
          "\(index + 1)", "truncate", step.tables.joined(separator: ", "),
          step.rows.map { $0 > 0 ? "−\($0.grouped)" : "0" } ?? "", "",
        ])
      case .raw, .expect:
        table.rows.append([
          "\(index + 1)", step.action.rawValue, step.statements.joined(separator: "; "), "", "",
        ])
      }
    }
    for line in table.lines(limit: 60) { Console.print(line) }
    Console.print()
  }

  private func printColumns(_ table: PlanDescription.Table) {
    let existing =
      table.isCreated
      ? "will be created"
      : table.existingRows > 0
        ? "\(table.existingRows.grouped) rows are kept"
        : table.deletedRows > 0
          ? "its \(table.deletedRows.grouped) rows are deleted" : "exists, empty"
    Console.print("\(Console.styled(table.name, "1")) (\(existing))")
    Console.print("  loaded \(Self.routeText(table))")
    var columns = TextTable(["", "", ""])
    columns.rows = table.columns.map {
      ["  " + $0.name, $0.value, $0.isInferred ? "inferred" : ""]
    }
    for line in columns.lines(limit: 60).dropFirst() { Console.print(line) }
    if !table.defaults.isEmpty {
      Console.print("  left to the database: \(table.defaults.joined(separator: ", "))")
    }
    Console.print()
  }
}

extension Int64 {
  /// A number of bytes for display: `12.3 MB`.
  var asBytes: String { ReportNumber.bytes(self) }
}
