internal import SeedDrivers
internal import SeedKit
internal import SeedPlanning
internal import ArgumentParser
internal import Dispatch

/// `seed run --shard`
extension RunCommand {
  /// Does one of the things that a run in parts is made of.
  func run(_ scenario: String, _ phase: ShardPhase) async throws {
    let phase = try phase.resolved()
    let files = try project.project()
    let url = try database.url(for: try files.scenario(named: scenario))
    try production.check(url)
    let progress = ProgressLine(
      project.json ? .none : Console.isErrorTerminal ? .terminal : .log)
    let control = RunControl { progress.update($0) }
    let monitor = QueryMonitor(.init(slowThreshold: .milliseconds(slow)))
    let file = try newFile(url, for: phase)
    let connection: any DatabaseConnection
    do {
      connection = try await Self.connect(to: file?.url ?? url, monitor: monitor)
    } catch {
      file?.discard()
      throw error
    }
    let sources = Signals.onInterrupt {
      control.cancel()
      connection.interrupt()
    }
    defer { sources.forEach { $0.cancel() } }
    let runner = Runner(connection, monitor: monitor, control: control, batchSize: batchSize)
    let run = ShardedRun(
      runner, scenario: scenario, in: files, options: changes.options, parts: phase.count)
    do {
      switch phase {
      case .prepare:
        let preparation = try await run.prepare()
        await connection.close()
        try file?.publish()
        try printPreparation(preparation)
      case .part(let shard):
        try await load(shard, of: run, progress, url)
      case .job: break
      case .finish:
        var report = try await run.finish()
        report.database = url.redacted.description
        try printFinish(report, parts: phase.count)
      case .abandon:
        try await ShardedRun.abandon(runner)
        if !project.json { Console.print("the run in parts was ended, and its rows were removed") }
      }
      await connection.close()
    } catch {
      progress.clear()
      await connection.close()
      file?.discard()
      if control.isCancelled { throw CancellationError() }
      throw error
    }
  }

  /// A file of SQLite that is made by the preparation, and by it alone.
  private func newFile(_ url: DatabaseURL, for phase: ShardPhase) throws -> NewDatabaseFile? {
    if case .prepare = phase { return NewDatabaseFile(url) }
    guard case .sqlite(let path, .create) = url.target, path != ":memory:",
      !Platform.isThere(path)
    else { return nil }
    throw CommandFailure(
      "there is no file \(path)", hint: "--shard prepare/\(phase.count) makes it", code: .database)
  }

  private func load(
    _ shard: Shard, of run: ShardedRun, _ progress: ProgressLine, _ url: DatabaseURL
  ) async throws {
    var (report, wasLoaded) = try await run.load(shard)
    progress.clear()
    report.database = url.redacted.description
    if project.json { return try JSONOutput.print(report) }
    if wasLoaded { return Console.print("part \(shard) is already loaded; nothing was done") }
    for line in ReportText.lines(report) { Console.print(line) }
  }

  private func printPreparation(_ preparation: ShardPreparation) throws {
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
      "ready for \(preparation.rows.grouped) rows: --shard 1/\(parts) to \(parts)/\(parts), at once or in any order, then --shard finish/\(parts)"
    )
  }

  private func printFinish(_ report: RunReport, parts: Int) throws {
    if project.json { return try JSONOutput.print(report) }
    // The seconds of the tables are those of all processes together.
    for line in ReportText.lines(report, parts: parts) { Console.print(line) }
  }

  /// Connects to a database; to one of SQLite once another process lets it, which is at the end of its part.
  private static func connect(
    to url: DatabaseURL, monitor: QueryMonitor
  ) async throws -> any DatabaseConnection {
    while true {
      do {
        return try await url.connect(monitor: monitor)
      } catch let error as DatabaseError where error.code == .busy { continue }
    }
  }
}
