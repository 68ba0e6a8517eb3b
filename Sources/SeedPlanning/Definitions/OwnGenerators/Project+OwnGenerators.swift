import SeedFormat
import SeedGeneration

extension Project {
  /// Puts the values of the project's own generators in the place of their calls.
  mutating func expandOwnGenerators() {
    guard !generators.isEmpty else { return }
    let expansion = OwnGeneratorExpansion(generators)
    var bag = DiagnosticBag()
    func expand(_ values: inout [FactoryDefinition.Value]) {
      for index in values.indices {
        do {
          values[index].syntax = try expansion.expand(values[index].syntax)
        } catch {
          bag.append([error])
        }
      }
    }
    for name in factories.keys.sorted() {
      guard var factory = factories[name] else { continue }
      expand(&factory.parameters)
      expand(&factory.values)
      for index in factory.traits.indices { expand(&factory.traits[index].values) }
      factories[name] = factory
    }
    for name in scenarios.keys.sorted() {
      guard var scenario = scenarios[name] else { continue }
      for index in scenario.steps.indices {
        guard case .create(var step) = scenario.steps[index].action else { continue }
        expand(&step.values)
        expand(&step.parameters)
        scenario.steps[index].action = .create(step)
      }
      scenarios[name] = scenario
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
