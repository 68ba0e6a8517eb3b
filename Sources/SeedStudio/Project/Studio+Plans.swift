internal import SeedGeneration
internal import SeedFormat
internal import SeedPlanning
internal import SeedSchema

/// Plans, created on first request and kept until a file changes.
extension Studio {
  /// How many rows a single factory has, unless a page requests one beyond them.
  static let factoryRows: Int64 = 1000

  /// The plan of a source.
  ///
  /// - Parameters:
  ///   - source: what to plan.
  ///   - rows: the minimum number of rows of a single factory.
  /// - Returns: the plan with its state.
  /// - Throws: `DiagnosticsError` with all errors.
  func planned(_ source: PlanSource, atLeast rows: Int64 = 1) async throws -> StudioPlan {
    await prepare()
    let project = try readProject()
    plans.request(source)
    if let known = plans.plans[source], known.revision == revision,
      !source.isFactory || known.plan.rowNumbersOfLastTable >= rows
    {
      return known
    }
    let revision = revision
    let state = try await state(of: source, in: project)
    let plan: Plan
    switch source {
    case .scenario(let name):
      plan = try Planner.plan(name, in: project, options: host.planOptions, state: state)
    case .factory(let name):
      plan = try Planner.plan(
        factory: name, rows: max(Self.factoryRows, rows), orFewer: max(1, rows), in: project,
        state: state)
    }
    let planned = StudioPlan(plan: plan, project: project, revision: revision)
    if revision == self.revision { plans.keep(planned, of: source) }
    return planned
  }

  /// The state of the plan's database.
  ///
  /// If a database responds slowly, requests don't wait again: the last known state is used, and
  /// the pages are notified if it changes.
  private func state(of source: PlanSource, in project: Project) async throws -> DatabaseState {
    let name: String
    switch source {
    case .factory(let factory):
      guard project.needsDatabase(toShow: factory) else { return DatabaseState() }
      return try await host.state(ofFactory: factory, in: project)
    case .scenario(let scenario): name = scenario
    }
    if let known = plans.states[name], known.revision == revision || known.isSlow {
      if known.revision != revision {
        plans.states[name]?.revision = revision
        refresh(name, in: project)
      }
      return known.state
    }
    let known = await answer(of: name, in: project)
    plans.states[name] = known
    return known.state
  }

  /// How long a page waits for a database that may not be there at all.
  private static let patience = Duration.seconds(2)

  /// The state of a database if it responds in time; otherwise that of an empty one, until it
  /// responds.
  private func answer(of scenario: String, in project: Project) async -> KnownDatabaseState {
    let (host, revision, patience) = (host, revision, Self.patience)
    let asking = Task.detached { await Self.ask(host, scenario, project, revision) }
    let (answers, first) = AsyncStream<KnownDatabaseState?>.makeStream()
    Task.detached { first.yield(await asking.value) }
    Task.detached {
      try? await Task.sleep(for: patience)
      first.yield(nil)
    }
    for await answer in answers {
      if let answer { return answer }
      break
    }
    Task.detached { await self.take(await asking.value, of: scenario) }
    return KnownDatabaseState(
      state: DatabaseState(), revision: revision, isSlow: true,
      problem: "the database has not answered yet")
  }

  private nonisolated static func ask(
    _ host: any StudioHost, _ scenario: String, _ project: Project, _ revision: Int
  ) async -> KnownDatabaseState {
    let clock = ContinuousClock()
    let start = clock.now
    var known = KnownDatabaseState(state: DatabaseState(), revision: revision, isSlow: false)
    do {
      known.state = try await host.state(of: scenario, in: project)
    } catch {
      known.problem = host.failure(of: error).message
    }
    known.isSlow = clock.now - start > .milliseconds(50)
    return known
  }

  private func refresh(_ scenario: String, in project: Project) {
    let (host, revision) = (host, revision)
    Task.detached {
      let known = await Self.ask(host, scenario, project, revision)
      await self.take(known, of: scenario)
    }
  }

  private func take(_ known: KnownDatabaseState, of scenario: String) {
    guard known.revision == revision else { return }
    revision += 1
    plans.states[scenario] = known
    plans.states[scenario]?.revision = revision
    plans.states[scenario]?.isSlow = true
    plans.discardPlans()
    announce()
  }

  /// Discards the known states of databases, because a run has changed one.
  func forgetStates() {
    plans.discardAll()
    revision += 1
    announce()
  }
}

extension PlanSource {
  var isFactory: Bool { if case .factory = self { true } else { false } }
}

extension Plan {
  /// The number of rows of the factory's own table in its plan.
  var rowNumbersOfLastTable: Int64 { tables.last?.newRows ?? 0 }

  /// The index of the table with a name.
  ///
  /// - Throws: ``StudioFailure`` if the plan has no such table.
  func index(ofTable name: String) throws -> Int {
    guard let index = tables.firstIndex(where: { $0.schema.name.description == name }) else {
      throw StudioFailure(
        404, "scenario `\(scenario)` creates no rows of table `\(name)`",
        hint:
          "the tables are \(tables.prefix(20).map(\.schema.name.description).joined(separator: ", "))"
      )
    }
    return index
  }
}
