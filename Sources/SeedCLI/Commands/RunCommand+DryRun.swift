internal import SeedKit
internal import SeedORM
internal import SeedPlanning

/// `seed run --dry-run`
extension RunCommand {
  /// Generates and checks the rows of a scenario without writing them.
  func runDry(
    _ scenario: String, in files: Project, for url: DatabaseURL
  ) async throws {
    let session = session
    var document = RunDocument(
      .dryRun, try files.scenario(named: scenario), of: files, on: nil, changes)
    document.report = try await reports.recordingFailure(in: &document) { document in
      try await session.perform {
        let state = try await DatabaseReader.state(
          of: url, for: scenario, in: files, options: options)
        let plan = try Planner.plan(scenario, in: files, options: options, state: state)
        let rejection = plan.rejectionWarning
        if !project.json { Diagnostics.print(plan.warnings + [rejection].compactMap(\.self)) }
        if reports.areWanted { document.add(plan) }
        var report = try Runner.dryRun(
          plan, control: session.control, batchSize: batchSize, threads: threads.count)
        report.variables = files.shownVariables
        if let rejection { report.notes.append(rejection.message) }
        return report
      }
    }
    try finish(document)
  }
}
