public import SeedFormat
import SeedGeneration
public import SeedSchema

extension Planner {
  /// Compiles one factory by itself, for sample rows.
  ///
  /// The tables that its values refer to get rows of their own factories, as many as the sample.
  ///
  /// - Parameters:
  ///   - factory: the factory's name.
  ///   - traits: the traits to apply.
  ///   - rows: the number of its rows.
  ///   - seed: the seed; by default that of scenarios without one.
  ///   - now: the current time of the values; by default that of scenarios without one.
  ///   - project: the files.
  ///   - state: the database that has the tables of factories without `fields`.
  /// - Returns: the plan.
  /// - Throws: ``DiagnosticsError`` with everything that was found, if there is an error.
  public static func plan(
    factory: String, traits: [String] = [], rows: Int64, seed: UInt64? = nil,
    now: Timestamp? = nil, in project: Project, state: DatabaseState = DatabaseState()
  ) throws(DiagnosticsError) -> Plan {
    var planner = try planner(
      factory: factory, traits: traits, rows: rows, seed: seed, now: now, in: project, state: state)
    return try planner.plan()
  }

  static func planner(
    factory: String, traits: [String], rows: Int64, seed: UInt64? = nil, now: Timestamp? = nil,
    in project: Project, state: DatabaseState
  ) throws(DiagnosticsError) -> Planner {
    guard let definition = project.factories[factory] else {
      let names = project.factories.keys.sorted()
      throw DiagnosticsError([
        Diagnostic(
          "unknown factory `\(factory)`",
          hint: Suggestion.nearest(to: factory, among: names).map { "did you mean `\($0)`?" }
            ?? "the factories are \(names.joined(separator: ", "))")
      ])
    }
    let span = definition.nameSpan
    var order: [String] = []
    project.collectParents(of: factory, state: state, into: &order)
    let steps = order.map { name in
      StepDefinition(
        action: .create(
          CreateStep(
            factory: (name, span), count: CountSyntax(range: rows...rows, span: span),
            traits: name == factory ? traits.map { ($0, span) } : [], group: nil, values: [],
            parameters: [])),
        span: span)
    }
    let scenario = ScenarioDefinition(
      name: factory, nameSpan: span, description: nil,
      seed: seed ?? ScenarioDefinition.defaultSeed, now: now ?? ScenarioDefinition.defaultNow,
      database: nil, transactions: .whole, includes: [], steps: steps)
    var planner = Planner(
      project: project, scenario: scenario, options: PlanOptions(), state: state)
    planner.isSample = true
    return planner
  }
}

extension Project {
  /// The scenarios with a step that creates rows of a factory, by name.
  public func scenarios(creating factory: String) -> [String] {
    scenarios.values.filter { scenario in
      scenario.steps.contains { step in
        guard case .create(let create) = step.action else { return false }
        return create.factory.name == factory
      }
    }.map(\.name).sorted()
  }

  /// The factories whose rows a factory refers to, parents first, itself last.
  fileprivate func collectParents(
    of name: String, state: DatabaseState, into order: inout [String]
  ) {
    let names = state.names
    var visiting: Set<String> = []
    func visit(_ name: String) {
      guard visiting.insert(name).inserted, let factory = resolved(name) else { return }
      var parents: [String] = []
      var bag = DiagnosticBag()
      for value in factory.values {
        if let reference = ReferenceSyntax(value.syntax, bag: &bag) {
          parents.append(reference.target.name)
        }
      }
      let schema = state.table(factory.table) ?? factory.schema
      for key in schema?.foreignKeys ?? [] {
        let target = names.canonical(key.references)
        if let parent = factories.keys.sorted().first(where: {
          factories[$0]?.isAbstract == false && table(of: $0).map { names.canonical($0) } == target
        }) {
          parents.append(parent)
        }
      }
      for parent in parents where factories[parent]?.isAbstract == false { visit(parent) }
      order.append(name)
    }
    visit(name)
  }

  /// Whether only a database tells what the table of a factory is, or that of one whose rows it refers to.
  public func needsDatabase(toShow factory: String) -> Bool {
    var order: [String] = []
    collectParents(of: factory, state: DatabaseState(), into: &order)
    return order.contains { resolved($0)?.schema == nil }
  }

  /// The databases that scenarios name which make rows of a factory.
  public func databases(of factory: String) -> Set<String> {
    Set(
      scenarios.values.filter { scenario in
        ((try? allSteps(of: scenario)) ?? []).contains { step in
          if case .create(let create) = step.action {
            create.factory.name == factory
          } else {
            false
          }
        }
      }.compactMap(\.database))
  }

  /// The table of a factory.
  public func table(of factory: String) -> TableName? { resolved(factory)?.table }
}
