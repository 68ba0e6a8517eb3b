import SeedDatabase
import SeedGeneration
import SeedSchema

/// The table `seedkit_synced_rows`, in which scenarios with `mode: sync` remember the rows that
/// they created.
///
/// Rows that existed before are not in it, so they are never removed.
struct SyncedRows {
  static let table = TableName("seedkit_synced_rows")

  private static let schema = TableSchema(
    table,
    fields: [
      FieldSchema("scenario", .text), FieldSchema("table_name", .text),
      FieldSchema("row_key", .text),
    ], primaryKey: ["scenario", "table_name", "row_key"])

  let connection: any DatabaseConnection
  let scenario: String

  private var dialect: any Dialect { connection.dialect }
  private var name: String { dialect.quoted(Self.table) }
  /// The rows that the scenario has now.
  private var current: TableName {
    TableName("seedkit_current_rows", schema: dialect.temporarySchema)
  }

  /// Records the rows of a temporary table: the current ones, and which of them are new.
  ///
  /// `hasStart` tells whether the run has recorded rows before.
  func record(_ statements: MergeStatements, hasStart: Bool) async throws {
    if !hasStart { try await begin() }
    let key = MergeStatements.keyText(statements.merge.key, of: "s", dialect)
    let table = statements.schema.name.description
    _ = try await connection.execute(
      """
      INSERT INTO \(unescaped: dialect.quoted(current)) (table_name, row_key)
      SELECT CAST(\(table) AS text), \(unescaped: key) FROM \(unescaped: dialect.quoted(statements.staging)) AS s
      """)
    _ = try await connection.execute(
      """
      INSERT INTO \(unescaped: name) (scenario, table_name, row_key)
      SELECT CAST(\(scenario) AS text), CAST(\(table) AS text), \(unescaped: key) \(unescaped: statements.newRows)
      ON CONFLICT DO NOTHING
      """)
  }

  private func begin() async throws {
    let known = try await connection.tables(in: nil).contains { $0.name == Self.table }
    if !known {
      for sql in try dialect.createStatements(for: Self.schema)
        + dialect.constraintStatements(for: Self.schema)
      {
        _ = try await connection.execute(SQLStatement(sql: sql))
      }
    }
    _ = try await connection.execute(
      SQLStatement(
        sql:
          "CREATE TEMPORARY TABLE \(dialect.quoted(current.name)) (table_name text, row_key text)"))
  }

  /// Removes the rows that the scenario created and no longer has.
  ///
  /// - Returns: how many.
  func remove(from schema: TableSchema, key: [String]) async throws -> Int64 {
    let table = schema.name.description
    let gone: SQLStatement =
      """
      FROM \(unescaped: name) AS r WHERE scenario = \(scenario) AND table_name = \(table) AND NOT EXISTS (
        SELECT 1 FROM \(unescaped: dialect.quoted(current)) AS c
        WHERE c.table_name = r.table_name AND c.row_key = r.row_key)
      """
    let text = MergeStatements.keyText(key, of: "t", dialect)
    let removed = try await connection.execute(
      """
      DELETE FROM \(unescaped: dialect.quoted(schema.name)) AS t WHERE \(unescaped: text) IN (SELECT row_key \(gone))
      """)
    _ = try await connection.execute("DELETE \(gone)")
    return Int64(removed)
  }

  func finish() async throws {
    _ = try await connection.execute(SQLStatement(sql: "DROP TABLE \(dialect.quoted(current))"))
  }
}
