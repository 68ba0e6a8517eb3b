import SeedDatabase
import SeedSchema

/// The foreign key check that a load defers.
extension SQLiteConnection {
  /// Checks the foreign keys of the written tables, and of tables that reference rows that may have
  /// changed or been deleted.
  ///
  /// - Throws: ``DatabaseError`` of code `foreignKeyViolation` if a key is violated.
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
    let catalog = dialect.quoted(TableName("sqlite_schema", schema: schema))
    // ON CONFLICT REPLACE in the SQL of a table or a trigger deletes rows silently.
    let mayReplace = try !rows(
      "SELECT 1 FROM \(catalog) WHERE sql LIKE '%replace%' LIMIT 1"
    ).isEmpty
    let changed = mayReplace ? written : names(writes.changed)
    let keys = try rows(
      """
      SELECT m.name AS child, k."table" AS parent
      FROM \(catalog) AS m, pragma_foreign_key_list(m.name, \(literal(schema))) AS k
      WHERE m.type = 'table'
      """)
    var tables: [TableName] = []
    for key in keys {
      guard let child = key.optionalText("child"), let parent = key.optionalText("parent") else {
        continue
      }
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
    if let number = first.optionalInteger("fkid") {
      columns = try texts(
        """
        SELECT "from" FROM pragma_foreign_key_list(\(arguments))
        WHERE id = \(number) ORDER BY seq
        """)
    }
    var message = "a foreign key is violated: \(name)"
    if !columns.isEmpty { message += " (\(columns.joined(separator: ", ")))" }
    if let parent = first.optionalText("parent") {
      message += " references a missing row of \(parent)"
    }
    throw DatabaseError(.foreignKeyViolation, message, table: table.name, columns: columns)
  }

  /// Whether all foreign keys of a table have parents.
  ///
  /// Each key is looked up once, in sorted order, so that the lookups traverse the parent's index
  /// in order, which takes a third of the time of SQLite's own check, which looks up each row in
  /// storage order.
  ///
  /// If this is inconclusive, SQLite's own check decides, and provides the message.
  private func isProvenWhole(_ table: TableName) throws -> Bool {
    let schema = literal(table.schema ?? "main")
    let pairs = try rows(
      """
      SELECT k.id AS id, k."table" AS parent, k."from" AS child_column, p.name AS parent_column,
        c.type AS child_type, p.type AS parent_type
      FROM pragma_foreign_key_list(\(literal(table.name)), \(schema)) AS k
      JOIN pragma_table_xinfo(\(literal(table.name)), \(schema)) AS c ON lower(c.name) = lower(k."from")
      LEFT JOIN pragma_table_xinfo(k."table", \(schema)) AS p
        ON CASE WHEN k."to" IS NULL THEN p.pk = k.seq + 1 ELSE lower(p.name) = lower(k."to") END
      ORDER BY k.id, k.seq
      """)
    var keys: [Int64: [Row]] = [:]
    for pair in pairs {
      // The parent doesn't exist, or its values are compared differently from the key's.
      guard let type = pair.optionalText("parent_type"),
        SQLiteDeclaredType(pair.text("child_type")).affinity == SQLiteDeclaredType(type).affinity
      else { return false }
      keys[pair.integer("id"), default: []].append(pair)
    }
    let child = dialect.quoted(table)
    for columns in keys.values {
      let parent = dialect.quoted(TableName(columns[0].text("parent"), schema: table.schema))
      let names = columns.map { dialect.quoted($0.text("child_column")) }
      let present = names.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      let sorted = names.map { "\($0) COLLATE BINARY" }.joined(separator: ", ")
      // The parent's column is first, because its collation decides the comparison.
      let equal = columns.map { column in
        let parentColumn = dialect.quoted(column.text("parent_column"))
        return "p.\(parentColumn) = c.\(dialect.quoted(column.text("child_column")))"
      }.joined(separator: " AND ")
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
