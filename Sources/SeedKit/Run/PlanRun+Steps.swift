import SeedPlanning
import SeedGeneration
import SeedDatabase

/// Runs whose steps are transactions of their own.
extension PlanRun {
  /// Creates the tables first, complete and empty, so that a run that ends early leaves none
  /// without its keys.
  ///
  /// Then it executes the steps, independent ones over several connections.
  mutating func performInSteps() async throws {
    if plan.tables.contains(where: { !$0.exists }) {
      try await begin()
      try await createTables()
      try await finish()
    }
    var index = 0
    while index < plan.steps.count {
      try runner.control.checkCancellation()
      let group = plan.loadGroup(from: index)
      if group.count > 1, !runner.others.isEmpty {
        try await performTogether(group)
        index = group.upperBound
      } else {
        try await performAlone(index)
        committedSteps += 1
        index += 1
      }
    }
  }

  private mutating func performAlone(_ index: Int) async throws {
    try await begin()
    try await dropIndexes(before: index)
    try await perform(plan.steps[index])
    try await finish()
  }

  /// Executes steps in their order, except independent ones: each of these has its own connection,
  /// and sees what was committed before it began.
  private mutating func performTogether(_ group: Range<Int>) async throws {
    let order = StepDependencies(plan, group)
    var connections = [runner.connection] + runner.others
    var waiting = Array(group)
    var done: Set<Int> = []
    let part = self
    try await withThrowingTaskGroup(
      of: (step: Int, connection: any DatabaseConnection, results: RunResults).self
    ) { tasks in
      var running = 0
      while !waiting.isEmpty || running > 0 {
        while let connection = connections.last,
          let index = waiting.firstIndex(where: { order.predecessors($0).isSubset(of: done) })
        {
          connections.removeLast()
          running += 1
          let step = waiting.remove(at: index)
          tasks.addTask {
            var run = PlanRun(plan: part.plan, runner: part.runner.on(connection))
            run.results.progress = part.results.progress
            do {
              try await run.performAlone(step)
            } catch {
              try? await connection.rollback()
              throw error
            }
            return (step, connection, run.results)
          }
        }
        do {
          guard let finished = try await tasks.next() else { break }
          running -= 1
          done.insert(finished.step)
          committedSteps += 1
          connections.append(finished.connection)
          results.merge(finished.results)
        } catch {
          // A running statement doesn't notice the cancellation of its task.
          tasks.cancelAll()
          for connection in [runner.connection] + runner.others { connection.interrupt() }
          // An interruption can come after a COMMIT: these steps stay, and are counted.
          while let result = await tasks.nextResult() {
            guard case .success(let finished) = result else { continue }
            committedSteps += 1
            results.merge(finished.results)
          }
          throw error
        }
      }
    }
  }
}
