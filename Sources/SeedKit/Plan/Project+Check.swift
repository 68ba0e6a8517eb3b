public import SeedFormat
import SeedORM

extension Project {
  /// Everything that is wrong with the files, with each scenario, and with each factory and each of its
  /// traits.
  ///
  /// What stands in a file with an error isn't planned: what would be found there might only follow from
  /// that error.
  ///
  /// - Parameter state: the database that has the tables of factories without `fields`.
  public func check(with state: DatabaseState = DatabaseState()) -> [Diagnostic] {
    let broken = Set(diagnostics.filter { $0.severity == .error }.compactMap { $0.span?.file })
    var found = diagnostics
    for name in scenarios.keys.sorted() where isPlannable(name, broken: broken, state: state) {
      do {
        found += try Planner.plan(name, in: self, state: state).warnings
      } catch {
        found += error.diagnostics
      }
    }
    for name in factories.keys.sorted() where isWhole(name, broken: broken) {
      found += check(factory: name, state: state, broken: broken)
    }
    // What is wrong with a factory is found again with each scenario that uses it.
    var seen: Set<String> = []
    return found.filter { diagnostic in
      let place = diagnostic.span.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
      return seen.insert("\(place) \(diagnostic.message)").inserted
    }
  }

  /// Whether a factory and those that it extends stand in files without errors.
  private func isWhole(_ factory: String, broken: Set<String>) -> Bool {
    guard let resolved = resolved(factory) else { return false }
    return ([factory] + resolved.ancestors).allSatisfy { name in
      factories[name].map { !broken.contains($0.nameSpan.file) } ?? false
    }
  }

  /// Whether a scenario and its factories are whole, and all tables known.
  private func isPlannable(_ scenario: String, broken: Set<String>, state: DatabaseState) -> Bool {
    guard let definition = scenarios[scenario], !broken.contains(definition.nameSpan.file) else {
      return false
    }
    guard let steps = try? allSteps(of: definition) else { return true }
    return steps.allSatisfy { step in
      guard case .create(let create) = step.action, let factory = resolved(create.factory.name)
      else { return true }
      return isWhole(create.factory.name, broken: broken)
        && (factory.schema != nil || state.table(factory.table) != nil)
    }
  }

  private func check(
    factory name: String, state: DatabaseState, broken: Set<String>
  ) -> [Diagnostic] {
    guard let factory = factories[name], !factory.isAbstract, let resolved = resolved(name) else {
      return []
    }
    if resolved.schema == nil, state.table(resolved.table) == nil {
      return withSourceLines([
        Diagnostic(
          .warning, "factory `\(name)` has no `fields`, so its values were not checked",
          at: factory.nameSpan, hint: "name the database that has `\(resolved.table)`")
      ])
    }
    var found: [Diagnostic] = []
    for traits in [[]] + resolved.traits.map({ [$0.name] }) {
      do {
        _ = try Planner.plan(factory: name, traits: traits, rows: 10, in: self, state: state)
      } catch {
        // A factory that leads to one in a broken file can't be planned, and isn't to blame for it.
        found += error.diagnostics.filter { broken.isEmpty || isOwn($0, of: factory) }
      }
    }
    return found
  }

  /// Whether a diagnostic points into a factory's own file, at something else than its name.
  private func isOwn(_ diagnostic: Diagnostic, of factory: FactoryDefinition) -> Bool {
    guard let span = diagnostic.span else { return false }
    return span.file == factory.nameSpan.file && span != factory.nameSpan
  }
}
