import SeedFormat
import SeedGeneration

extension Project {
  /// Puts the values of the project's own generators in the place of their calls.
  mutating func expandOwnGenerators() {
    guard !generators.isEmpty else { return }
    let expansion = OwnGeneratorExpansion(generators)
    var bag = DiagnosticBag()
    func expand(_ value: inout ValueSyntax) {
      do {
        value = try expansion.expand(value)
      } catch {
        bag.append([error])
      }
    }
    func expand(_ values: inout [FactoryDefinition.Value]) {
      for index in values.indices { expand(&values[index].syntax) }
    }
    func expand(_ locale: inout ValueSyntax?) {
      guard var value = locale else { return }
      expand(&value)
      if case .literal(let text, let span, _) = value,
        let error = LocaleDirectory.error(in: text, at: span)
      {
        bag.append([error])
      }
      locale = value
    }
    func expand(_ steps: inout [StepDefinition]) {
      for index in steps.indices {
        guard case .create(var step) = steps[index].action else { continue }
        expand(&step.locale)
        expand(&step.values)
        expand(&step.parameters)
        steps[index].action = .create(step)
      }
    }
    for name in factories.keys.sorted() {
      guard var factory = factories[name] else { continue }
      expand(&factory.locale)
      expand(&factory.parameters)
      expand(&factory.values)
      for index in factory.traits.indices { expand(&factory.traits[index].values) }
      factories[name] = factory
    }
    for name in scenarios.keys.sorted() {
      guard var scenario = scenarios[name] else { continue }
      expand(&scenario.locale)
      expand(&scenario.steps)
      scenarios[name] = scenario
    }
    for name in fixtures.keys.sorted() {
      guard var fixture = fixtures[name] else { continue }
      expand(&fixture.steps)
      fixtures[name] = fixture
    }
    // A generator that nobody calls is checked, too.
    for name in generators.keys.sorted() {
      guard let generator = generators[name],
        generator.parameters.allSatisfy({ $0.fallback != nil })
      else { continue }
      do {
        _ = try expansion.expand(
          .call(
            CallSyntax(
              name: name, arguments: [], nameSpan: generator.nameSpan, span: generator.nameSpan)))
      } catch {
        bag.append([error])
      }
    }
    diagnostics += bag.all
  }
}
