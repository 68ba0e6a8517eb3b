import SeedSchema
public import SeedFormat

extension Project {
  /// Checks the files, each scenario, and each factory with each of its traits.
  ///
  /// Files with errors aren't planned: further errors might only follow from them. All processors
  /// take part.
  ///
  /// - Parameter state: the database with the tables of factories without `fields`.
  /// - Returns: all errors; empty if there are none.
  public func check(with state: DatabaseState = DatabaseState()) -> [Diagnostic] {
    let broken = Set(diagnostics.filter { $0.severity == .error }.compactMap { $0.span?.file })
    let tables = FactoryTables(self, names: state.names)
    let planned = scenarios.keys.sorted().filter { isWhole(scenario: $0, broken: broken) }
    // The factories take longest, so they begin first.
    let pieces = ConcurrentWork.results(1 + planned.count) { number in
      number == 0
        ? checkFactories(state, broken: broken)
        : check(scenario: planned[number - 1], state: state, tables)
    }
    let found = diagnostics + pieces.dropFirst().joined() + pieces[0]
    // Otherwise an error in a factory would be reported again for each scenario that uses it.
    var seen: Set<String> = []
    return found.filter { diagnostic in
      let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
      return seen.insert("\(place) \(diagnostic.message)").inserted
    }
  }

  private func checkFactories(_ state: DatabaseState, broken: Set<String>) -> [Diagnostic] {
    var checks = FactoryChecks(self, state, hasBrokenFiles: !broken.isEmpty)
    return checks.check(factories.keys.sorted().filter { isWhole($0, broken: broken) })
  }

  /// Whether a factory and those that it extends are in files without errors.
  private func isWhole(_ factory: String, broken: Set<String>) -> Bool {
    guard let resolved = resolved(factory) else { return false }
    return ([factory] + resolved.ancestors).allSatisfy { name in
      factories[name].map { !broken.contains($0.nameSpan.file) } ?? false
    }
  }

  /// Whether a scenario and its factories are in files without errors.
  private func isWhole(scenario: String, broken: Set<String>) -> Bool {
    guard let definition = scenarios[scenario], !broken.contains(definition.nameSpan.file) else {
      return false
    }
    guard let steps = try? allSteps(of: definition) else { return true }
    return steps.allSatisfy { step in
      if broken.contains(step.span.file) { return false }
      guard case .create(let create) = step.action, let factory = resolved(create),
        factories[factory.name] != nil
      else { return true }
      return isWhole(factory.name, broken: broken)
    }
  }

  /// Plans a scenario, or checks what can be checked without the tables that only a database knows.
  private func check(
    scenario name: String, state: DatabaseState, _ tables: FactoryTables
  ) -> [Diagnostic] {
    do {
      let scenario = try scenario(named: name)
      func planner() -> Planner {
        Planner(
          project: self, scenario: scenario, options: PlanOptions(), state: state,
          factories: tables)
      }
      if state.dialect == nil, let (found, unknown) = planner().checkStatically() {
        let tables = Set(unknown.map(\.table.description)).sorted()
        return found
          + withSourceLines([
            Diagnostic(
              .warning,
              "scenario `\(name)` was checked without the columns and keys of \(tables.map { "`\($0)`" }.joined(separator: ", "))",
              at: scenario.nameSpan, hint: "name the database that has them with `--database`")
          ])
      }
      return try planner().plan().warnings
    } catch {
      return error.diagnostics
    }
  }
}

extension Project {
  /// The positions of SQL that only a run can check: `raw` steps and the queries of `expect`.
  package var uncheckedSQL: [SourceSpan] {
    scenarios.values.flatMap { scenario in
      scenario.steps.flatMap { step -> [SourceSpan] in
        switch step.action {
        case .raw: [step.span]
        case .expect(let expectations):
          expectations.compactMap { expectation in
            if case .query = expectation.subject { expectation.span } else { nil }
          }
        case .create, .truncate, .fixtures: []
        }
      }
    }.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }
}
