internal import SeedDrivers
internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser
internal import Dispatch

/// `seed run`
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Fill a database with a scenario's rows.",
    discussion: """
      A run that fails or is interrupted leaves the database unchanged, unless the scenario asks for a \
      transaction for each step.
      """)

  @Argument(help: "The scenario.", completion: ProjectOptions.scenarioCompletion)
  var scenario: String?

  @OptionGroup var auto: AutoArguments
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var changes: ScenarioOptions
  @OptionGroup var load: LoadOptions
  @OptionGroup var production: ProductionOptions
  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Run one part: prepare/16, then 1/16 to 16/16 in any order, then finish/16.",
      discussion:
        "job/16 is the part that JOB_COMPLETION_INDEX counts from 0; abandon ends a run that was prepared.",
      valueName: "n/of"))
  var shard: ShardPhase?

  @Flag(help: "Generate and check all rows, but write none.")
  var dryRun = false

  @Option(help: "Rows per batch; doesn't change the data.")
  var batchSize = 4096

  @Option(help: "Report statements slower than this many milliseconds.")
  var slow = 200

  func validate() throws {
    guard (1...1_000_000).contains(batchSize) else {
      throw ArgumentParser.ValidationError("--batch-size must be from 1 to 1000000")
    }
    guard slow >= 0 else { throw ArgumentParser.ValidationError("--slow can't be negative") }
    guard auto.auto != (scenario != nil) else {
      throw ArgumentParser.ValidationError(
        auto.auto ? "--auto needs no scenario" : "name a scenario, or add --auto")
    }
    guard shard == nil || !auto.auto && !dryRun else {
      throw ArgumentParser.ValidationError("--shard needs a scenario and a database")
    }
    guard shard == nil || load.load != .rebuild else {
      throw ArgumentParser.ValidationError(
        "--load=rebuild is for one process that has the tables to itself; parts load in place")
    }
    try auto.check(changes, dryRun: dryRun)
  }

  private var options: PlanOptions {
    var options = changes.options
    options.load = load.policy
    return options
  }

  func run() async throws {
    guard let scenario else { return try await runAuto() }
    if let shard { return try await run(scenario, shard) }
    let files = try project.project()
    let url = try database.url(for: try files.scenario(named: scenario))
    let progress = ProgressLine(
      project.json ? .none : Console.isErrorTerminal ? .terminal : .log)
    let control = RunControl { progress.update($0) }
    if dryRun {
      let sources = Signals.onInterrupt { control.cancel() }
      defer { sources.forEach { $0.cancel() } }
      let state = try await DatabaseReader.state(
        of: url, for: scenario, in: files, options: options)
      let plan = try Planner.plan(scenario, in: files, options: options, state: state)
      if !project.json { Diagnostics.print(plan.warnings) }
      defer { progress.clear() }
      let report = try Runner.dryRun(plan, control: control, batchSize: batchSize)
      progress.clear()
      return try print(report)
    }
    try production.check(url)
    // Where each step is a transaction of its own, what was done of a run that failed is to stay.
    let isWhole = try files.scenario(named: scenario).transactions == .whole
    let file = isWhole ? NewDatabaseFile(url) : nil
    let monitor = QueryMonitor(.init(slowThreshold: .milliseconds(slow)))
    let connections = OpenConnections()
    let sources = Signals.onInterrupt {
      control.cancel()
      connections.interrupt()
    }
    defer { sources.forEach { $0.cancel() } }
    do {
      let connection = try await connections.open(file?.url ?? url, monitor)
      let state = try await Runner.inspect(connection, for: scenario, in: files, options: options)
      let plan = try Planner.plan(scenario, in: files, options: options, state: state)
      if !project.json { Diagnostics.print(plan.warnings) }
      var others: [any DatabaseConnection] = []
      var refusal: String?
      if connection.dialect.supportsConcurrentWriters {
        while others.count + 1 < min(load.connections, plan.mostConnections) {
          do {
            others.append(try await connections.open(url, monitor))
          } catch let error as DatabaseError {
            refusal = "only \(others.count + 1) of \(load.connections) connections: \(error)"
            break
          }
        }
      }
      var report = try await Runner(
        connection, others: others, monitor: monitor, control: control, batchSize: batchSize
      ).run(plan)
      progress.clear()
      report.database = url.redacted.description
      if let refusal { report.notes.append(refusal) }
      await connections.close()
      try file?.publish()
      try print(report)
    } catch {
      progress.clear()
      await connections.close()
      file?.discard()
      if control.isCancelled { throw CancellationError() }
      throw error
    }
  }

  private func runAuto() async throws {
    let asked = try database.url()
    let url = try DatabaseReader.existing(asked)
    try production.check(url)
    let progress = ProgressLine(
      project.json ? .none : Console.isErrorTerminal ? .terminal : .log)
    let control = RunControl { progress.update($0) }
    let monitor = QueryMonitor(.init(slowThreshold: .milliseconds(slow)))
    let connection = try await url.connect(monitor: monitor)
    let sources = Signals.onInterrupt {
      control.cancel()
      connection.interrupt()
    }
    defer { sources.forEach { $0.cancel() } }
    do {
      var report = try await AutoRun(
        connection, monitor: monitor, control: control, batchSize: batchSize
      ).run(auto.options(changes))
      progress.clear()
      report.run.database = asked.redacted.description
      await connection.close()
      if project.json { return try JSONOutput.print(report) }
      for line in AutoText.lines(report, isVerbose: auto.verbose) { Console.print(line) }
    } catch {
      progress.clear()
      await connection.close()
      if control.isCancelled { throw CancellationError() }
      throw error
    }
  }

  private func print(_ report: RunReport) throws {
    if project.json { return try JSONOutput.print(report) }
    for line in ReportText.lines(report) { Console.print(line) }
  }
}
