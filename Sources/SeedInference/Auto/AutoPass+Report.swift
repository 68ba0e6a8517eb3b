import SeedDatabase
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedSchema

/// Reports a pass: row counts as the database has them, and the first reason for each table.
extension AutoPass {
  /// How many tables are counted by one query.
  private static let tablesPerCount = 100

  /// Counts the rows of tables in the database, because triggers may have added or deleted some.
  mutating func countRows(of schemas: [TableSchema]) async throws {
    let dialect = run.connection.dialect
    var start = 0
    while start < schemas.count {
      let part = schemas[start..<min(start + Self.tablesPerCount, schemas.count)]
      start += part.count
      let sql = part.enumerated().map { index, schema in
        "SELECT \(index) AS number, count(*) AS rows FROM \(dialect.ownRows(of: schema))"
      }.joined(separator: " UNION ALL ")
      for row in try await run.connection.query(SQLStatement(sql: sql)) {
        guard let index = row.optionalInteger("number"), let rows = row.optionalInteger("rows"),
          let schema = part.dropFirst(Int(index)).first
        else { continue }
        results.rowCounts[schema.name] = rows
      }
    }
  }

  /// Returns how many rows were added to a table, including those of triggers.
  private func rows(of name: TableName, _ loaded: LoadedRows) -> Int64 {
    let triggers = self[name].triggers.rows
    guard let counted = results.rowCounts[name] else { return loaded.rows + (triggers?.count ?? 0) }
    return max(0, counted - (triggers?.before ?? state.rows[name]?.count ?? 0))
  }

  func report() -> AutoReport {
    var reports: [AutoReport.Table] = []
    var runTables: [RunReport.Table] = []
    var whole = TableDigest(columns: [])
    for table in results.plan?.tables ?? [] {
      let name = table.schema.name
      guard let loaded = self[name].loaded else { continue }
      let rows = rows(of: name, loaded)
      var reason: String?
      if rows < project.requestedRows[name] ?? project.rows,
        case .partial(_, let shortfall) = self[name].state
      {
        reason = shortfall
      }
      if rows < loaded.rows, reason == nil {
        reason = "triggers kept \(rows) of \(loaded.rows) rows"
      }
      var fallbacks = self[name].fallbacks
      if let written = self[name].triggers.rows?.count, written > 0 {
        fallbacks.append("triggers of other tables wrote \(written) rows")
      }
      reports.append(
        AutoReport.Table(
          name: name.description, rows: rows, reason: reason, advice: nil, fallbacks: fallbacks))
      runTables.append(
        RunReport.Table(
          name: name.description, rows: rows, digest: loaded.digest.hex,
          seconds: loaded.duration.inSeconds))
      whole.merge(loaded.digest.named(name.description))
    }
    for skipped in skippedTables {
      reports.append(
        AutoReport.Table(
          name: skipped.table.description, rows: self[skipped.table].triggers.rows?.count ?? 0,
          reason: skipped.reason, advice: skipped.advice, fallbacks: self[skipped.table].fallbacks,
          isFull: self[skipped.table].skip?.isFull ?? false))
    }
    let total = runTables.reduce(0) { $0 + $1.rows }
    return AutoReport(
      tables: reports, complete: results.completeTables,
      run: RunReport(
        scenario: InferredProject.scenarioName, seed: project.seed, database: nil,
        tables: runTables, rows: total, digest: whole.hex, checks: [],
        notes: session.notes + results.sequenceNotes + results.excludedTableNotes,
        seconds: 0,
        queries: nil))
  }
}
