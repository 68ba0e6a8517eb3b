import SeedORM
import SeedFormat
import SeedGeneration
public import SeedDatabase
public import SeedPlanning
public import SeedSchema

extension Runner {
  /// Inspects a database for a plan: its tables, and the rows that stay in the tables that the
  /// scenario fills or references.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - scenario: the scenario's name.
  ///   - project: the files.
  ///   - options: those of the plan: rows that it doesn't generate are looked up among those that
  ///     stay.
  /// - Returns: what a plan has to know of the database.
  /// - Throws: `DatabaseError` if the catalog can't be read; `DiagnosticsError` if there is no such
  ///   scenario.
  public static func inspect(
    _ connection: any DatabaseConnection, for scenario: String, in project: Project,
    options: PlanOptions = PlanOptions()
  ) async throws -> DatabaseState {
    try await inspect(connection, for: scenario, in: project, options: options) { _ in }
  }

  /// Inspects a database for a plan.
  ///
  /// `adjust` changes what was read of the tables; rows that it knows are not counted.
  static func inspect(
    _ connection: any DatabaseConnection, for scenario: String, in project: Project,
    options: PlanOptions, _ adjust: (inout DatabaseState) -> Void
  ) async throws -> DatabaseState {
    try await inspect(
      connection, for: try project.scenario(named: scenario), in: project, options: options, adjust)
  }

  /// Inspects a database for rows that are only shown, as a scenario or a factory creates them in
  /// empty tables: of rows that exist, only those of other tables count.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - factory: the factory whose rows are shown.
  ///   - scenario: the scenario that creates them; `nil` for the factory on its own.
  ///   - project: the files.
  /// - Returns: the state.
  /// - Throws: `DatabaseError` if the catalog can't be read, or `DiagnosticsError`.
  public static func inspect(
    _ connection: any DatabaseConnection, toShow factory: String, of scenario: String?,
    in project: Project
  ) async throws -> DatabaseState {
    let definition =
      if let scenario {
        try project.scenario(named: scenario)
      } else {
        try Planner.sampleScenario(
          of: factory, in: project, state: try await tables(connection, in: project))
      }
    var state = try await inspect(
      connection, for: definition, in: project, options: PlanOptions()
    ) { _ in }
    for case .create(let create) in try project.allSteps(of: definition).map(\.action) {
      guard let table = project.resolved(create)?.table else { continue }
      state.rows[state.names.canonical(table)] = nil
    }
    return state
  }

  private static func inspect(
    _ connection: any DatabaseConnection, for definition: ScenarioDefinition, in project: Project,
    options: PlanOptions, _ adjust: (inout DatabaseState) -> Void
  ) async throws -> DatabaseState {
    let steps = try project.allSteps(of: definition).map(\.action)
    var state = try await tables(
      connection, named: steps.flatMap(\.tableNames), in: project)
    adjust(&state)
    let needed = try await neededRows(
      of: steps, in: project, options: options, state: &state, connection)
    if definition.rejectedRows == .retry {
      state.tables = try await addingPartitions(to: state.tables, connection)
    }
    try await readRows(needed, into: &state, connection)
    for case .create(let create) in steps {
      guard let factory = project.resolved(create), let table = state.table(factory.table),
        (state.rows[table.name]?.count ?? 0) > 0
      else { continue }
      try await countWrittenRows(of: factory.allValues(in: create), in: table, &state, connection)
    }
    for name in needed.filled where (state.rows[name]?.count ?? 0) > 0 {
      guard let index = state.index(of: name) else { continue }
      try await EpochUnitDetector(connection: connection).read(&state.tables[index])
    }
    let rebuildable = needed.filled.filter { state.table($0)?.isPlain == false }
    if !rebuildable.isEmpty { state.rebuild = try await connection.rebuild(of: rebuildable) }
    return state
  }

  /// Finds the tables whose rows a plan has to know; adds referenced ones of other schemas, and
  /// the rows of keys that steps name, to the state.
  private static func neededRows(
    of steps: [StepDefinition.Action], in project: Project, options: PlanOptions,
    state: inout DatabaseState, _ connection: any DatabaseConnection
  ) async throws -> NeededRows {
    var needed = NeededRows()
    let factories = project.factoriesByTable
    var leastRows: [String: Int64] = [:]
    for case .create(let create) in steps {
      guard let factory = project.resolved(create) else { continue }
      let table = state.table(factory.table)
      let least = options.leastRows(of: create, after: leastRows)
      // Whether there are any is all that counts, and a sum could exceed 64 bits.
      for name in factory.rowNames(in: create) {
        leastRows[name] = max(leastRows[name] ?? 0, least)
      }
      if let table {
        needed.fill(table.name, grows: least > 0)
        try await findKeys(of: create, of: project, in: table, &state, connection)
      }
      let references = try await references(
        of: create, factory, in: project, named: factories, to: &state, connection)
      for reference in references { needed.reference(reference) }
      for column in project.columnsOfReferencedRows(for: create, factory) {
        needed.readColumns.insert(column, reachedBy: references)
      }
      // A key of one column is read as a referenced column.
      let keys = (table?.foreignKeys ?? []) + (factory.schema?.foreignKeys ?? [])
      for key in keys where key.columns.count > 1 {
        guard let parent = state.table(key.references) else { continue }
        needed.readColumns.insert(key.referencedColumns, of: parent.name)
      }
    }
    return needed
  }

