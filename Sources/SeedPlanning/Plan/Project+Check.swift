import SeedSchema
public import SeedFormat

extension Project {
  /// Everything that is wrong with the files, with each scenario, and with each factory and each of its
  /// traits.
  ///
  /// Files with errors aren't planned: further errors might only follow from them.
  ///
  /// - Parameter state: the database that has the tables of factories without `fields`.
  public func check(with state: DatabaseState = DatabaseState()) -> [Diagnostic] {
    let broken = Set(diagnostics.filter { $0.severity == .error }.compactMap { $0.span?.file })
    var found = diagnostics
    for name in scenarios.keys.sorted() where isWhole(scenario: name, broken: broken) {
      found += check(scenario: name, state: state)
    }
    for name in factories.keys.sorted() where isWhole(name, broken: broken) {
      found += check(factory: name, state: state, broken: broken)
    }
    // An error in a factory would be found again with each scenario that uses it.
    var seen: Set<String> = []
    return found.filter { diagnostic in
      let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
      return seen.insert("\(place) \(diagnostic.message)").inserted
    }
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
  private func check(scenario name: String, state: DatabaseState) -> [Diagnostic] {
    do {
      let scenario = try scenario(named: name)
      var planner = Planner(
        project: self, scenario: scenario, options: PlanOptions(), state: state)
      if state.dialect == nil {
        var checker = planner
        let (found, unknown) = checker.checkStatically()
        if !unknown.isEmpty {
          let tables = Set(unknown.map(\.table.description)).sorted()
          return found
            + withSourceLines([
              Diagnostic(
                .warning,
                "scenario `\(name)` was checked without the columns and keys of \(tables.map { "`\($0)`" }.joined(separator: ", "))",
                at: scenario.nameSpan, hint: "`--database` names the database that has them")
            ])
        }
      }
      return try planner.plan().warnings
    } catch {
      return error.diagnostics
    }
  }

  private func check(
    factory name: String, state: DatabaseState, broken: Set<String>
  ) -> [Diagnostic] {
    guard let factory = factories[name], !factory.isAbstract, let resolved = resolved(name) else {
      return []
    }
    var found: [Diagnostic] = []
    if resolved.schema == nil, state.table(resolved.table) == nil {
      found = withSourceLines([
        Diagnostic(
          .warning,
          "factory `\(name)` has no `fields`, so it was checked without the columns and keys of `\(resolved.table)`",
          at: factory.nameSpan, hint: "`--database` names the database that has them")
      ])
    }
    for traits in [[]] + resolved.traits.map({ [$0.name] }) {
      // A factory that leads to one in a broken file can't be planned, and isn't to blame for it.
      found += errors(ofFactory: name, traits: traits, state: state)
        .filter { broken.isEmpty || isOwn($0, of: factory) }
    }
    return found
  }

  private func errors(
    ofFactory name: String, traits: [String], state: DatabaseState
  ) -> [Diagnostic] {
    do {
      // One row: how many of them the keys allow is a question of the scenario.
      var planner = try Planner.planner(
        factory: name, traits: traits, rows: 1, in: self, state: state)
      if state.dialect == nil {
        var checker = planner
        let (found, unknown) = checker.checkStatically()
        if !unknown.isEmpty { return found }
      }
      _ = try planner.plan()
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Whether a diagnostic points into a factory's own file, at something else than its name.
  private func isOwn(_ diagnostic: Diagnostic, of factory: FactoryDefinition) -> Bool {
    guard let span = diagnostic.span else { return false }
    return span.file == factory.nameSpan.file && span != factory.nameSpan
  }
}

extension Project {
  /// Where SQL stands that only a run can check: `raw` steps and the queries of `expect`.
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
