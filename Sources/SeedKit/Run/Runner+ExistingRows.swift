import SeedGeneration
package import SeedDatabase
package import SeedPlanning
package import SeedSchema

extension Runner {
  /// Reads the rows of a table that exist.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - withKeys: whether their keys are read, too, for references to them.
  ///   - uniques: which unique columns count as keys beside the primary key; `nil` for all.
  ///   - values: the columns that are read with the keys, if the table has them.
  ///   - connection: the connection to read them by.
  /// - Returns: their number and, if requested, their keys.
  /// - Throws: `DatabaseError` if the table can't be read.
  package static func existingRows(
    of table: TableSchema, withKeys: Bool, uniques: Set<String>? = nil,
    reading values: Set<String> = [], _ connection: any DatabaseConnection
  ) async throws -> DatabaseState.ExistingRows {
    let dialect = connection.dialect
    let quoted = dialect.ownRows(of: table)
    let counted = try await connection.query(SQLStatement(sql: "SELECT count(*) FROM \(quoted)"))
    guard case .integer(let count)? = counted.first?.values.first, count > 0 else {
      return DatabaseState.ExistingRows(count: 0)
    }
    var result = DatabaseState.ExistingRows(count: count)
    // Of a key of several columns, the one that the database numbers.
    let numbered =
      table.primaryKey.count == 1
      ? table.primaryKey[0]
      : table.primaryKey.first { table[field: $0]?.generation == .identity }
    if let numbered, case .integer? = table[field: numbered]?.type {
      let rows = try await connection.query(
        SQLStatement(
          sql: "SELECT \(dialect.functionPrefix)max(\(dialect.quoted(numbered))) FROM \(quoted)"))
      if case .integer(let highest)? = rows.first?.values.first { result.highestKey = highest }
    }
    guard withKeys else { return result }
    let keys = Set(
      table.primaryKey
        + table.uniques.filter { $0.columns.count == 1 }.flatMap(\.columns)
        .filter { uniques?.contains($0) ?? true })
    let columns = table.fields.filter { keys.contains($0.name) || values.contains($0.name) }
    guard !columns.isEmpty, !table.primaryKey.isEmpty else { return result }
    let lists = try await valueLists(columns, of: table, count: count, connection)
    for (field, found) in zip(columns, lists) {
      if keys.contains(field.name) { result.keys[field.name] = Column(found, as: field.type) }
      // A key is written back unchanged, but a value that reads it gets the column's type.
      if values.contains(field.name) {
        result.values[field.name] = Column(found, of: ValueKind(of: field.type))
      }
    }
    return result
  }

  /// Reads columns of a table's rows in the order of its primary key; of many rows, evenly
  /// distributed ones.
  ///
  /// - Returns: a list of values for each column, because as many rows would take twice the memory.
  private static func valueLists(
    _ columns: [FieldSchema], of table: TableSchema, count: Int64,
    _ connection: any DatabaseConnection
  ) async throws -> [[SQLValue]] {
    let dialect = connection.dialect
    let quoted = dialect.ownRows(of: table)
    let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    let order = table.primaryKey.map { dialect.quoted($0) }.joined(separator: ", ")
    let most = try await rowLimit(of: quoted, columns, count: count, order: order, connection)
    let step = (count - 1) / most + 1
    let source =
      step == 1
      ? quoted
      : "(SELECT \(list), row_number() OVER (ORDER BY \(order)) AS seedkit_place FROM \(quoted)) AS t"
    let spread = step == 1 ? "" : " WHERE seedkit_place % \(step) = 0"
    let lists = Locked([[SQLValue]](repeating: [], count: columns.count))
    _ = try await connection.fetch(
      SQLStatement(sql: "SELECT \(list) FROM \(source)\(spread) ORDER BY \(order) LIMIT \(most)")
    ) { row in
      let values = columns.indices.map { row.value(at: $0) }
      lists.withLock { lists in
        for (index, value) in values.enumerated() { lists[index].append(value) }
      }
    }
    return lists.withLock { $0 }
  }
}
