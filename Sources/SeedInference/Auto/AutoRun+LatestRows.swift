import SeedDatabase
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Reads when existing rows were created, because new rows that reference them must be later.
extension AutoRun {
  /// Reads the latest creation time of the existing rows of tables and of the tables that they
  /// reference, ignoring a few rows that are decades later than all others.
  ///
  /// - Returns: the instants; tables without a readable creation time are left out.
  func latestRows(
    of tables: [TableSchema], _ state: DatabaseState, excluding unreadable: Set<TableName>,
    _ options: AutoOptions
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
      let outliers = Self.mostOutliers(among: state.rows[name]?.count ?? 0)
      let sql = """
        SELECT CAST(created AS text) AS latest
        FROM (SELECT \(date) AS created FROM \(dialect.ownRows(of: table))) AS dates
        WHERE created IS NOT NULL ORDER BY created DESC LIMIT \(outliers + 1)
        """
      do {
        let rows = try await connection.query(SQLStatement(sql: sql))
        let dates = rows.compactMap { $0.optionalText("latest") }
          .compactMap { created.dates.instant($0) }
        guard let latest = Self.latest(dates, outliers: outliers, now: options.now) else {
          continue
        }
        result[table.name] = latest
      } catch let error as DatabaseError
        where AutoPass.isRejection(error) && !control.isCancelled
      {
        continue
      }
    }
    return result
  }

  /// Returns how many rows of a table may be outliers: one, or one in a hundred.
  private static func mostOutliers(among rows: Int64) -> Int64 { max(1, min(100, rows / 100)) }

  /// The maximum time between consecutive rows, in microseconds, before the later ones are
  /// outliers.
  private static let longestGap: Int64 = 20 * 365 * 86_400_000_000

  /// Returns the latest of some instants, without those of a few rows that are decades later than
  /// now and than all others, such as a year that means "never".
  ///
  /// - Parameters:
  ///   - instants: the latest instants, in descending order.
  ///   - outliers: the maximum number of outliers.
  ///   - now: the value of `now()` for new rows.
  /// - Returns: the instant; `nil` if all are outliers.
  static func latest(_ instants: [Timestamp], outliers: Int64, now: Timestamp) -> Timestamp? {
    var dropped = 0
    for (index, instant) in instants.enumerated() where index < Int(outliers) {
      let rest = max(now, instants.dropFirst(index + 1).first ?? now)
      if instant.microseconds - rest.microseconds > longestGap { dropped = index + 1 }
    }
    return instants.dropFirst(dropped).first
  }

  /// Returns the value of `now()` for new rows: the requested one or, if existing rows are later,
  /// the start of the day after the latest of them.
  static func now(_ requested: Timestamp, after latest: Timestamp?) -> Timestamp {
    guard let latest, latest > requested else { return requested }
    let day: Int64 = 86_400_000_000
    let (next, overflow) = (Int64(latest.date.daysSinceEpoch) + 1).multipliedReportingOverflow(
      by: day)
    return overflow ? latest : Timestamp(microseconds: next)
  }
}