  /// Reads the rows of the tables that a scenario fills or references, unless the state has them.
  private static func readRows(
    _ needed: NeededRows, into state: inout DatabaseState, _ connection: any DatabaseConnection
  ) async throws {
    for name in needed.tables where state.rows[name] == nil {
      guard let table = state.table(name) else { continue }
      state.rows[name] = try await existingRows(
        of: table, withKeys: needed.needsKeys(of: name), uniques: needed.uniques(of: table.name),
        reading: needed.readColumns[table.name], connection)
      // A view or a partition shows some of its table's keys.
      if table.kind.storage != nil {
        state.rows[name]?.highestKey =
          try await existingRows(of: table.stored, withKeys: false, connection).highestKey
      }
    }
  }

  /// The existing tables that the rows of a step can reference; adds those of other schemas to the
  /// state.
  ///
  /// `factories` are the names of the factories of each table.
  private static func references(
    of create: CreateStep, _ factory: ResolvedFactory, in project: Project,
    named factories: [TableName: [String]], to state: inout DatabaseState,
    _ connection: any DatabaseConnection
  ) async throws -> [ReferencedTable] {
    // A table that the run creates may refer to one that exists.
    let keys =
      (state.table(factory.table)?.foreignKeys ?? []) + (factory.schema?.foreignKeys ?? [])
    var referenced = keys.compactMap { key in
      state.table(key.references).map { table in
        ReferencedTable(
          table: table.name, columns: key.referencedColumns,
          names: Set(key.columns + key.columns.map(\.relationName) + [key.references.name])
            .union(factories[table.name] ?? []))
      }
    }
    var ignored = DiagnosticBag()
    for value in factory.allValues(in: create) {
      guard let reference = ReferenceSyntax(value.syntax, bag: &ignored) else { continue }
      let name = reference.target.name
      let target = project.table(of: name) ?? TableName(dotted: name)
      let names: Set = [value.column, value.column.relationName, name, target.name]
      if let table = state.table(target) {
        referenced.append(
          ReferencedTable(table: table.name, columns: reference.columns, names: names))
      } else if let other = reference.withSchema(state.names) {
        let target = TableName(dotted: other.target.name)
        try await addSchemas(of: [target], to: &state, connection)
        if let table = state.table(target) {
          referenced.append(
            ReferencedTable(
              table: table.name, columns: other.columns, names: names.union([target.name])))
        }
      }
    }
    return referenced
  }

  /// Reads the tables of a database that factories can mean: those of the search path, those of
  /// other schemas that factories name, and those that they refer to.
  ///
  /// - Parameters:
  ///   - connection: the database.
  ///   - names: names of more tables.
  ///   - project: the files.
  /// - Returns: the tables, without their rows.
  /// - Throws: `DatabaseError` if the catalog can't be read.
  public static func tables(
    _ connection: any DatabaseConnection, named names: [TableName] = [], in project: Project
  ) async throws -> DatabaseState {
    let dialect = connection.dialect
    let factories = project.factories.keys.compactMap { project.table(of: $0) }
    let names = names + factories
    let catalog = try await connection.values(
      of: dialect.tableNamesQuery(orRelations: Set(names.map(\.name)).sorted()))
    let directory = TableDirectory(catalog, dialect: dialect)
    var state = DatabaseState(
      dialect: dialect, tables: try await connection.tables(in: nil).map(\.withoutTrivialKeys),
      directory: directory)
    try await addSchemas(of: names, to: &state, connection)
    try await addRelations(
      named: names.filter { catalog.hasRelation(named: $0.name, dialect) }, to: &state, connection)
    let own = Set(factories.map { directory.canonical($0) })
    let parents = state.tables.filter { own.contains($0.name) }.flatMap(\.foreignKeys)
    try await addSchemas(of: parents.map(\.references), to: &state, connection)
    if let query = dialect.relationNamesQuery {
      state.relationNames = try await connection.values(of: query)
    }
    return state
  }

  /// Adds the tables of the schemas of some tables that don't exist yet.
  static func addSchemas(
    of names: [TableName], to state: inout DatabaseState, _ connection: any DatabaseConnection
  ) async throws {
    let known = Set(state.tables.map(\.name))
    let schemas = Set(
      names.compactMap { state.directory?.entry(of: $0) }
        .filter { $0.owner == nil && !known.contains($0.name) }.map(\.schema))
    guard !schemas.isEmpty else { return }
    state.tables += try await connection.tables(in: schemas.sorted())
      .filter { !known.contains($0.name) }.map(\.withoutTrivialKeys)
  }
}

extension StepDefinition.Action {
  /// The names of tables that a step itself has.
  fileprivate var tableNames: [TableName] {
    switch self {
    case .truncate(let names): (names ?? []).map { TableName(dotted: $0.name) }
    case .expect(let expectations):
      expectations.compactMap {
        if case .count(let name) = $0.subject { TableName(dotted: name) } else { nil }
      }
    case .create(let create): create.rows == nil ? [] : [TableName(dotted: create.factory.name)]
    case .raw, .fixtures: []
    }
  }
}

extension TableSchema {
  /// Whether there is nothing to load past: the table has neither indexes nor keys, nor parts that
  /// could, or those of another one count.
  fileprivate var isPlain: Bool {
    kind != .table
      || primaryKey.isEmpty && uniques.isEmpty && indexes.isEmpty && exclusions.isEmpty
        && foreignKeys.isEmpty && partitioning == nil && inheritedTables.isEmpty
  }
}

extension [CatalogName] {
  /// Whether one of the names is that of a view, a partition or a table whose rows are elsewhere.
  fileprivate func hasRelation(named wanted: String, _ dialect: any Dialect) -> Bool {
    contains { entry in
      guard case .relation(let name) = entry else { return false }
      return dialect.ignoresCaseOfNames
        ? name.lowercased() == wanted.lowercased() : name == wanted
    }
  }
}
