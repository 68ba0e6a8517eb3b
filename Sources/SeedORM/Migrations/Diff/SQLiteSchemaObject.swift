import SeedDatabase
import SeedSchema

/// A row of `sqlite_schema`.
struct SQLiteSchemaObject: Sendable, Hashable {
  var type: String
  var name: String
  var table: String
  var sql: String

  /// Reads all objects except SQLite's own.
  static func all(_ connection: any DatabaseConnection) async throws -> [SQLiteSchemaObject] {
    try await connection.query(
      """
      SELECT type, name, tbl_name AS "table", sql FROM main.sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid
      """
    ).compactMap { row in
      guard let type = row["type"]?.stringValue, let name = row["name"]?.stringValue,
        let table = row["table"]?.stringValue, let sql = row["sql"]?.stringValue
      else { return nil }
      return SQLiteSchemaObject(type: type, name: name, table: table, sql: sql)
    }
  }
}
