import SeedDatabase
import SeedSchema

extension Model where ID: ColumnValue {
  /// Returns the row with a primary key of one column; `nil` if it doesn't exist or is marked as
  /// deleted.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public static func find(_ key: ID, in context: some DatabaseContext) async throws -> Self? {
    try await found(key.sqlValue, in: context)
  }

  /// Returns the row with a primary key of one column.
  ///
  /// - Throws: ``RecordNotFound`` if it doesn't exist or is marked as deleted.
  public static func get(_ key: ID, in context: some DatabaseContext) async throws -> Self {
    try await required(key.sqlValue, in: context)
  }
}

extension Model where ID == NoIdentifier {
  /// Returns the row with a primary key of one column; `nil` if it doesn't exist or is marked as
  /// deleted.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public static func find<Key: ColumnValue>(
    _ key: Key, in context: some DatabaseContext
  ) async throws -> Self? {
    try await found(key.sqlValue, in: context)
  }

  /// Returns the row with a primary key of one column.
  ///
  /// - Throws: ``RecordNotFound`` if it doesn't exist or is marked as deleted.
  public static func get<Key: ColumnValue>(
    _ key: Key, in context: some DatabaseContext
  ) async throws -> Self {
    try await required(key.sqlValue, in: context)
  }
}

extension Model {
  /// Returns the row with a primary key of several columns; `nil` if it doesn't exist or is marked
  /// as deleted.
  ///
  /// ```swift
  /// let line = try await OrderItem.find(order.id, product.id, in: db)
  /// ```
  ///
  /// - Throws: `DatabaseError` of code `misuse` if the key has another number of columns.
  public static func find<First: ColumnValue, Second: ColumnValue, each Other: ColumnValue>(
    _ first: First, _ second: Second, _ others: repeat each Other, in context: some DatabaseContext
  ) async throws -> Self? {
    var key = [first.sqlValue, second.sqlValue]
    repeat key.append((each others).sqlValue)
    return try await found(byKey: key, in: context)
  }

  /// Returns the row with a primary key of several columns.
  ///
  /// - Throws: ``RecordNotFound`` if it doesn't exist or is marked as deleted.
  public static func get<First: ColumnValue, Second: ColumnValue, each Other: ColumnValue>(
    _ first: First, _ second: Second, _ others: repeat each Other, in context: some DatabaseContext
  ) async throws -> Self {
    var key = [first.sqlValue, second.sqlValue]
    repeat key.append((each others).sqlValue)
    guard let found = try await found(byKey: key, in: context) else {
      throw RecordNotFound(table: table.name.description, key: key)
    }
    return found
  }

  private static func found(
    byKey key: [SQLValue], in context: some DatabaseContext
  ) async throws -> Self? {
    try table.check()
    let fields = table.keyFields
    guard fields.count == key.count else {
      throw DatabaseError(
        .misuse,
        "the primary key of \(table.name) has \(fields.count) columns, but \(key.count) values were given",
        table: table.name.name)
    }
    var query = Query<Self>()
    let columns = query.columns
    query.condition = .and(
      zip(fields, key).map {
        .comparison(.equal, columns.node($0), .value($1, $0.schema.type))
      })
    return try await query.first(in: context)
  }
}

extension Model {
  fileprivate static func required(
    _ key: SQLValue, in context: some DatabaseContext
  ) async throws -> Self {
    guard let found = try await found(key, in: context) else {
      throw RecordNotFound(table: table.name.description, key: [key])
    }
    return found
  }

  fileprivate static func found(
    _ key: SQLValue, in context: some DatabaseContext
  ) async throws -> Self? {
    try table.check()
    guard let field = table.keyFields.first, table.keyFields.count == 1 else {
      throw DatabaseError(
        .misuse, "\(table.name) has no primary key of one column: use `where` instead",
        table: table.name.name)
    }
    let sql = table.derived.text(
      DerivedTable.Key(dialect: context.dialect.name, omitted: nil)
    ) {
      let query = Self.all.where { columns in
        Condition(.comparison(.equal, columns.node(field), .value(.null, field.schema.type)))
      }
      let statement = try? SQLRenderer.statement(query.select, context.dialect)
      return statement?.sql(placeholder: context.dialect.placeholder) ?? ""
    }
    let statement = SQLStatement(segments: [sql, ""], values: [key], rendered: sql)
    return try await context.fetch(statement) { try table.read($0) }.first
  }
}
