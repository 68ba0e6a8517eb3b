internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// `seed run --auto`
extension RunCommand {
  /// Seeds every table of a database that another tool has created.
  func runAuto() async throws {
    let asked = try database.url()
    let url = try DatabaseReader.existing(asked)
    try production.check(url)
    let session = session
    var document = RunDocument(.run, nil, of: nil, on: asked, changes)
    document.request += auto.reported
    var report = try await reports.recordingFailure(in: &document) { document in
      let (report, plan) = try await session.perform {
        let connection = try await session.connect(to: url)
        try await production.check(connection, of: url)
        if reports.areWanted { await document.addVersion(of: connection) }
        return try await AutoRun(
          connection, monitor: session.monitor, control: session.control,
          batchSize: batchSize
        ).planAndRun(auto.options(changes))
      }
      if let plan {
        let estimate = reports.areWanted ? RateStore.estimate(plan, on: url) : nil
        document.estimate = RateStore.record(report.run, of: plan, on: url, after: estimate)
        if reports.areWanted { document.add(plan) }
      }
      return report
    }
    report.run.database = asked.redacted.description
    let failure = auto.failure(of: report)
    if reports.areWanted {
      document.report = report.run
      if let failure { document.failure = .init(kind: "database", message: failure.message) }
      document.report?.notes += report.tables.compactMap { table in
        table.reason.map { "\(table.name): \($0)" }
      }
      try reports.write(document)
    }
    if project.json {
      try JSONOutput.print(report)
      // The report is the only document of the output.
      if let failure { throw ExitCode(failure.code.rawValue) }
      return
    }
    for line in AutoText.lines(report, isVerbose: auto.verbose) { Console.print(line) }
    if let failure { throw failure }
  }
}
