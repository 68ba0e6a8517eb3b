public import SeedPlanning

/// The report on a run, a plan or a command with a seeded database: the data behind all its
/// formats.
///
/// ```swift
/// // Of `seed run shop --report run.json`
/// let document = try JSONDecoder().decode(RunDocument.self, from: Data(contentsOf: file))
/// for table in document.report?.tables ?? [] { print(table.name, table.rows) }
/// ```
///
/// It holds no value of a row that existed before; see ``ColumnSummary``.
public struct RunDocument: Sendable, Codable {
  /// The subject of the report.
  public enum Kind: String, Sendable, Codable {
    /// `seed run`
    case run
    /// `seed run --dry-run`
    case dryRun
    /// `seed plan`
    case plan
    /// `seed exec`
    case exec
  }

  /// The result of a command with a seeded database.
  public struct Command: Sendable, Codable {
    /// The name of the command, without its arguments.
    public var name: String
    /// Its exit code.
    public var exitCode: Int32
    /// How long it ran, in seconds.
    public var seconds: Double
  }

  /// An expectation that a failed run checked.
  public struct CheckedExpectation: Sendable, Codable {
    /// The expectation, as the file has it.
    public var expectation: String
    /// The actual result; `nil` if the expectation holds.
    public var found: String?
  }

  /// Why it failed.
  public struct Failure: Sendable, Codable {
    /// The kind of failure in a word, such as `database`.
    public var kind: String
    /// The message.
    public var message: String
    /// A suggestion for how to fix it.
    public var hint: String?
    /// The expectations that were checked, if one of them doesn't hold; otherwise `nil`.
    public var expectations: [CheckedExpectation]?

    package init(kind: String, message: String, hint: String? = nil) {
      self.kind = kind
      self.message = message
      self.hint = hint
    }
  }

  /// Sets why it failed.
  package mutating func fail(_ error: any Error, as failure: Failure) {
    self.failure = failure
    guard let error = error as? ExpectationFailure else { return }
    self.failure?.expectations =
      error.met.map { CheckedExpectation(expectation: $0, found: nil) }
      + error.all.map { CheckedExpectation(expectation: $0.expected, found: $0.found) }
  }

  /// A statement that took long, with the database's plan for it.
  public struct SlowPlan: Sendable, Codable {
    /// The SQL with `?` for every value.
    public var statement: String
    /// The lines of the plan.
    public var plan: String

    package init(statement: String, plan: String) {
      self.statement = statement
      self.plan = plan
    }
  }

  /// The subject of the report.
  public var kind: Kind
  /// The scenario, or `auto`.
  public var scenario: String
  /// The options of the command, in display order: names such as `seed`, and values without
  /// secrets.
  public var request: [Entry]
  /// When it was done, in UTC.
  public var date: String
  /// The plan of the run; `nil` without a scenario.
  public var plan: PlanDescription?
  /// The tables and their keys.
  public var graph: TableGraph?
  /// The columns' distributions in samples of the rows.
  public var tables: [TableSummary] = []
  /// The result of the run; `nil` if there was none, or it failed.
  public var report: RunReport?
  /// The estimate before the run.
  public var estimate: RunEstimate?
  /// The command that used the database.
  public var command: Command?
  /// Why it failed; `nil` if it didn't.
  public var failure: Failure?
  /// The plans of slow statements.
  public var slowPlans: [SlowPlan] = []

  /// A name and a value.
  public struct Entry: Sendable, Codable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    _ kind: Kind, scenario: String, request: [Entry], date: String, plan: Plan? = nil
  ) {
    self.kind = kind
    self.scenario = scenario
    self.request = request
    self.date = date
    if let plan { add(plan) }
  }

  /// Adds the contents of a plan.
  package mutating func add(_ plan: Plan) {
    var description = plan.description
    for table in description.tables.indices where !description.tables[table].isCreated {
      for column in description.tables[table].columns.indices {
        let value = description.tables[table].columns[column].value
        description.tables[table].columns[column].value = TableSummary.generator(of: value)
      }
    }
    self.plan = description
    graph = TableGraph(plan)
    tables = TableSummary.summaries(of: plan)
  }

  /// Adds how a command ended.
  package mutating func add(command: String, exitCode: Int32, seconds: Double) {
    self.command = Command(name: command, exitCode: exitCode, seconds: seconds)
  }

  /// The command in words, such as `seed run shop`.
  package var title: String {
    switch kind {
    case .run: "seed run \(scenario)"
    case .dryRun: "seed run \(scenario) --dry-run"
    case .plan: "seed plan \(scenario)"
    case .exec: "seed exec \(scenario)"
    }
  }

  /// How many bytes of values the loads wrote, if they were measured.
  package var bytesWritten: Int64? {
    guard let queries = report?.queries else { return nil }
    let loads = queries.statements.filter { $0.kind == .load }
    return loads.isEmpty ? nil : loads.reduce(0) { $0 + Int64($1.bytes) }
  }
}
