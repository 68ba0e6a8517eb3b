import SeedDatabase

extension QueryMonitor {
  /// Returns hints for making the statements that it has seen faster, with evidence and the
  /// statement to run.
  ///
  /// ```swift
  /// for hint in try await db.monitor.hints(in: db) { print(hint) }
  /// ```
  ///
  /// It reads the plans of the statements and counts rows up to 10,000 of each table; it runs none
  /// of the statements.
  ///
  /// - Parameter database: the database that ran them.
  /// - Returns: the hints; none if nothing is worth changing.
  /// - Throws: `DatabaseError` if the catalog can't be read.
  public func hints(in database: Database) async throws -> [QueryHint] {
    try await database.hints(in: report)
  }
}

extension Database {
  /// Returns the hints of its monitor's report; see `QueryMonitor.hints(in:)`.
  ///
  /// - Throws: `DatabaseError` if the catalog can't be read.
  public func hints() async throws -> [QueryHint] { try await hints(in: monitor.report) }

  func hints(in report: QueryReport) async throws -> [QueryHint] {
    let (connection, _) = try await begin(in: writers) { _ in }
    do {
      let hints = try await HintFinder.hints(in: report, connection)
      writers.release(connection)
      return hints
    } catch {
      await writers.recover(connection)
      throw error
    }
  }
}
