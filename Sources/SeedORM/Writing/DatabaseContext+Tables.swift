import SeedDatabase
public import SeedSchema

extension DatabaseContext {
  /// Creates the tables of models with their keys, constraints and indexes, all or none; in any
  /// order, because foreign keys are created last.
  ///
  /// Existing tables are left unchanged, so this can run at every start of a program.
  ///
  /// ```swift
  /// try await db.createTables(User.self, Post.self)
  /// ```
  ///
  /// - Returns: the names of the tables that were created.
  /// - Throws: `DatabaseError` of code `alreadyExists` if a table exists without a column of its
  ///   model, or of code `invalidSchema`.
  @discardableResult
  public func createTables(_ models: any Model.Type...) async throws -> [TableName] {
    let schemas = try models.map { try $0.checkedSchema }
    return try await transaction { transaction in
      var missing: [TableSchema] = []
      for schema in schemas where try await !transaction.has(schema) { missing.append(schema) }
      try await transaction.createTables(missing)
      return missing.map(\.name)
    }
  }

  /// Whether the table exists.
  ///
  /// - Throws: `DatabaseError` of code `alreadyExists` if it exists without one of the columns.
  private func has(_ schema: TableSchema) async throws -> Bool {
    let table = dialect.quoted(schema.name)
    // Qualified, because SQLite reads an unknown quoted name as a string.
    let columns = schema.fields.map { "t.\(dialect.quoted($0.name))" }.joined(separator: ", ")
    do {
      // A failure rolls back only this statement.
      return try await transaction { transaction in
        _ = try await transaction.query(
          SQLStatement(sql: "SELECT \(columns) FROM \(table) AS t LIMIT 0"))
        return true
      }
    } catch let error as DatabaseError where error.code == .undefinedTable {
      return false
    } catch let error as DatabaseError where error.code == .undefinedColumn {
      throw DatabaseError(
        .alreadyExists,
        "the table \(schema.name) exists, but not with all columns of its model: \(error.message)")
    }
  }

  /// Creates tables with their keys, constraints and indexes, all or none.
  ///
  /// - Throws: `DatabaseError` of code `alreadyExists` or `invalidSchema`.
  public func createTables(_ schemas: [TableSchema]) async throws {
    var existingNames: [TableName] = []
    if let names = dialect.relationNamesQuery {
      existingNames = names.values(try await query(names.statement))
    }
    let schemas = dialect.namingIndexes(of: schemas, besides: existingNames)
    var statements: [String] = []
    for schema in schemas { statements += try dialect.createStatements(for: schema) }
    for schema in schemas { statements += try dialect.constraintStatements(for: schema) }
    for schema in schemas { statements += try dialect.foreignKeyStatements(for: schema) }
    try await run(statements)
  }

  /// Removes the tables of models if they exist, all or none; children before their parents.
  ///
  /// - Throws: `DatabaseError`, for example if another table references one of them.
  public func dropTables(_ models: any Model.Type...) async throws {
    try await run(try models.map { dialect.dropStatement(for: try $0.checkedSchema.name) })
  }

  private func run(_ statements: [String]) async throws {
    try await transaction { transaction in
      for sql in statements { _ = try await transaction.execute(SQLStatement(sql: sql)) }
    }
  }
}

extension Model {
  /// The table's schema if its definition is valid.
  static var checkedSchema: TableSchema {
    get throws {
      try table.check()
      return table.schema
    }
  }
}
