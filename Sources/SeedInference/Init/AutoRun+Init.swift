import SeedSchema
import SeedPlanning
public import SeedFormat
import SeedPredicates

extension AutoRun {
  /// Works out files for a database: a factory for each table, and a scenario that fills them.
  ///
  /// Nothing of it stays in the database; the files are the caller's to write.
  ///
  /// - Parameters:
  ///   - options: which tables, and how many rows the scenario makes.
  ///   - scenario: the scenario's name.
  ///   - database: the URL that the scenario names, without a password; `nil` for none.
  ///   - schema: the lines of the scenario's `database`, if the tables come from elsewhere.
  ///   - files: those that are there, with names relative to the project's folder.
  ///   - record: what the last call returned with its changes; `nil` the first time.
  ///   - isTried: whether rows are written and rolled back, to learn what the database rejects.
  /// - Returns: the files to write, and what can't be filled.
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if nothing at all
  ///   can be planned.
  public func initialize(
    _ options: AutoOptions, scenario: String, database: String? = nil, schema: [String] = [],
    files: [SourceFile], record: InitRecord?, isTried: Bool
  ) async throws -> ProjectChanges {
    var pass = try await pass(options)
    var notes: [String] = []
    if isTried {
      let rows = pass.project.rows
      pass.project.rows = min(rows, Self.trialRows)
      _ = try await pass.perform(keepsRows: false)
      pass.project.rows = rows
      notes = try await pass.leaveRowsToTriggers()
    } else {
      _ = try await pass.makePlan()
    }
    var changes = ProjectInit(
      project: pass.project, skipped: pass.skippedTables, scenario: scenario, database: database,
      schema: schema, files: files, record: record, names: pass.state.names
    ).changes()
    changes.notes = notes + pass.results.excludedTables
    return changes
  }

  /// Writes files whose values are distributed as those that the database has now.
  ///
  /// They are otherwise like those of
  /// ``initialize(_:scenario:database:schema:files:record:isTried:)``, and follow the numbers of
  /// rows, the shares of NULL, of booleans and of the values of enumerations, and how unevenly rows
  /// reference others.
  ///
  /// Reads the database's own statistics; the only values that it reads are those that the schema
  /// itself lists. Lines that somebody has changed are kept.
  ///
  /// - Parameters:
  ///   - options: which tables.
  ///   - scenario: the scenario's name.
  ///   - database: the URL that the scenario names, without a password; `nil` for none.
  ///   - files: those that are there, with names relative to the project's folder.
  ///   - record: what the last call returned with its changes; `nil` the first time.
  ///   - scale: the factor for the numbers of rows.
  /// - Returns: the files to write, and what can't be filled.
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if nothing at all
  ///   can be planned.
  public func learn(
    _ options: AutoOptions, scenario: String, database: String? = nil, files: [SourceFile],
    record: InitRecord?, scale: Double
  ) async throws -> ProjectChanges {
    var pass = try await pass(options)
    _ = try await pass.makePlan()
    let reader = ShapeReader(connection: connection)
    let names = Dictionary(
      pass.project.factories.map { ($0.schema.name, $0.name) },
      uniquingKeysWith: { first, _ in first })
    for index in pass.project.factories.indices {
      // What was written may be what is left of guesses that the database has rejected.
      if let written = record?.tables.first(where: {
        $0.table == pass.project.factories[index].schema.name.description
      }) {
        pass.project.factories[index].take(written, names: names)
      }
      let factory = pass.project.factories[index]
      let shape = try await reader.shape(of: factory.schema, rules: TableRules(factory.schema))
      pass.project.limits[factory.schema.name] = Int64(
        exactly: (Double(shape.rows) * scale).rounded(.up))
      pass.project.factories[index] =
        LearnedValues(shape: shape, schema: factory.schema).apply(to: factory)
    }
    var changes = ProjectInit(
      project: pass.project, skipped: pass.skippedTables, scenario: scenario, database: database,
      files: files, record: record, names: pass.state.names, rewrites: true, isLearned: true
    ).changes()
    changes.notes = pass.results.excludedTables
    return changes
  }

  /// How many rows a trial makes of each table, at most.
  private static let trialRows: Int64 = 200
}
