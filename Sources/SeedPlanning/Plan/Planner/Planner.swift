public import SeedFormat
import SeedGeneration
package import SeedSchema

/// Compiles scenarios to ``Plan``s.
///
/// In four passes: the tables and their rows (how many, and of which parents), the relations, the
/// values, and the keys and validators. Each pass reports all its findings before the next one
/// begins.
///
/// A class, so that values, which are compiled on demand and constantly look up tables and steps,
/// read it without copying it.
///
/// ```swift
/// let plan = try Planner.plan("shop", in: project)
/// print(plan.rowCount)
/// ```
public final class Planner {
  var project: Project
  let scenario: ScenarioDefinition
  let options: PlanOptions
  let state: DatabaseState
  /// The tables whose rows are tested before they are written, as the database defines them; those
  /// of ``tables`` may omit what only the database can evaluate.
  let testedTables: [TableSchema]
  /// Whether a factory is planned alone, so that groups of a scenario's steps don't exist.
  var isSample = false
  /// Whether rows are generated to find repeated keys; `false` if a database tests the rows.
  package var looksForRepeatedKeys = true
  /// The factories whose tables only a database knows, and these tables; `nil` unless the scenario
  /// is only checked.
  var unknownTables: [(factory: ResolvedFactory, table: TableName)]?
  /// The errors and warnings so far.
  var findings = PlanFindings()
  /// The rows with a value of optional, unique references, which are counted one by one.
  var presentRows: [PresentRows.Request: PresentRows?] = [:]
  var tables: [PlannedTable] = []
  var drafts: [RowGroupDraft] = []
  /// The indices in ``drafts`` of the drafts of a table, a group or a factory.
  var draftIndex = DraftIndex()
  /// The rows for which steps fix values.
  var fixedRows = FixedRows()
  /// The rows with labels, by table and label.
  var labelledRows: [Int: [String: LabelledRow]] = [:]
  /// The index of each table in ``tables``.
  var tableIndexes: [TableName: Int] = [:]
  /// The tables of the project's factories.
  let factories: FactoryTables
  /// The tables that the scenario empties.
  var emptied: Set<TableName> = []
  var steps: [PlannedStep] = []
  var seed: UInt64 { options.seed ?? scenario.seed }
  var now: Timestamp { options.now ?? scenario.now }
  /// The resolution of table names.
  var names: TableDirectory { state.names }
  /// The fallback location for diagnostics.
  var anchor: SourceSpan { scenario.nameSpan }

  package convenience init(
    project: Project, scenario: ScenarioDefinition, options: PlanOptions, state: DatabaseState
  ) {
    self.init(
      project: project, scenario: scenario, options: options, state: state,
      factories: FactoryTables(project, names: state.names))
  }

  /// `factories` are the project's factories, by the names of the state.
  init(
    project: Project, scenario: ScenarioDefinition, options: PlanOptions, state: DatabaseState,
    factories: FactoryTables
  ) {
    self.project = project
    self.scenario = scenario
    self.options = options
    self.state = scenario.rejectedRows == .retry ? state.refined : state
    self.factories = factories
    testedTables = scenario.rejectedRows == .retry ? state.tables : []
  }

  /// Compiles a scenario.
  ///
  /// - Parameters:
  ///   - name: the scenario's name.
  ///   - project: the files.
  ///   - options: the overrides of the run.
  ///   - state: the database that the plan is for.
  /// - Returns: the plan.
  /// - Throws: ``DiagnosticsError`` with everything that was found, if there is an error.
  public static func plan(
    _ name: String, in project: Project, options: PlanOptions = PlanOptions(),
    state: DatabaseState = DatabaseState()
  ) throws(DiagnosticsError) -> Plan {
    let scenario = try project.scenario(named: name)
    return try Planner(project: project, scenario: scenario, options: options, state: state).plan()
  }

  package func plan() throws(DiagnosticsError) -> Plan {
    let definitions = try prepare()
    let compilation = PlanCompilation(planner: self)
    compileValues(of: Array(drafts.indices), in: compilation)
    return try assemble(definitions)
  }

  /// Runs the first two passes: the tables and their rows.
  ///
  /// - Returns: the scenario's steps.
  func prepare() throws(DiagnosticsError) -> [StepDefinition] {
    let definitions = try project.allSteps(of: scenario)
    collectTables(definitions)
    try stopAtErrors()
    countRows()
    try stopAtErrors()
    return definitions
  }

  /// Runs the last pass and returns the plan of the compiled steps.
  func assemble(_ definitions: [StepDefinition]) throws(DiagnosticsError) -> Plan {
    try stopAtErrors()
    steps = []
    planSteps(definitions)
    let rebuilds = chooseRoutes()
    checkOptions()
    try stopAtErrors()
    var plan = Plan(
      scenario: scenario.name, seed: seed, now: now, transactions: scenario.transactions,
      steps: steps, graph: PlanGraph(tables: tables),
      forwardReferences: forwardRelations().filter { tables[$0.table].exists },
      checksKeysAtEnd: checksKeysAtEnd(), testedTables: testedTables, load: options.load,
      rebuilds: rebuilds,
      warnings: project.withSourceLines(bag.all),
      notes: paysToCheckKeysAtEnd()
        ? ["foreign keys are checked once, after all rows are loaded"] : [],
      initialRowCounts: state.rows.mapValues(\.count))
    plan.disablesTriggers = scenario.disablesTriggers
    if tables.contains(where: { !$0.exists }) {
      plan.relationNames = state.relationNames
    }
    return plan
  }

  /// The diagnostics that were found.
  var bag: DiagnosticBag {
    get { findings.bag }
    _modify { yield &findings.bag }
  }

  /// The tables whose keys were found to allow fewer rows than requested.
  package var limits: [TableName: RowLimit] { findings.limits }

  /// Runs an attempt and discards its findings.
  func ignoringFindings<Result>(_ attempt: () -> Result) -> Result {
    let kept = findings
    findings = PlanFindings()
    defer { findings = kept }
    return attempt()
  }

  private func stopAtErrors() throws(DiagnosticsError) {
    if bag.hasErrors { throw DiagnosticsError(project.withSourceLines(bag.all)) }
  }
}

extension Project {
  /// Returns the scenario with a name.
  ///
  /// - Throws: ``DiagnosticsError``, with the nearest name, if there is none.
  public func scenario(named name: String) throws(DiagnosticsError) -> ScenarioDefinition {
    if let scenario = scenarios[name] { return scenario }
    let names = scenarios.keys.sorted()
    let hint =
      Suggestion.hint(for: name, in: names)
      ?? (names.isEmpty
        ? "there are no scenarios" : "the scenarios are \(names.joined(separator: ", "))")
    throw DiagnosticsError([Diagnostic("unknown scenario `\(name)`", hint: hint)])
  }
}
