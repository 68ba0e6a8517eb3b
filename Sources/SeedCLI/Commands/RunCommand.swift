internal import SeedDatabase
internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// `seed run`
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Fill a database with a scenario's rows.",
    discussion: """
      A run that fails or is interrupted leaves the database unchanged, unless the scenario requests a \
      transaction for each step.
      """)

  @OptionGroup var chosen: ScenarioArgument

  @OptionGroup var auto: AutoArguments
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var load: LoadOptions
  @OptionGroup var production: ProductionOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var reports: ReportOptions
  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Run one part: prepare/16, then 1/16 to 16/16 in any order, then finish/16.",
      discussion:
        "job/16 is the part that JOB_COMPLETION_INDEX counts from 0; abandon ends a run that was prepared.",
      valueName: "n/of"), completion: Completions.shard)
  var shard: ShardArgument?

  @Flag(help: "Generate and check all rows, but write none.")
  var dryRun = false

  @Option(help: "Rows per batch; doesn't change the data.")
  var batchSize = ColumnBatch.defaultSize

  @OptionGroup var threads: ThreadOptions

  @Flag(help: "Report missing indexes and other things that make statements slow.")
  var hints = false

  @Option(help: "Report statements slower than this many milliseconds.")
  var slow = 200

  /// The time limit, in seconds, for each statement with which `--auto` tests what a database
  /// accepts.
  static let longestTry = 60
  /// How many seconds a statement may take that only reads, in commands that don't load rows.
  static let longestRead = 300

  func validate() throws {
    guard (1...1_000_000).contains(batchSize) else {
      throw ArgumentParser.ValidationError("--batch-size must be from 1 to 1000000")
    }
    guard slow >= 0 else { throw ArgumentParser.ValidationError("--slow can't be negative") }
    guard !auto.auto || chosen.scenario == nil else {
      throw ArgumentParser.ValidationError("--auto needs no scenario")
    }
    guard threads.threads == nil || dryRun else {
      throw ArgumentParser.ValidationError(
        "--threads is for --dry-run; a run into a database generates rows while the database loads others"
      )
    }
    guard shard == nil || !auto.auto && !dryRun else {
      throw ArgumentParser.ValidationError("--shard needs a scenario and a database")
    }
    guard shard == nil || load.load != .rebuild else {
      throw ArgumentParser.ValidationError(
        "--load=rebuild is for one process that has the tables to itself; parts load in place")
    }
    guard shard?.loadsNothing != true || reports.files.isEmpty else {
      throw ArgumentParser.ValidationError(
        "--report is for the parts and for finish; prepare and abandon load no rows")
    }
    try auto.check(changes, dryRun: dryRun)
  }

  var options: PlanOptions { load.apply(to: changes.options) }

  /// The lifecycle that all kinds of run share.
  var session: CommandSession {
    CommandSession(
      progress: project.json ? .none : Console.isErrorTerminal ? .terminal : .log, slow: slow,
      limits: waiting.limits(statement: auto.auto ? Self.longestTry : nil))
  }

  func run() async throws {
    if auto.auto { return try await runAuto() }
    let files = try project.project()
    let scenario = try project.scenario(chosen.scenario, in: files)
    if let shard { return try await run(scenario, try shard.phase()) }
    let definition = try files.scenario(named: scenario)
    let url =
      try dryRun
      ? database.url(for: definition) : database.urlToFill(for: definition, in: project.directory)
    if dryRun { return try await runDry(scenario, in: files, for: url) }
    let scenarioRun = ScenarioRun(
      scenario: scenario, files: files, url: url, production: production, load: load,
      options: options, batchSize: batchSize)
    try scenarioRun.check()
    let file = try scenarioRun.newFile
    let session = session
    var document = RunDocument(
      .run, try files.scenario(named: scenario), of: files, on: url, changes)
    document.request += load.reported
    var planned: Plan?
    document.report = try await reports.recordingFailure(in: &document) { document in
      try await session.perform(building: file) {
        try await perform(scenarioRun, into: file, session, &document, &planned)
      }
    }
    if let planned, let report = document.report {
      document.estimate = RateStore.record(report, of: planned, on: url, after: document.estimate)
    }
    try finish(document)
  }

  /// Seeds the database.
  ///
  /// `document` receives the plan, the estimate and the plans of slow statements. `planned`
  /// receives the plan.
  private func perform(
    _ scenarioRun: ScenarioRun, into file: NewDatabaseFile?, _ session: CommandSession,
    _ document: inout RunDocument, _ planned: inout Plan?
  ) async throws -> RunReport {
    var (report, connection) = try await scenarioRun.perform(session, into: file) { plan in
      if !project.json { Diagnostics.print(plan.warnings) }
      planned = plan
      if reports.areWanted {
        document.estimate = RateStore.estimate(plan, on: scenarioRun.url)
        document.add(plan)
      }
    }
    if hints, let queries = report.queries {
      report.hints = try await HintFinder.hints(in: queries, connection)
    }
    if reports.areWanted {
      await document.addVersion(of: connection)
      document.slowPlans = await SlowStatements.plans(of: report.queries, connection)
    }
    return report
  }

  /// The duration in seconds from which the accuracy of an estimate matters.
  private static let notable = 10.0

  /// Writes the reports, and prints the result.
  func finish(_ document: RunDocument) throws {
    if reports.areWanted { try reports.write(document) }
    guard let report = document.report else { return }
    if project.json { return try JSONOutput.print(report) }
    for line in ReportText.lines(report) { Console.print(line) }
    if let estimate = document.estimate,
      max(report.seconds, estimate.seconds ?? 0) >= Self.notable,
      let text = estimate.comparison(with: report.seconds)
    {
      Console.print(text)
    }
  }
}
