import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What a pass reports: the database's own counts, and the first reason of each table.
extension AutoPass {
  /// How many tables one query counts.
  private static let tablesPerCount = 100

  /// Asks the database how many rows it has, as triggers may have written more, or deleted some.
  mutating func countRows(of schemas: [TableSchema]) async throws {
    let dialect = run.connection.dialect
    var start = 0
    while start < schemas.count {
      let part = schemas[start..<min(start + Self.tablesPerCount, schemas.count)]
      start += part.count
      let sql = part.enumerated().map { place, schema in
        "SELECT \(place) AS place, count(*) AS rows FROM \(dialect.ownRows(of: schema))"
      }.joined(separator: " UNION ALL ")
      for row in try await run.connection.query(SQLStatement(sql: sql)) {
        guard let place = row.optionalInteger("place"), let rows = row.optionalInteger("rows"),
          let schema = part.dropFirst(Int(place)).first
        else { continue }
        results.rowCounts[schema.name] = rows
      }
    }
  }

  /// How many rows a table has got; `nil` if it wasn't filled.
  private func rows(of name: TableName, _ loaded: LoadedRows) -> Int64 {
    let triggers = self[name].triggers.rows
    guard let counted = results.rowCounts[name] else { return loaded.rows + (triggers?.count ?? 0) }
    return max(0, counted - (triggers?.before ?? state.rows[name]?.count ?? 0))
  }

  func report() -> AutoReport {
    var reports: [AutoReport.Table] = []
    var made: [RunReport.Table] = []
    var whole = TableDigest(columns: [])
    for table in results.plan?.tables ?? [] {
      let name = table.schema.name
      guard let loaded = self[name].loaded else { continue }
      let rows = rows(of: name, loaded)
      var reason: String?
      if rows < project.rows, case .partial(_, let shortfall) = self[name].state {
        reason = shortfall
      }
      if rows < loaded.rows, reason == nil {
        reason = "of \(loaded.rows) rows that were written, triggers have left \(rows)"
      }
      var fallbacks = self[name].fallbacks
      if let written = self[name].triggers.rows?.count, written > 0 {
        fallbacks.append("\(written) rows were written by triggers of other tables")
      }
      reports.append(
        AutoReport.Table(
          name: name.description, rows: rows, reason: reason, advice: nil, fallbacks: fallbacks))
      made.append(
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
    let total = made.reduce(0) { $0 + $1.rows }
    return AutoReport(
      tables: reports, complete: results.completeTables,
      run: RunReport(
        scenario: InferredProject.scenarioName, seed: project.seed, database: nil, tables: made,
        rows: total, digest: whole.hex, checks: [],
        notes: session.notes + results.sequences + results.excludedTables,
        seconds: 0,
        queries: nil))
  }
}
