import SeedSchema
public import SeedFormat
import SeedPlanning
import SeedPredicates

extension AutoRun {
  /// Infers files for a database: a factory for each table, and a scenario that seeds them.
  ///
  /// The database isn't changed; the caller writes the files.
  ///
  /// - Parameters:
  ///   - options: which tables, and how many rows the scenario creates.
  ///   - scenario: the scenario's name.
  ///   - database: the URL that the scenario names, without a password; `nil` for none.
  ///   - schema: the lines of the scenario's `database`, if the tables come from another source.
  ///   - files: the existing files, with names relative to the project's folder.
  ///   - record: the record that the last call returned; `nil` for the first call.
  ///   - rehearses: whether to write up to 200 rows for each table and roll back, to learn which
  ///     rows the database rejects.
  /// - Returns: the files to write, and the tables that can't be seeded.
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if nothing can be
  ///   planned.
  public func initialize(
    _ options: AutoOptions, scenario: String, database: String? = nil, schema: [String] = [],
    files: [SourceFile], record: InitRecord?, rehearses: Bool
  ) async throws -> ProjectChanges {
    var pass = try await pass(options, for: scenario, in: files)
    var notes: [String] = []
    if rehearses {
      let rows = pass.project.rows
      pass.project.rows = min(rows, Self.trialRows)
      _ = try await pass.perform(keepsRows: false)
      pass.project.rows = rows
      notes = try await pass.removeTriggerWrittenTables()
      pass.moveRetriedTablesLast()
      notes += try await pass.rehearse(scenario, rows: min(rows, Self.trialRows))
    } else {
      _ = try await pass.makePlan()
    }
    var files = ProjectUpdate(pass, scenario: scenario, files: files, record: record)
    files.database = database
    files.schema = schema
    var changes = files.changes()
    changes.notes += notes + pass.results.excludedTableNotes
    return changes
  }

  /// Reads a database for files whose scenario has a `now`: its own, or a new scenario's, which is
  /// after the existing rows, because rows that reference them must be later.
  func pass(
    _ options: AutoOptions, for scenario: String, in files: [SourceFile]
  ) async throws -> AutoPass {
    guard let known = Project.read(files).scenarios[scenario] else {
      return try await pass(options, followsRows: true)
    }
    var options = options
    options.now = known.now
    return try await pass(options, followsRows: false)
  }

  /// Infers files whose values are distributed like the database's current rows.
  ///
  /// The files are otherwise those of
  /// ``initialize(_:scenario:database:schema:files:record:rehearses:)``. They follow the row
  /// counts, the shares of NULL, of booleans and of the values of enumerations, and the skew of
  /// references.
  ///
  /// This reads the database's own statistics; the only values that it reads are those that the
  /// schema itself lists. Lines that the user has edited are kept. The caller writes the files.
  ///
  /// - Parameters:
  ///   - options: which tables.
  ///   - scenario: the scenario's name.
  ///   - database: the URL from which a new scenario takes the tables, without a password; `nil` for
  ///     none.
  ///   - files: the existing files, with names relative to the project's folder.
  ///   - record: the record that the last call returned; `nil` for the first call.
  ///   - scale: the factor by which row counts are multiplied.
  /// - Returns: the files to write, and the tables that can't be seeded.
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if nothing can be
  ///   planned.
  public func learn(
    _ options: AutoOptions, scenario: String, database: String? = nil, files: [SourceFile],
    record: InitRecord?, scale: Double
  ) async throws -> ProjectChanges {
    var pass = try await pass(options, followsRows: false)
    _ = try await pass.makePlan()
    let reader = TableDistributionReader(connection: connection)
    let names = Dictionary(
      pass.project.factories.map { ($0.schema.name, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let recorded = Dictionary(
      (record?.tables ?? []).map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
    for index in pass.project.factories.indices {
      // The file's value may be the one that worked after the database rejected the guesses.
      if let written = recorded[pass.project.factories[index].schema.name.description] {
        pass.project.factories[index].adoptValues(of: written, names: names)
      }
      let factory = pass.project.factories[index]
      let distribution = try await reader.distribution(
        of: factory.schema, rules: TableRules(factory.schema))
      pass.project.limits[factory.schema.name] = Int64(
        exactly: (Double(distribution.rows) * scale).rounded(.up))
      pass.project.factories[index] =
        LearnedValues(distribution: distribution, schema: factory.schema).apply(to: factory)
    }
    var files = ProjectUpdate(pass, scenario: scenario, files: files, record: record)
    // The scenario's rows don't belong among the real ones.
    if let database {
      files.schema = [
        "database:",
        "  from: \(YAMLText.scalar(database))  # its tables; --database names the database to seed",
      ]
    }
    files.rewrites = true
    files.isLearned = true
    var changes = files.changes()
    changes.notes += pass.results.excludedTableNotes
    return changes
  }

  /// The maximum number of rows for each table in a rehearsal.
  private static let trialRows: Int64 = 200
}
