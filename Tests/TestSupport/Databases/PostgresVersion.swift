package import SeedDatabase
import SeedSchema

extension DatabaseConnection {
  /// Whether the server has what PostgreSQL 15 brought.
  package func isPostgres15() throws -> Bool {
    let found = try query("select current_setting('server_version_num')::int >= 150000")
    return found.first?.values.first == .boolean(true)
  }

  /// Runs a script, on PostgreSQL 14 without what it lacks: `NULLS NOT DISTINCT`, and columns for
  /// `SET NULL`.
  package func executeAdaptedScript(_ sql: String) throws {
    guard try !isPostgres15() else { return try executeScript(sql) }
    try executeScript(
      sql.replacing(#/(?i) nulls not distinct/#, with: "")
        .replacing(#/(?i)(on delete set null) \(\w+\)/#) { $0.output.1 })
  }
}
