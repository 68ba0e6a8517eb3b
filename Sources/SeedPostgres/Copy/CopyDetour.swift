import SeedDatabase
import SeedSchema

/// Rows on their way to a table that COPY can't write to: they are copied to a temporary table and
/// inserted from there.
///
/// COPY rejects a table whose row-level security applies to the role, and a view; INSERT allows
/// both.
struct CopyDetour {
  private let session: PostgresSession
  private let columns: String
  private let target: String
  /// The temporary table.
  let table = "pg_temp.seedkit_rows"

  /// Creates the temporary table.
  ///
  /// - Returns: `nil` if COPY can write to the table.
  /// - Throws: ``DatabaseError`` if a statement fails.
  init?(_ request: LoadRequest, on session: PostgresSession) throws {
    let dialect = PostgresDialect()
    target = dialect.quoted(request.table.name)
    self.session = session
    columns = request.columns.map { dialect.quoted($0) }.joined(separator: ", ")
    let rows = try session.run(
      """
      SELECT c.relkind = 'v' OR pg_catalog.row_security_active(c.oid) FROM pg_catalog.pg_class c
      WHERE c.oid = pg_catalog.to_regclass($1)::oid
      """, [.text(target)]
    ).rows()
    guard rows.first?.values.first == .boolean(true) else { return nil }
    _ = try session.run(
      "CREATE TEMPORARY TABLE seedkit_rows ON COMMIT DROP AS SELECT \(columns) FROM \(target) WITH NO DATA"
    )
  }

  /// Inserts the rows, whose keys count as given even if the database would number them.
  ///
  /// - Throws: ``DatabaseError`` if the database rejects a row.
  func finish() throws {
    _ = try session.run(
      "INSERT INTO \(target) (\(columns)) OVERRIDING SYSTEM VALUE SELECT \(columns) FROM \(table)")
    _ = try session.run("DROP TABLE \(table)")
  }
}
