import SeedFormat
import SeedSchema

extension Project {
  /// How many factories may extend one another in a row.
  static let inheritanceLimit = 100
  /// How many factories of a cycle an error names.
  private static let mostShown = 20

  /// A factory with what it inherits; `nil` if there is no such factory, or its parents are broken
  /// (which was reported when the project was read).
  package func resolved(_ name: String) -> ResolvedFactory? { resolutions[name] }

  /// Resolves the inheritance of each factory, and reports those that extend unknown factories,
  /// each other, or too many.
  mutating func resolveFactories() {
    resolutions = [:]
    var broken: Set<String> = []
    for name in factories.keys.sorted() { resolve(name, &broken) }
    let creators = resolutions.values.filter { factories[$0.name]?.isAbstract == false }
    factoryNames = Dictionary(grouping: creators, by: \.table).mapValues { $0.map(\.name) }
  }

  private mutating func resolve(_ name: String, _ broken: inout Set<String>) {
    var chain: [FactoryDefinition] = []
    var places: [String: Int] = [:]
    var parent: ResolvedFactory?
    var isBroken = false
    var next: String? = name
    while let current = next, resolutions[current] == nil {
      guard let factory = factories[current], !broken.contains(current) else {
        isBroken = true
        if factories[current] == nil, let last = chain.last { reportUnknown(last) }
        break
      }
      if let start = places[current] {
        isBroken = true
        report(cycle: Array(chain[start...]))
        break
      }
      places[current] = chain.count
      chain.append(factory)
      next = factory.extends?.name
    }
    if isBroken { return broken.formUnion(chain.map(\.name)) }
    parent = next.flatMap { resolutions[$0] }
    for (index, factory) in chain.enumerated().reversed() {
      if let parent, parent.ancestors.count >= Self.inheritanceLimit {
        diagnostics.append(
          Diagnostic(
            "more than \(Self.inheritanceLimit) factories in a chain of `extends`",
            at: factory.extends?.span))
        return broken.formUnion(chain[...index].map(\.name))
      }
      let resolved = ResolvedFactory(factory, extending: parent)
      resolutions[factory.name] = resolved
      parent = resolved
    }
  }

  private mutating func reportUnknown(_ factory: FactoryDefinition) {
    guard let parent = factory.extends else { return }
    diagnostics.append(
      Diagnostic(
        "unknown factory `\(parent.name)`", at: parent.span,
        hint: diagnostics.count >= DiagnosticBag.mostHints
          ? nil
          : Suggestion.hint(for: parent.name, in: factories.keys.sorted())))
  }

  /// Reports the factories of a cycle, each with the path from it back to itself.
  private mutating func report(cycle: [FactoryDefinition]) {
    let names = cycle.map(\.name)
    for (index, factory) in cycle.enumerated().sorted(by: { $0.element.name < $1.element.name })
      .prefix(Self.mostShown)
    {
      var path = names[index...] + names[..<index] + [names[index]]
      if path.count > Self.mostShown { path = path.prefix(Self.mostShown) + ["…"] }
      diagnostics.append(
        Diagnostic(
          "factories that extend each other: \(path.joined(separator: " → "))",
          at: factory.extends?.span))
    }
  }
}
