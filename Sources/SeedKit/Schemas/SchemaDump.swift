import SeedDatabase
import SeedFormat
import SeedPlanning
import SeedSchema

/// The schema of an existing database as SQL.
enum SchemaDump {
  /// The schema, and the rows of the tools' tables: without those, a framework would believe that
  /// no migration has run.
  ///
  /// - Throws: ``SchemaError`` if it can't be read.
  static func script(
    of url: DatabaseURL, environment: [String: String]
  ) async throws -> SourceFile {
    let name = "the schema of \(url.redacted)"
    var source = url
    if case .sqlite(let path, .create) = url.target {
      source.target = .sqlite(path: path, mode: .readOnly)
    }
    let connection: any DatabaseConnection
    do {
      connection = try await source.connect()
    } catch {
      throw SchemaError(
        "\(name) can't be read: \(error)",
        hint: "name the source of the schema: --schema FILE, --prepare COMMAND or --from URL")
    }
    do {
      try await connection.limit(WaitLimits())
      let tables = try await connection.tables(in: nil)
      var statements =
        switch connection.dialect.syntax {
        case .sqlite: try await sqlite(connection)
        case .postgres: [try await postgres(url, environment)]
        }
      for table in tables where ToolTable.purpose(of: table) != nil {
        statements += try await rows(of: table, connection)
      }
      await connection.close()
      return SourceFile(name: name, text: statements.joined(separator: ";\n") + ";\n")
    } catch {
      await connection.close()
      throw error as? SchemaError ?? SchemaError("\(name) can't be read: \(error)")
    }
  }

  private static func sqlite(_ connection: any DatabaseConnection) async throws -> [String] {
    let rows = try await connection.query(
      """
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'
        AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
      ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid
      """)
    var statements = rows.compactMap { $0.values.first?.stringValue }
    for pragma in ["user_version", "application_id"] {
      let found = try await connection.query(SQLStatement(sql: "PRAGMA \(pragma)"))
      if case .integer(let number)? = found.first?.values.first, number != 0 {
        statements.append("PRAGMA \(pragma) = \(number)")
      }
    }
    return statements
  }

  private static func postgres(
    _ url: DatabaseURL, _ environment: [String: String]
  ) async throws -> String {
    var environment = environment
    if case .postgres(let address) = url.target, let password = address.password {
      // Passed as a variable, because other users of the machine can see arguments.
      environment["PGPASSWORD"] = password
    }
    let result: ShellCommand.Ending
    do {
      result = try await ShellCommand.run(
        [
          "pg_dump", "--schema-only", "--no-owner", "--no-privileges", "--no-publications",
          "--no-subscriptions",
          "--lock-wait-timeout=\(WaitLimits.milliseconds(WaitLimits.usualPostgresLock))",
          "--dbname",
          url.redacted.secretText,
        ], environment: environment)
    } catch let error as SchemaError {
      throw SchemaError(
        error.message,
        hint:
          "it reads the schema: install PostgreSQL's client programs, or use --schema or --prepare")
    }
    guard result.status == 0 else {
      throw SchemaError("pg_dump \(result.ending)", hint: "its output was:\n\(result.lastLines)")
    }
    // The settings of the dump, such as an empty `search_path`, end with it. The key of `\restrict`
    // differs each time.
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("\\restrict") && !$0.hasPrefix("\\unrestrict")
    }
    return lines.joined(separator: "\n") + "\nRESET ALL"
  }

  /// Statements that insert the rows of a table.
  private static func rows(
    of table: TableSchema, _ connection: any DatabaseConnection
  ) async throws -> [String] {
    let dialect = connection.dialect
    let name = dialect.quoted(table.name)
    let columns = table.fields.filter { $0.generation != .computed }.map { dialect.quoted($0.name) }
    let values = columns.map { column in
      switch dialect.syntax {
      case .sqlite: "quote(\(column))"
      case .postgres: "pg_catalog.quote_nullable(\(column)::text)"
      }
    }
    let order = columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
    let found = try await connection.query(
      SQLStatement(
        sql: "SELECT \(values.joined(separator: ", ")) FROM \(name) ORDER BY \(order)"))
    var statements = found.map { row in
      let literals = row.values.map { $0.stringValue ?? "NULL" }.joined(separator: ", ")
      return "INSERT INTO \(name) (\(columns.joined(separator: ", ")))"
        + " \(dialect.identityOverride)VALUES (\(literals))"
    }
    guard !found.isEmpty else { return statements }
    switch dialect.syntax {
    // In SQLite, an INSERT advances the sequence of an autoincremented key.
    case .sqlite: break
    case .postgres: statements += sequenceStatements(of: table, named: name, dialect)
    }
    return statements
  }

  /// Statements that advance the sequences of a table's key past its highest value.
  private static func sequenceStatements(
    of table: TableSchema, named name: String, _ dialect: any Dialect
  ) -> [String] {
    var statements: [String] = []
    for field in table.fields where table.primaryKey == [field.name] {
      guard case .integer = field.type else { continue }
      let column = dialect.quoted(field.name)
      statements.append(
        "SELECT pg_catalog.setval(s::regclass, (SELECT pg_catalog.max(\(column)) FROM \(name))::bigint) "
          + "FROM pg_catalog.pg_get_serial_sequence(\(name.quoted(by: "'")), \(field.name.quoted(by: "'"))) AS s "
          + "WHERE s IS NOT NULL")
    }
    return statements
  }
}
