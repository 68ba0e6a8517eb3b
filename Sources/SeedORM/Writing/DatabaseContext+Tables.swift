import SeedDrivers
public import SeedSchema

extension DatabaseContext {
  /// Creates the tables of models with their keys, constraints and indexes, all or none; in any order, as
  /// the foreign keys come last.
  ///
  /// ```swift
  /// try await db.createTables(User.self, Post.self)
  /// ```
  ///
  /// - Throws: `DatabaseError` of code `alreadyExists` or `invalidSchema`.
  public func createTables(_ models: any Model.Type...) async throws {
    let schemas = try models.map { try $0.checkedSchema }
    try await createTables(schemas)
  }

  /// Creates the tables of models that don't exist yet; those that do are left as they are.
  ///
  /// - Returns: the names of the tables that were created.
  /// - Throws: `DatabaseError` of code `invalidSchema`, and if a statement fails.
  @discardableResult
  public func createMissingTables(_ models: any Model.Type...) async throws -> [TableName] {
    let schemas = try models.map { try $0.checkedSchema }
    return try await transaction { transaction in
      var missing: [TableSchema] = []
      for schema in schemas where try await !transaction.hasTable(schema.name) {
        missing.append(schema)
      }
      try await transaction.createTables(missing)
      return missing.map(\.name)
    }
  }

  private func hasTable(_ name: TableName) async throws -> Bool {
    do {
      // A failure undoes only itself.
      return try await transaction { transaction in
        _ = try await transaction.query(
          SQLStatement(sql: "SELECT 1 FROM \(transaction.dialect.quoted(name)) LIMIT 0"))
        return true
      }
    } catch let error as DatabaseError where error.code == .undefinedTable {
      return false
    }
  }

  /// Creates tables with their keys, constraints and indexes, all or none.
  ///
  /// - Throws: `DatabaseError` of code `alreadyExists` or `invalidSchema`.
  public func createTables(_ schemas: [TableSchema]) async throws {
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
