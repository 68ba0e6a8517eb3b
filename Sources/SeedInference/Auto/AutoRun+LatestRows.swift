import SeedDatabase
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// When the rows that are there were created: new ones that reference them are later.
extension AutoRun {
  /// Reads when the latest existing row was created of each table that gets rows or that such a
  /// table references, if its rows have a creation time. Those whose time can't be read don't count.
  func latestRows(
    of tables: [TableSchema], _ state: DatabaseState, besides unreadable: Set<TableName>
  ) async throws -> [TableName: Timestamp] {
    let names = Set(tables.map(\.name)).union(tables.flatMap(\.foreignKeys).map(\.references))
    let dialect = connection.dialect
    var result: [TableName: Timestamp] = [:]
    for name in names.sorted(by: { $0.description < $1.description })
    where state.rows[name]?.count ?? 0 > 0 && !unreadable.contains(name) {
      guard let table = state.table(name), let created = RowDates.creation(in: table) else {
        continue
      }
      let column = dialect.quoted(created.column)
      let date = "CASE WHEN \(column) < \(created.dates.endOfDates) THEN \(column) END"
      let sql = """
        SELECT CAST(\(dialect.functionPrefix)max(\(date)) AS text) AS latest
        FROM \(dialect.ownRows(of: table))
        """
      do {
        let rows = try await connection.query(SQLStatement(sql: sql))
        guard let text = rows.first?.optionalText("latest"),
          let latest = created.dates.instant(text)
        else { continue }
        result[table.name] = latest
      } catch let error as DatabaseError
        where AutoPass.isRejection(error) && !control.isCancelled
      {
        continue
      }
    }
    return result
  }

  /// The instant that new rows call now: the start of the day after the latest rows that are there,
  /// if those are later than the one asked for.
  static func now(_ asked: Timestamp, after latest: Timestamp?) -> Timestamp {
    guard let latest, latest > asked else { return asked }
    let day: Int64 = 86_400_000_000
    let (next, overflow) = (Int64(latest.date.daysSinceEpoch) + 1).multipliedReportingOverflow(
      by: day)
    return overflow ? latest : Timestamp(microseconds: next)
  }
}
