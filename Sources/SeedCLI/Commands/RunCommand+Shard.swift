internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// `seed run --shard`
extension RunCommand {
  /// Runs one phase of a run in parts.
  func run(_ scenario: String, _ phase: ShardPhase) async throws {
    let files = try project.project()
    let url = try database.urlToFill(
      for: try files.scenario(named: scenario), in: project.directory)
    try production.check(url, allowing: files.scenario(named: scenario).databaseSettings.allowed)
    let file = try newFile(url, for: phase)
    let session = session
    var document = RunDocument(
      .run, try files.scenario(named: scenario), of: files, on: url, changes)
    document.request.append(.init("--shard", phase.description))
    let outcome = try await reports.recordingFailure(in: &document) { document in
      try await session.perform(building: file) {
        // Another process locks an SQLite file until its part is loaded.
        let connection = try await session.connect(to: file?.url ?? url, waitsWhileBusy: true)
        try await production.check(
          connection, of: url,
          allowing: files.scenario(named: scenario).databaseSettings.allowed)
        let runner = Runner(
          connection, monitor: session.monitor, control: session.control, batchSize: batchSize)
        var run = ShardedRun(
          runner, scenario: scenario, in: files, options: load.apply(to: changes.options),
          parts: phase.count)
        let planned = Locked<Plan?>(nil)
        run.onPlan = { plan in planned.withLock { $0 = plan } }
        let outcome = try await ShardOutcome(of: phase, run, runner)
        if reports.areWanted, let plan = planned.withLock({ $0 }) { document.add(plan) }
        return outcome
      }
    }
    if reports.areWanted, var report = outcome.report {
      report.database = url.redacted.description
      document.report = report
      try reports.write(document)
    }
    try print(outcome, database: url.redacted.description)
  }

  /// The new SQLite file, which only the preparation creates.
  private func newFile(_ url: DatabaseURL, for phase: ShardPhase) throws -> NewDatabaseFile? {
    if case .prepare = phase { return NewDatabaseFile(url) }
    guard case .sqlite(let path, .create) = url.target, path != ":memory:",
      !Platform.fileExists(path)
    else { return nil }
    throw CommandFailure(
      "there is no file \(path)", hint: "--shard prepare/\(phase.count) creates it", code: .database
    )
  }

  private func print(_ outcome: ShardOutcome, database: String) throws {
    switch outcome {
    case .prepared(let preparation): try print(preparation)
    case .loaded(var report, let shard, let wasLoaded):
      report.database = database
      if project.json { return try JSONOutput.print(report) }
      if wasLoaded { return Console.print("part \(shard) is already loaded; nothing was done") }
      for line in ReportText.lines(report) { Console.print(line) }
    case .finished(var report, let parts):
      report.database = database
      if project.json { return try JSONOutput.print(report) }
      // The times of the tables add up those of all processes.
      for line in ReportText.lines(report, parts: parts) { Console.print(line) }
    case .abandoned:
      if !project.json { Console.print("the run in parts was ended, and its rows were removed") }
    }
  }

  private func print(_ preparation: ShardPreparation) throws {
    if project.json { return try JSONOutput.print(preparation) }
    let parts = preparation.parts
    if preparation.wasPrepared {
      Console.print("the database is already prepared; nothing was done")
    } else {
      if !preparation.created.isEmpty {
        Console.print("created without keys: \(preparation.created.joined(separator: ", "))")
      }
      if !preparation.keys.isEmpty {
        Console.print("foreign keys dropped: \(preparation.keys.joined(separator: "; "))")
      }
    }
    Console.print(
      "ready for \(preparation.rows.grouped) rows: --shard 1/\(parts) to \(parts)/\(parts), in parallel or in any order, then --shard finish/\(parts)"
    )
  }
}
