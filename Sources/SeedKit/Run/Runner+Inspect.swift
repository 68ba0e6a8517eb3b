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
    var filled: [TableName] = []
    var known: Set<TableName> = []
    var growing: Set<TableName> = []
    var referenced: [TableName] = []
    var readColumns = ReadColumns()
    var referencedColumns: [TableName: Set<String>] = [:]
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
        if known.insert(table.name).inserted { filled.append(table.name) }
        if least > 0 { growing.insert(table.name) }
        try await findKeys(of: create, of: project, in: table, &state, connection)
      }
      let references = try await references(
        of: create, factory, in: project, named: factories, to: &state, connection)
      for reference in references {
        referenced.append(reference.table)
        referencedColumns[reference.table, default: []].formUnion(reference.columns)
      }
      for column in project.columnsOfReferencedRows(for: create, factory) {
        readColumns.insert(column, reachedBy: references)
      }
      // A key of one column is read as a referenced column.
      let keys = (table?.foreignKeys ?? []) + (factory.schema?.foreignKeys ?? [])
      for key in keys where key.columns.count > 1 {
        guard let parent = state.table(key.references) else { continue }
        readColumns.insert(key.referencedColumns, of: parent.name)
      }
    }
    if definition.rejectedRows == .retry {
      state.tables = try await addingPartitions(to: state.tables, connection)
    }
    let parents = Set(referenced)
    for name in filled + referenced where state.rows[name] == nil {
      guard let table = state.table(name) else { continue }
      // Rows of the scenario are referenced by number; the keys of other rows must be known.
      state.rows[name] = try await existingRows(
        of: table, withKeys: parents.contains(name) && !growing.contains(name),
        uniques: referencedColumns[table.name, default: []], reading: readColumns[table.name],
        connection)
      // A view or a partition shows some of its table's keys.
      if table.kind.storage != nil {
        state.rows[name]?.highestKey =
          try await existingRows(of: table.stored, withKeys: false, connection).highestKey
      }
    }
    for case .create(let create) in steps {
      guard let factory = project.resolved(create), let table = state.table(factory.table),
        (state.rows[table.name]?.count ?? 0) > 0
      else { continue }
      try await countWrittenRows(of: factory.allValues(in: create), in: table, &state, connection)
    }
    for name in filled where (state.rows[name]?.count ?? 0) > 0 {
      guard let index = state.index(of: name) else { continue }
      try await EpochUnitDetector(connection: connection).read(&state.tables[index])
    }
    let rebuildable = filled.filter { state.table($0)?.isPlain == false }
    if !rebuildable.isEmpty { state.rebuild = try await connection.rebuild(of: rebuildable) }
    return state
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

  /// Reads the rows of a table that exist.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - withKeys: whether their keys are read, too, for references to them.
  ///   - uniques: which unique columns count as keys beside the primary key; `nil` for all.
  ///   - values: the columns that are read with the keys, if the table has them.
  ///   - connection: the connection to read them by.
  /// - Returns: their number and, if requested, their keys.
  /// - Throws: `DatabaseError` if the table can't be read.
  package static func existingRows(
    of table: TableSchema, withKeys: Bool, uniques: Set<String>? = nil,
    reading values: Set<String> = [], _ connection: any DatabaseConnection
  ) async throws -> DatabaseState.ExistingRows {
    let dialect = connection.dialect
    let quoted = dialect.ownRows(of: table)
    let counted = try await connection.query(SQLStatement(sql: "SELECT count(*) FROM \(quoted)"))
    guard case .integer(let count)? = counted.first?.values.first, count > 0 else {
      return DatabaseState.ExistingRows(count: 0)
    }
    var result = DatabaseState.ExistingRows(count: count)
    // Of a key of several columns, the one that the database numbers.
    let numbered =
      table.primaryKey.count == 1
      ? table.primaryKey[0]
      : table.primaryKey.first { table[field: $0]?.generation == .identity }
    if let numbered, case .integer? = table[field: numbered]?.type {
      let rows = try await connection.query(
        SQLStatement(
          sql: "SELECT \(dialect.functionPrefix)max(\(dialect.quoted(numbered))) FROM \(quoted)"))
      if case .integer(let highest)? = rows.first?.values.first { result.highestKey = highest }
    }
    guard withKeys else { return result }
    let keys = Set(
      table.primaryKey
        + table.uniques.filter { $0.columns.count == 1 }.flatMap(\.columns)
        .filter { uniques?.contains($0) ?? true })
    let columns = table.fields.filter { keys.contains($0.name) || values.contains($0.name) }
    if !columns.isEmpty, !table.primaryKey.isEmpty {
      let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
      let order = table.primaryKey.map { dialect.quoted($0) }.joined(separator: ", ")
      let most = try await rowLimit(of: quoted, columns, count: count, order: order, connection)
      let step = (count - 1) / most + 1
      let source =
        step == 1
        ? quoted
        : "(SELECT \(list), row_number() OVER (ORDER BY \(order)) AS seedkit_place FROM \(quoted)) AS t"
      let spread = step == 1 ? "" : " WHERE seedkit_place % \(step) = 0"
      // By columns, because as many rows would take twice the memory.
      let lists = Locked([[SQLValue]](repeating: [], count: columns.count))
      _ = try await connection.fetch(
        SQLStatement(
          sql: "SELECT \(list) FROM \(source)\(spread) ORDER BY \(order) LIMIT \(most)")
      ) { row in
        let values = columns.indices.map { row.value(at: $0) }
        lists.withLock { lists in
          for (index, value) in values.enumerated() { lists[index].append(value) }
        }
      }
      for (index, field) in columns.enumerated() {
        let found = lists.withLock { $0[index] }
        if keys.contains(field.name) {
          result.keys[field.name] = Column(found, as: field.type)
        }
        // A key is written back unchanged, but a value that reads it gets the column's type.
        if values.contains(field.name) {
          result.values[field.name] = Column(found, of: ValueKind(of: field.type))
        }
      }
    }
    return result
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
