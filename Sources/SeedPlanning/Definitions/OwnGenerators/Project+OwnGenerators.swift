import SeedFormat
import SeedGeneration

extension Project {
  /// Replaces calls of the project's own generators with their values.
  mutating func expandOwnGenerators() {
    guard !generators.isEmpty else { return }
    var replacement = OwnGeneratorReplacement(generators)
    for name in factories.keys.sorted() {
      guard var factory = factories[name] else { continue }
      replacement.expand(&factory.locale)
      replacement.expand(&factory.parameters)
      replacement.expand(&factory.values)
      for index in factory.traits.indices { replacement.expand(&factory.traits[index].values) }
      factories[name] = factory
    }
    for name in scenarios.keys.sorted() {
      guard var scenario = scenarios[name] else { continue }
      replacement.expand(&scenario.locale)
      replacement.expand(&scenario.steps)
      scenarios[name] = scenario
    }
    for name in fixtures.keys.sorted() {
      guard var fixture = fixtures[name] else { continue }
      replacement.expand(&fixture.steps)
      fixtures[name] = fixture
    }
    replacement.checkGenerators()
    diagnostics += replacement.bag.all
  }
}
