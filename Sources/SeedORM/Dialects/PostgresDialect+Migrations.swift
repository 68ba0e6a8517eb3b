import SeedDatabase
import SeedSchema

extension PostgresDialect: MigrationDialect {
  var hasAdvisoryLocks: Bool { true }
  var choosesForeignKeysBeforeTransactions: Bool { false }

  func journal(
    _ name: String, on connection: isolated any DatabaseConnection
  ) throws -> (table: TableName, searchPath: String?) {
    let (schema, path) = try searchPath(connection)
    guard let schema else {
      throw DatabaseError(
        .invalidSchema, "the search path names no schema in which the journal could be")
    }
    return (TableName(name, schema: schema), path)
  }

  func existence(of table: TableName) -> SQLStatement {
    """
    SELECT 1 AS found FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relname = \(table.name) AND n.nspname = \(table.schema ?? "")
    """
  }

  func instant(_ time: Timestamp) -> SQLStatement { "CAST(\(time) AS timestamptz)" }

  func comparedSchemas(
    including others: Set<String>, on connection: any DatabaseConnection
  ) async throws -> [String]? {
    let rows = try await connection.query(
      "SELECT s AS schema FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) s")
    return rows.compactMap { $0["schema"]?.stringValue } + others.sorted()
  }

  func diff(
    from current: [TableSchema], to desired: DescribedTables,
    on connection: any DatabaseConnection
  ) async throws -> SchemaDiff {
    var diff = try PostgresSchemaDiff.diff(from: current, to: desired.tables)
    if diff.isReversible {
      diff.reversal = try PostgresSchemaDiff.diff(from: desired.tables, to: current).changes
    }
    return diff
  }

  func losesValues(_ from: FieldSchema, _ to: FieldSchema) -> Bool {
    guard from.type != to.type || from.domains != to.domains else { return false }
    if case .enumeration(_, let old?) = from.type, case .enumeration(_, old) = to.type {
      return false
    }
    return PostgresTypeChange(from, to).cost == .loss
  }

  func described(
    _ tables: [TableSchema], by connection: any DatabaseConnection
  ) async throws -> DescribedTables {
    try await StatementCancellation.guarding(connection) { connection in
      DescribedTables(try scratchTables(tables, connection))
    }
  }

  /// Creates tables in separate schemas, in a transaction that is rolled back.
  private func scratchTables(
    _ tables: [TableSchema], _ connection: isolated any DatabaseConnection
  ) throws -> [TableSchema] {
    try connection.begin()
    defer { try? connection.rollback() }
    let (own, path) = try searchPath(connection)
    func scratch(_ schema: String?) -> String {
      schema == nil || schema == own ? "seedkit_diff" : "seedkit_diff_\(schema ?? "")"
    }
    for schema in Set(tables.map { scratch($0.name.schema) }).union([scratch(nil)]).sorted() {
      _ = try connection.execute(SQLStatement(sql: "CREATE SCHEMA \(quoted(schema))"))
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
    for table in moved { statements += try createStatements(for: table) }
    for table in moved { statements += try constraintStatements(for: table) }
    for table in moved { statements += try foreignKeyStatements(for: table) }
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

  /// Reads the first schema of the search path that exists, and the path itself.
  private func searchPath(
    _ connection: isolated any DatabaseConnection
  ) throws -> (schema: String?, path: String) {
    let row = try connection.query(
      """
      SELECT pg_catalog.current_schema() AS schema,
        pg_catalog.current_setting('search_path') AS path
      """
    ).first
    return (row?["schema"]?.stringValue, row?["path"]?.stringValue ?? "")
  }
}
