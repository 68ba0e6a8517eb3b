import SeedDatabase
import SeedSchema

/// Tables as a database describes them after creation.
///
/// A diff compares two descriptions of one server, so that it doesn't depend on how the server
/// writes types, defaults and conditions.
enum DesiredTables {
  /// Creates tables in an in-memory database.
  ///
  /// - Returns: their descriptions, and their CREATE TABLE by lower-case name.
  static func inSQLite(
    _ tables: [TableSchema]
  ) async throws -> (tables: [TableSchema], texts: [String: String]) {
    let connection = try await DatabaseURL(.sqlite(path: ":memory:", mode: .create)).connect()
    do {
      let main = tables.map { table in
        var table = table
        table.name.schema = nil
        return table
      }
      for main in connection.dialect.namingIndexes(of: main, besides: []) {
        let statements =
          try connection.dialect.createStatements(for: main)
          + connection.dialect.constraintStatements(for: main)
        for sql in statements { try await connection.executeScript(sql) }
      }
      let described = try await connection.tables(in: nil)
      let objects = try await SQLiteSchemaObject.all(connection)
      await connection.close()
      let texts = objects.filter { $0.type == "table" }.map { ($0.name.lowercased(), $0.sql) }
      return (described, Dictionary(texts) { first, _ in first })
    } catch {
      await connection.close()
      throw error
    }
  }

  /// Creates tables in separate schemas, in a transaction that is rolled back.
  ///
  /// `connection` is one without a transaction.
  static func inPostgres(
    _ tables: [TableSchema], _ connection: isolated any DatabaseConnection
  ) throws -> [TableSchema] {
    let dialect = connection.dialect
    try connection.begin()
    defer { try? connection.rollback() }
    let row = try connection.query(
      "SELECT pg_catalog.current_schema() AS schema, pg_catalog.current_setting('search_path') AS path"
    ).first
    let own = row?["schema"]?.stringValue
    let path = row?["path"]?.stringValue ?? ""
    func scratch(_ schema: String?) -> String {
      schema == nil || schema == own ? "seedkit_diff" : "seedkit_diff_\(schema ?? "")"
    }
    for schema in Set(tables.map { scratch($0.name.schema) }).union([scratch(nil)]).sorted() {
      _ = try connection.execute(SQLStatement(sql: "CREATE SCHEMA \(dialect.quoted(schema))"))
    }
    _ = try connection.query(
      "SELECT pg_catalog.set_config('search_path', \("seedkit_diff" + (path.isEmpty ? "" : ", \(path)")), true)"
    )
    let names = Set(tables.map(\.name))
    let moved = tables.map { table in
      var table = table
      table.name.schema = Self.moved(table.name, own, scratch)
      for index in table.foreignKeys.indices
      where names.contains(table.foreignKeys[index].references) {
        table.foreignKeys[index].references.schema = Self.moved(
          table.foreignKeys[index].references, own, scratch)
      }
      return table
    }
    var statements: [String] = []
    for table in moved { statements += try dialect.createStatements(for: table) }
    for table in moved { statements += try dialect.constraintStatements(for: table) }
    for table in moved { statements += try dialect.foreignKeyStatements(for: table) }
    for sql in statements { _ = try connection.execute(SQLStatement(sql: sql)) }
    let schemas = Set(tables.map { scratch($0.name.schema) }).sorted()
    func restored(_ name: TableName) -> TableName {
      guard let schema = name.schema, schema.hasPrefix("seedkit_diff_") else { return name }
      return TableName(name.name, schema: String(schema.dropFirst("seedkit_diff_".count)))
    }
    return try connection.tables(in: schemas).map { table in
      var table = table
      table.name = restored(table.name)
      for index in table.foreignKeys.indices {
        table.foreignKeys[index].references = restored(table.foreignKeys[index].references)
      }
      return table
    }
  }

  private static func moved(
    _ name: TableName, _ own: String?, _ scratch: (String?) -> String
  ) -> String? {
    name.schema == nil || name.schema == own ? nil : scratch(name.schema)
  }
}
