import SeedSyntax
public import SeedFormat
import SeedGeneration
public import SeedSchema

extension Planner {
  /// Compiles a single factory for sample rows.
  ///
  /// The tables that its values reference get rows of their own factories, as many as the sample.
  ///
  /// - Parameters:
  ///   - factory: the factory's name.
  ///   - traits: the traits to apply.
  ///   - rows: the number of its rows, and of the rows of each table that it references; fewer of
  ///     those if their keys allow no more.
  ///   - least: the number of its own rows that is enough if its keys allow no more; `nil` for all.
  ///   - seed: the seed; by default that of a scenario that sets none.
  ///   - now: the current time of the values; by default that of a scenario that sets none.
  ///   - project: the files.
  ///   - state: the database that has the tables of factories without `fields`.
  /// - Returns: the plan.
  /// - Throws: ``DiagnosticsError`` with everything that was found, if there is an error.
  public static func plan(
    factory: String, traits: [String] = [], rows: Int64, orFewer least: Int64? = nil,
    seed: UInt64? = nil, now: Timestamp? = nil, in project: Project,
    state: DatabaseState = DatabaseState()
  ) throws(DiagnosticsError) -> Plan {
    var limits: [TableName: Int64] = [:]
    for _ in 0..<mostSampleLimits {
      let planner = try planner(
        factory: factory, traits: traits, rows: rows, seed: seed, now: now, in: project,
        state: state, limits: limits)
      do throws(DiagnosticsError) {
        return try planner.plan()
      } catch {
        let before = limits
        for (table, limit) in planner.limits where limit.rows > 0 {
          let isOwn = table == project.table(of: factory)
          if isOwn, limit.rows < least ?? rows { throw error }
          limits[table] = min(limits[table] ?? rows, limit.rows)
        }
        if limits == before { throw error }
      }
    }
    return try planner(
      factory: factory, traits: traits, rows: least ?? rows, seed: seed, now: now, in: project,
      state: state
    ).plan()
  }

  /// How many times a sample is planned again with fewer rows.
  private static let mostSampleLimits = 8

  /// The scenario by which ``plan(factory:traits:rows:seed:now:in:state:)`` creates a factory's
  /// rows.
  package static func sampleScenario(
    of factory: String, in project: Project, state: DatabaseState
  ) throws(DiagnosticsError) -> ScenarioDefinition {
    try planner(factory: factory, traits: [], rows: 1, in: project, state: state).scenario
  }

  static func planner(
    factory: String, traits: [String], rows: Int64, seed: UInt64? = nil, now: Timestamp? = nil,
    in project: Project, state: DatabaseState, limits: [TableName: Int64] = [:]
  ) throws(DiagnosticsError) -> Planner {
    guard let definition = project.factories[factory] else {
      let names = project.factories.keys.sorted()
      throw DiagnosticsError([
        Diagnostic(
          "unknown factory `\(factory)`",
          hint: Suggestion.hint(for: factory, in: names)
            ?? "the factories are \(names.joined(separator: ", "))")
      ])
    }
    let span = definition.nameSpan
    var parents = FactoryParents(project, state)
    let order = parents.withParents([factory])
    return sample(
      of: order, traits: [factory: traits], rows: rows, seed: seed, now: now, at: span, in: project,
      state: state, factories: parents.factories, limits: limits)
  }

  /// A plan with a few rows of each given factory, referenced factories first.
  ///
  /// `traits` are the traits of each factory. `limits` are the row counts of tables whose keys
  /// allow no more.
  static func sample(
    of names: [String], traits: [String: [String]], rows: Int64, seed: UInt64? = nil,
    now: Timestamp? = nil, at place: SourceSpan, in project: Project, state: DatabaseState,
    factories: FactoryTables, limits: [TableName: Int64] = [:]
  ) -> Planner {
    let steps = names.map { name in
      let rows = project.table(of: name).flatMap { limits[$0] } ?? rows
      let span = project.factories[name]?.nameSpan ?? place
      return StepDefinition(
        action: .create(
          CreateStep(
            factory: (name, place), count: CountSyntax(range: rows...rows, span: place),
            traits: traits[name, default: []].map { ($0, span) }, group: nil, values: [],
            parameters: [])),
        span: place)
    }
    let scenario = ScenarioDefinition(
      name: names.last ?? "", nameSpan: place, description: nil,
      seed: seed ?? ScenarioDefinition.defaultSeed, now: now ?? ScenarioDefinition.defaultNow,
      database: nil, transactions: .whole, includes: [], steps: steps)
    let planner = Planner(
      project: project, scenario: scenario, options: PlanOptions(), state: state,
      factories: factories)
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

  /// Whether only a database knows the table of a factory, or of one that it references.
  public func needsDatabase(toShow factory: String) -> Bool {
    needsDatabase(toShowAnyOf: [factory])
  }

  /// Whether only a database knows one of the tables of some factories, or of those that they
  /// reference.
  package func needsDatabase(toShowAnyOf factories: [String]) -> Bool {
    var parents = FactoryParents(self, DatabaseState())
    return parents.withParents(factories).contains { resolved($0)?.schema == nil }
  }

  /// The databases of the scenarios that create rows of a factory, or of all scenarios if none
  /// does.
  public func databases(of factory: String) -> Set<String> {
    let creating = scenarios.values.filter { scenario in
      ((try? allSteps(of: scenario)) ?? []).contains { step in
        if case .create(let create) = step.action {
          create.factory.name == factory
        } else {
          false
        }
      }
    }
    return Set((creating.isEmpty ? Array(scenarios.values) : creating).compactMap(\.database))
  }

  /// The table of a factory.
  public func table(of factory: String) -> TableName? { resolved(factory)?.table }
}
