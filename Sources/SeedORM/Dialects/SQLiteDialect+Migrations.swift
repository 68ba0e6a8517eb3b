import SeedDatabase
import SeedSchema

extension SQLiteDialect: MigrationDialect {
  var hasAdvisoryLocks: Bool { false }
  var choosesForeignKeysBeforeTransactions: Bool { true }

  func journal(
    _ name: String, on connection: isolated any DatabaseConnection
  ) throws -> (table: TableName, searchPath: String?) {
    (TableName(name, schema: "main"), nil)
  }

  func existence(of table: TableName) -> SQLStatement {
    """
    SELECT 1 AS found FROM main.sqlite_schema
    WHERE type = 'table' AND lower(name) = lower(\(table.name))
    """
  }

  func instant(_ time: Timestamp) -> SQLStatement { "\(time)" }

  /// Creates the tables in an in-memory database.
  func described(
    _ tables: [TableSchema], by connection: any DatabaseConnection
  ) async throws -> DescribedTables {
    let scratch = try await DatabaseURL(.sqlite(path: ":memory:", mode: .create)).connect()
    do {
      let main = tables.map { table in
        var table = table
        table.name.schema = nil
        return table
      }
      for table in namingIndexes(of: main, besides: []) {
        let statements = try createStatements(for: table) + constraintStatements(for: table)
        for sql in statements { try await scratch.executeScript(sql) }
      }
      let described = try await scratch.tables(in: nil)
      let objects = try await SQLiteSchemaObject.all(scratch)
      await scratch.close()
      let definitions = objects.filter { $0.type == "table" }.map { ($0.name.lowercased(), $0.sql) }
      return DescribedTables(
        described, definitions: Dictionary(definitions) { first, _ in first })
    } catch {
      await scratch.close()
      throw error
    }
  }

  func comparedSchemas(
    including others: Set<String>, on connection: any DatabaseConnection
  ) async throws -> [String]? { nil }

  func diff(
    from current: [TableSchema], to desired: DescribedTables,
    on connection: any DatabaseConnection
  ) async throws -> SchemaDiff {
    let objects = try await SQLiteSchemaObject.all(connection)
    var diff = try await SQLiteSchemaDiff.diff(
      from: current, objects, to: desired.tables, desired.definitions)
    if diff.isReversible {
      diff.reversal = try? await SQLiteSchemaDiff.reversal(of: diff, of: objects, to: current)
    }
    return diff
  }

  /// The column's affinity turns text like 0012 into a number.
  func losesValues(_ from: FieldSchema, _ to: FieldSchema) -> Bool {
    guard from.type != to.type || from.domains != to.domains else { return false }
    switch from.type {
    case .text, .string, .uuid, .json: return to.type.isNumber
    default: return false
    }
  }
}
