public import SeedFormat
import SeedORM

extension AutoRun {
  /// Works out files for a database: a factory for each table, and a scenario that fills them.
  ///
  /// Nothing of it stays in the database; the files are the caller's to write.
  ///
  /// - Parameters:
  ///   - options: which tables, and how many rows the scenario makes.
  ///   - scenario: the scenario's name.
  ///   - database: the URL that the scenario names, without a password; `nil` for none.
  ///   - files: those that are there, with names relative to the project's folder.
  ///   - record: what the last call returned with its changes; `nil` the first time.
  ///   - isTried: whether rows are written and rolled back, to learn what the database refuses.
  /// - Throws: ``DatabaseError``, or ``DiagnosticsError`` where nothing at all can be planned.
  public func initialize(
    _ options: AutoOptions, scenario: String, database: String? = nil, files: [SourceFile],
    record: InitRecord?, isTried: Bool
  ) async throws -> ProjectChanges {
    var pass = try await pass(options)
    if isTried {
      let rows = pass.project.rows
      pass.project.rows = min(rows, Self.trialRows)
      _ = try await pass.perform(keepsRows: false)
      pass.project.rows = rows
    } else {
      _ = try pass.makePlan()
    }
    return ProjectInit(
      project: pass.project, losses: pass.losses, scenario: scenario, database: database,
      files: files, record: record
    ).changes()
  }

  /// How many rows a trial makes of each table, at most.
  private static let trialRows: Int64 = 200
}
