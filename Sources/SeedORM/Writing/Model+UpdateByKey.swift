import SeedDatabase
import SeedSchema

extension Model where ID: ColumnValue & Hashable {
  /// Sets one column of many rows, each to its own value, in statements of thousands of rows.
  ///
  /// ```swift
  /// try await Product.update(\.stock, of: [1: 10, 2: 0], in: db)
  /// ```
  ///
  /// No hooks are called; columns with `.timestamp(.onUpdate)` are set.
  ///
  /// - Parameters:
  ///   - property: the column.
  ///   - values: the values by primary key.
  ///   - context: the database or transaction.
  /// - Returns: how many rows there were.
  /// - Throws: ``ValidationError`` if a value doesn't meet the checks of its field,
  ///   ``DuplicateRecord``, `DatabaseError`.
  @discardableResult
  public static func update<Value: ColumnValue>(
    _ property: any KeyPath<Self, Value> & Sendable, of values: [ID: Value],
    in context: some DatabaseContext
  ) async throws -> Int {
    let writer = try ModelWriter<Self>(context)
    let (field, keys) = (try writer.field(of: property), try writer.keyFields())
    guard let key = keys.first, keys.count == 1 else {
      throw DatabaseError(
        .misuse, "\(table.name) has no primary key of one column", table: table.name.name)
    }
    let rows = values.map { ($0.key.sqlValue, $0.value.sqlValue) }
      .sorted { "\($0.0)" < "\($1.0)" }
    var failures: [ValidationError.Failure] = []
    for (index, row) in rows.enumerated() where failures.count < 100 {
      let problem = context.dialect.queries.storable.problem(of: row.1, as: field.schema.type)
      for message in field.validation.messages(row.1) + (problem.map { [$0] } ?? []) {
        failures.append(
          ValidationError.Failure(field: field.name, message: message, index: index))
      }
    }
    guard failures.isEmpty else {
      throw ValidationError(table: table.name.description, failures: failures)
    }
    guard !rows.isEmpty else { return 0 }
    let now = context.now
    return try await context.transaction { transaction in
      var count = 0
      let size = max(1, transaction.dialect.maximumBoundValues / 2 - 8)
      for start in stride(from: 0, to: rows.count, by: size) {
        let part = rows[start..<min(start + size, rows.count)]
        do {
          count += try await transaction.execute(
            writer.updateStatement(part, key: key, field: field, now: now))
        } catch {
          throw writer.mapped(error)
        }
      }
      return count
    }
  }
}

extension ModelWriter {
  /// An UPDATE that joins a table of the new values.
  fileprivate func updateStatement(
    _ rows: ArraySlice<(SQLValue, SQLValue)>, key: TableField<Row>, field: TableField<Row>,
    now: Timestamp
  ) -> SQLStatement {
    let source = dialect.quoted("changed_rows")
    var statement = SQLStatement(
      sql: "WITH \(source) (\(dialect.quoted("key")), \(dialect.quoted("value"))) AS (VALUES ")
    for (number, row) in rows.enumerated() {
      statement.append(SQLStatement(sql: number == 0 ? "(" : ", ("))
      // The first row determines the types of all.
      statement.append(
        number == 0 ? dialect.queries.cast("\(row.0)", to: key.schema.type) : "\(row.0)")
      statement.append(", ")
      statement.append(
        number == 0 ? dialect.queries.cast("\(row.1)", to: field.schema.type) : "\(row.1)")
      statement.append(SQLStatement(sql: ")"))
    }
    statement.append(
      SQLStatement(
        sql: ") UPDATE \(dialect.quoted(table.name)) SET "
          + "\(dialect.quoted(field.name)) = \(source).\(dialect.quoted("value"))"))
    for stamped in table.roles.stamped
    where stamped.schema.generation == .timestampOnUpdate && stamped.name != field.name {
      statement.append(SQLStatement(sql: ", \(dialect.quoted(stamped.name)) = "))
      statement.append(dialect.queries.cast("\(SQLValue.timestamp(now))", to: stamped.schema.type))
    }
    if let version = table.versionField.map({ dialect.quoted($0.name) }) {
      let qualifier = dialect.quoted(table.name.name)
      statement.append(SQLStatement(sql: ", \(version) = \(qualifier).\(version) + 1"))
    }
    let qualified = "\(dialect.quoted(table.name.name)).\(dialect.quoted(key.name))"
    statement.append(
      SQLStatement(
        sql: " FROM \(source) WHERE \(qualified) = \(source).\(dialect.quoted("key"))"))
    if let mark = table.deletionField {
      let column = "\(dialect.quoted(table.name.name)).\(dialect.quoted(mark.name))"
      statement.append(SQLStatement(sql: " AND \(column) IS NULL"))
    }
    return statement
  }
}
