import SeedDrivers
import SeedSchema

/// The check of foreign keys that was deferred during a load.
extension SQLiteConnection {
  /// Checks the foreign keys of the written tables, and of the tables that reference rows which may have
  /// changed or been deleted.
  ///
  /// - Throws: ``DatabaseError`` of code `foreignKeyViolation` if a key is broken.
  func checkForeignKeys(after writes: SQLiteWrites) throws {
    // A foreign key never references another file.
    for schema in Set(writes.tables.compactMap(\.schema)).sorted() {
      try checkForeignKeys(after: writes, in: schema)
    }
  }

  private func checkForeignKeys(after writes: SQLiteWrites, in schema: String) throws {
    func names(_ tables: Set<TableName>) -> Set<String> {
      Set(tables.filter { $0.schema == schema }.map { $0.name.lowercased() })
    }
    let written = names(writes.tables)
    let catalogue = dialect.quoted(TableName("sqlite_schema", schema: schema))
    // ON CONFLICT REPLACE in a table's or a trigger's text deletes rows silently.
    let mayReplace = try !rows(
      "SELECT 1 FROM \(catalogue) WHERE sql LIKE '%replace%' LIMIT 1"
    ).isEmpty
    let changed = mayReplace ? written : names(writes.changed)
    let keys = try rows(
      """
      SELECT m.name, k."table"
      FROM \(catalogue) AS m, pragma_foreign_key_list(m.name, \(literal(schema))) AS k
      WHERE m.type = 'table'
      """)
    var tables: [TableName] = []
    for key in keys {
      guard case .text(let child) = key[0], case .text(let parent) = key[1] else { continue }
      if written.contains(child.lowercased()) || changed.contains(parent.lowercased()),
        tables.last?.name != child
      {
        tables.append(TableName(child, schema: schema))
      }
    }
    for table in tables where try !isProvenWhole(table) { try checkForeignKeys(of: table) }
  }

  private func checkForeignKeys(of table: TableName) throws {
    let name = dialect.quoted(table.name)
    let arguments = "\(literal(table.name)), \(literal(table.schema ?? "main"))"
    let broken = try rows("SELECT * FROM pragma_foreign_key_check(\(arguments)) LIMIT 1")
    guard let first = broken.first else { return }
    var columns: [String] = []
    if case .integer(let number) = first[3] {
      let names = try rows(
        """
        SELECT "from" FROM pragma_foreign_key_list(\(arguments))
        WHERE id = \(number) ORDER BY seq
        """)
      columns = names.compactMap { if case .text(let name) = $0[0] { name } else { nil } }
    }
    var message = "a foreign key is broken: \(name)"
    if !columns.isEmpty { message += " (\(columns.joined(separator: ", ")))" }
    if case .text(let parent) = first[2] { message += " refers to a missing row of \(parent)" }
    throw DatabaseError(.foreignKeyViolation, message, table: table.name, columns: columns)
  }

  /// Whether all foreign keys of a table have parents. Each key is looked up once, in sorted order, so that
  /// the lookups walk through the parent's index: a third of the time of SQLite's own check, which looks up
  /// each row in storage order.
  ///
  /// If this is inconclusive, SQLite's own check decides, and provides the message.
  private func isProvenWhole(_ table: TableName) throws -> Bool {
    let schema = literal(table.schema ?? "main")
    let pairs = try rows(
      """
      SELECT k.id, k."table", k."from", p.name, c.type, p.type
      FROM pragma_foreign_key_list(\(literal(table.name)), \(schema)) AS k
      JOIN pragma_table_xinfo(\(literal(table.name)), \(schema)) AS c ON lower(c.name) = lower(k."from")
      LEFT JOIN pragma_table_xinfo(k."table", \(schema)) AS p
        ON CASE WHEN k."to" IS NULL THEN p.pk = k.seq + 1 ELSE lower(p.name) = lower(k."to") END
      ORDER BY k.id, k.seq
      """)
    var keys: [SQLValue: [[String]]] = [:]
    for pair in pairs {
      let texts = pair.dropFirst().compactMap(\.stringValue)
      // The parent doesn't exist, or its values are compared differently from the key's.
      guard texts.count == 5,
        SQLiteDeclaredType(texts[3]).affinity == SQLiteDeclaredType(texts[4]).affinity
      else { return false }
      keys[pair[0], default: []].append(texts)
    }
    let child = dialect.quoted(table)
    for columns in keys.values {
      let parent = dialect.quoted(TableName(columns[0][0], schema: table.schema))
      let names = columns.map { dialect.quoted($0[1]) }
      let present = names.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      let sorted = names.map { "\($0) COLLATE BINARY" }.joined(separator: ", ")
      // The parent's column is first, because its collation decides the comparison.
      let equal = columns.map { "p.\(dialect.quoted($0[2])) = c.\(dialect.quoted($0[1]))" }
        .joined(separator: " AND ")
      let broken = try rows(
        """
        SELECT 1 FROM (
          SELECT \(names.joined(separator: ", ")) FROM \(child) WHERE \(present) GROUP BY \(sorted)
        ) AS c
        WHERE NOT EXISTS (SELECT 1 FROM \(parent) AS p WHERE \(equal)) LIMIT 1
        """)
      if !broken.isEmpty { return false }
    }
    return true
  }
}
