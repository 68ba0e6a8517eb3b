public import SeedDatabase
public import SeedFormat
public import SeedPlanning
public import SeedSchema

/// The recipe of a seeded database: a schema, and a scenario that creates its rows.
///
/// ```swift
/// let recipe = SnapshotRecipe(scenario: "shop", files: try ProjectFiles.read("."))
/// let key = try recipe.key(for: PostgresDialect())
/// ```
///
/// Its key is a fingerprint of everything that determines its data, so that unchanged snapshots are
/// reused and changed ones are created again.
public struct SnapshotRecipe: Sendable {
  /// The version of the data that this SeedKit generates; a part of each key.
  public static let dataVersion = "1"

  /// The scenario; `nil` if there is only a schema.
  public var scenario: String?
  /// The factories and scenarios.
  public var files: [SourceFile]
  /// The values of the files' variables.
  public var variables = FileVariables()
  /// The run's overrides of its scenario.
  public var options: PlanOptions
  /// The tables that are created beforehand.
  public var tables: [TableSchema]
  /// SQL that is run before the scenario, such as an application's own schema.
  public var script: String?
  /// The schema that is created beforehand; `nil` if ``tables``, ``script`` and factories define
  /// it.
  public var schema: LoadedSchema?
  /// The project's folder, in which steps find the files with their rows.
  public var folder: String?

  /// Creates a recipe.
  public init(
    scenario: String?, files: [SourceFile], options: PlanOptions = PlanOptions(),
    tables: [TableSchema] = [], script: String? = nil, schema: LoadedSchema? = nil,
    folder: String? = nil
  ) {
    self.folder = folder
    self.scenario = scenario
    self.files = files
    self.options = options
    self.tables = tables
    self.script = script
    self.schema = schema
  }

  /// The recipe of the schema alone, which recipes of several scenarios share; `nil` if there is
  /// none.
  package var schemaRecipe: SnapshotRecipe? {
    schema.map { SnapshotRecipe(scenario: nil, files: [], schema: $0) }
  }

  /// Whether it is the recipe of a schema alone.
  var isSchemaOnly: Bool {
    schema != nil && scenario == nil && tables.isEmpty && script == nil
  }

  /// The fingerprint for a kind of database.
  ///
  /// - Throws: `DatabaseError` of code `invalidSchema` if a table's definition is not valid.
  public func key(for dialect: any Dialect) throws -> String {
    var hash = ContentHash()
    hash.add(Self.dataVersion)
    hash.add(dialect.name)
    hash.add(scenario ?? "")
    // Excludes the files' names, which differ between machines.
    for file in files { hash.add(file.bytes) }
    options.add(to: &hash)
    for statement in try statements(for: dialect) { hash.add(statement) }
    hash.add(script ?? "")
    schema?.add(to: &hash)
    if !variables.given.isEmpty || files.contains(where: VariableSubstitution.isNeeded) {
      readProject().addVariables(to: &hash)
    }
    if let scenario, folder != nil {
      try readProject().inFolder(folder).addData(of: scenario, to: &hash)
    }
    return hash.hexadecimal
  }

  /// Creates it in a database that is empty, or already has the recipe's ``schema``.
  ///
  /// - Returns: the report of the scenario's run.
  /// - Throws: `DiagnosticsError`, `DatabaseError`, and the errors of a ``Runner``.
  @discardableResult
  public func build(
    on connection: any DatabaseConnection, monitor: QueryMonitor = QueryMonitor()
  ) async throws -> RunReport? {
    if let script { try await connection.executeScript(script) }
    for sql in try statements(for: connection.dialect) {
      _ = try await connection.execute(SQLStatement(sql: sql))
    }
    guard let scenario else {
      try await Self.refreshViews(connection)
      return nil
    }
    let project = readProject().inFolder(folder)
    if project.hasErrors { throw DiagnosticsError(project.check()) }
    let state = try await Runner.inspect(connection, for: scenario, in: project, options: options)
    let plan = try Planner.plan(scenario, in: project, options: options, state: state)
    let report = try await Runner(connection, monitor: monitor).run(plan)
    try await Self.refreshViews(connection)
    return report
  }

  /// Fills the materialized views, which a copied schema has without rows.
  private static func refreshViews(_ connection: any DatabaseConnection) async throws {
    guard let query = connection.dialect.viewRefreshQuery else { return }
    for sql in try await connection.values(of: query) {
      do {
        _ = try await connection.execute(SQLStatement(sql: sql))
      } catch let error as DatabaseError where ![.connection, .interrupted].contains(error.code) {
        // A view that can't be computed from these rows stays as it was.
        continue
      }
    }
  }

  private func readProject() -> Project {
    ProjectCache.shared.project(of: files, variables: variables)
  }

  private func statements(for dialect: any Dialect) throws -> [String] {
    var statements: [String] = []
    let tables = dialect.namingIndexes(of: tables, besides: [])
    for table in tables { statements += try dialect.createStatements(for: table) }
    for table in tables { statements += try dialect.constraintStatements(for: table) }
    for table in tables { statements += try dialect.foreignKeyStatements(for: table) }
    return statements
  }
}
