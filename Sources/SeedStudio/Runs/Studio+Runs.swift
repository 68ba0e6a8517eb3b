internal import SeedKit
internal import SeedPlanning

extension Studio {
  /// The state of the current run.
  func runState() -> RunState { job?.state ?? RunState() }

  /// Starts a run of a scenario into its database.
  ///
  /// - Throws: ``StudioFailure`` if a run is in progress, or the files have errors.
  func run(_ request: RunRequest) async throws -> RunState {
    await prepare()
    if let job, job.state.state == "running" {
      throw StudioFailure(409, "a run is already in progress", hint: "interrupt it first")
    }
    let project = try readProject()
    guard !files.isStale else {
      throw StudioFailure(
        422, "the files have errors", hint: "the page shows an older version")
    }
    let definition = try project.scenario(named: request.scenario)
    let job = RunJob(
      RunState(
        state: "running", scenario: definition.name, database: try host.database(of: definition),
        revision: revision))
    let (host, events) = (host, events)
    job.task = Task.detached {
      let ending: RunEnding
      do {
        let report = try await host.run(definition.name, in: project) { progress in
          let state = job.update { state in
            state.table = progress.table
            (state.rowsDone, state.rowsTotal) = (progress.rowsDone, progress.rowsTotal)
          }
          if let state { events.send("run", StudioJSON.text(state)) }
        }
        ending = .done(report)
      } catch {
        ending = .failed(host.failure(of: error), isInterrupted: error is CancellationError)
      }
      let state = job.update(isFinal: true) { $0.end(ending) }
      if let state { events.send("run", StudioJSON.text(state)) }
      await self.forgetStates()
    }
    self.job = job
    events.send("run", StudioJSON.text(job.state))
    return job.state
  }

  /// Interrupts the run; its writes are rolled back.
  func interrupt() -> RunState {
    job?.task.cancel()
    return runState()
  }
}

/// The end of a run.
private enum RunEnding: Sendable {
  case done(RunReport)
  case failed(StudioFailure, isInterrupted: Bool)
}

extension RunState {
  fileprivate mutating func end(_ ending: RunEnding) {
    switch ending {
    case .done(let report):
      state = "done"
      self.report = report
      rowsDone = report.rows
      rowsTotal = max(rowsTotal, report.rows)
    case .failed(let failure, let isInterrupted):
      state = isInterrupted ? "interrupted" : "failed"
      self.failure = failure
    }
  }
}
