package import SeedFormat

extension Project {
  /// How many scenarios may include one another in a row.
  static let includeLimit = 100

  /// A scenario's steps after those of the scenarios that it includes, each of which is included
  /// once.
  ///
  /// - Throws: ``DiagnosticsError`` if a scenario or fixture is unknown, or scenarios include each
  ///   other.
  package func allSteps(of scenario: ScenarioDefinition) throws(DiagnosticsError)
    -> [StepDefinition]
  {
    var steps: [StepDefinition] = []
    var done: Set<String> = []
    var errors: [Diagnostic] = []
    var path = [scenario.name]
    var open: Set = [scenario.name]
    func add(_ scenario: ScenarioDefinition) {
      guard done.insert(scenario.name).inserted else { return }
      for (name, span) in scenario.includes {
        if open.contains(name) {
          errors.append(
            Diagnostic(
              "scenarios that include each other: \((path + [name]).joined(separator: " → "))",
              at: span))
        } else if path.count > Self.includeLimit {
          errors.append(
            Diagnostic(
              "more than \(Self.includeLimit) scenarios in a chain of `include`", at: span))
        } else if let included = scenarios[name] {
          path.append(name)
          open.insert(name)
          add(included)
          path.removeLast()
          open.remove(name)
        } else {
          errors.append(
            Diagnostic(
              "unknown scenario `\(name)`", at: span,
              hint: Suggestion.hint(for: name, in: scenarios.keys.sorted())))
        }
      }
      for step in scenario.steps {
        guard case .fixtures(let fixtures) = step.action else {
          steps.append(step)
          continue
        }
        for (name, span) in fixtures.names
          ?? self.fixtures.keys.sorted().map({ (name: $0, span: step.span) })
        {
          if let fixture = self.fixtures[name] {
            steps += fixture.steps.map { $0.merged(as: fixtures) }
          } else {
            let names = self.fixtures.keys.sorted()
            errors.append(
              Diagnostic(
                "unknown fixture `\(name)`", at: span,
                hint: Suggestion.hint(for: name, in: names)
                  ?? "fixtures are files below `Fixtures`, such as Fixtures/\(name).yaml"))
          }
        }
      }
    }
    add(scenario)
    if !errors.isEmpty { throw DiagnosticsError(withSourceLines(errors)) }
    return steps
  }
}

extension StepDefinition {
  /// A step of a fixture with the settings of the scenario's step.
  fileprivate func merged(as fixtures: FixturesStep) -> StepDefinition {
    guard case .create(var create) = action else { return self }
    create.conflict = create.conflict ?? fixtures.conflict
    create.sync = create.sync ?? fixtures.sync
    return StepDefinition(action: .create(create), span: span)
  }
}
