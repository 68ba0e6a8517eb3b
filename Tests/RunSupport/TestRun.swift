import PlanSupport
package import TestSupport
package import SeedDatabase
import SeedFormat
import SeedGeneration
package import SeedKit
package import SeedPlanning
import SeedSchema

/// Runs scenarios of one text against one database, as `seed run` does.
package struct TestRun {
  package let connection: any DatabaseConnection
  package let project: Project

  package init(_ connection: any DatabaseConnection, _ text: String) {
    self.connection = connection
    project = Project.of(text)
  }

  private init(_ connection: any DatabaseConnection, _ project: Project) {
    self.connection = connection
    self.project = project
  }

  /// The same with a folder for the files that have rows.
  package func `in`(_ folder: String) -> TestRun {
    var project = project
    project.folder = DataFolder(folder)
    return TestRun(connection, project)
  }

  /// Plans the scenario for the database as it is, and carries the plan out.
  @discardableResult
  package func run(
    _ scenario: String = "main", options: PlanOptions = PlanOptions(),
    control: RunControl = RunControl(), batchSize: Int = 4096
  ) async throws -> RunReport {
    let plan = try await plan(scenario, options: options)
    return try await Runner(
      connection, monitor: QueryMonitor(), control: control, batchSize: batchSize
    ).run(plan)
  }

  package func plan(_ scenario: String = "main", options: PlanOptions = PlanOptions()) async throws
    -> Plan
  {
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let state = try await Runner.inspect(connection, for: scenario, in: project, options: options)
    return try Planner.plan(scenario, in: project, options: options, state: state)
  }

  /// The rows of a query as texts, NULL as `∅`.
  package func rows(_ sql: String) async throws -> [[String]] {
    try await connection.query(SQLStatement(sql: sql)).map { row in
      row.values.map { $0.text ?? "∅" }
    }
  }

  /// The only value of a query as a whole number.
  package func number(_ sql: String) async throws -> Int64 {
    let rows = try await connection.query(SQLStatement(sql: sql))
    guard case .integer(let value)? = rows.first?.values.first else {
      throw GenerationError("no whole number: \(sql)")
    }
    return value
  }

  package func execute(_ sql: String) async throws {
    try await connection.executeScript(sql)
  }

  /// Everything that is in the tables of a database, for a comparison before and after.
  package func contents() async throws -> [String] {
    var result: [String] = []
    for table in try await connection.tables(in: nil).sorted(by: { $0.name.name < $1.name.name }) {
      let quoted = connection.dialect.quoted(table.name)
      let rows = try await rows("SELECT * FROM \(quoted)").map { $0.joined(separator: "|") }
      result.append("\(table.name): \(rows.sorted().joined(separator: "\n"))")
    }
    return result
  }
}

extension TestDatabase {
  /// Runs `body` with scenarios over an empty database of its own.
  package func with(_ text: String, _ body: (TestRun) async throws -> Void) async throws {
    try await withConnection { try await body(TestRun($0, text)) }
  }
}
