/// The check of foreign keys that were left alone while rows came.
extension SQLiteConnection {
  /// Checks the foreign keys of the tables that were written to, and of those that refer to rows that may have
  /// changed or gone.
  ///
  /// - Throws: ``DatabaseError`` of code `foreignKeyViolation` where a key is broken.
  func checkForeignKeys(after writes: SQLiteWrites) throws {
    let written = Set(writes.tables.map { $0.lowercased() })
    guard !written.isEmpty else { return }
    // Rows that make way for new ones are deleted without a word, where a table's text or a trigger's has it so.
    let mayReplace = try !rows(
      "SELECT 1 FROM sqlite_schema WHERE sql LIKE '%replace%' LIMIT 1"
    ).isEmpty
    let changed = mayReplace ? written : Set(writes.changed.map { $0.lowercased() })
    let keys = try rows(
      """
      SELECT m.name, k."table" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS k
      WHERE m.type = 'table'
      """)
    var tables: [String] = []
    for key in keys {
      guard case .text(let child) = key[0], case .text(let parent) = key[1] else { continue }
      if written.contains(child.lowercased()) || changed.contains(parent.lowercased()),
        !tables.contains(child)
      {
        tables.append(child)
      }
    }
    for table in tables where try !isProvenWhole(table) { try checkForeignKeys(of: table) }
  }

  private func checkForeignKeys(of table: String) throws {
    let name = dialect.quoted(table)
    let broken = try rows("SELECT * FROM pragma_foreign_key_check(\(literal(table))) LIMIT 1")
    guard let first = broken.first else { return }
    var columns: [String] = []
    if case .integer(let number) = first[3] {
      let names = try rows(
        """
        SELECT "from" FROM pragma_foreign_key_list(\(literal(table)))
        WHERE id = \(number) ORDER BY seq
        """)
      columns = names.compactMap { if case .text(let name) = $0[0] { name } else { nil } }
    }
    var message = "a foreign key is broken: \(name)"
    if !columns.isEmpty { message += " (\(columns.joined(separator: ", ")))" }
    if case .text(let parent) = first[2] { message += " refers to a missing row of \(parent)" }
    throw DatabaseError(.foreignKeyViolation, message, table: table, columns: columns)
  }

  /// Whether the keys of a table lead somewhere, each looked up once, in their order, so that the lookups walk
  /// through the parents' index: a third of what SQLite's own check takes, which looks up each row as it stands.
  ///
  /// Where it isn't sure, SQLite's own check has the word, and the message.
  private func isProvenWhole(_ table: String) throws -> Bool {
    let pairs = try rows(
      """
      SELECT k.id, k."table", k."from", p.name, c.type, p.type
      FROM pragma_foreign_key_list(\(literal(table))) AS k
      JOIN pragma_table_xinfo(\(literal(table))) AS c ON lower(c.name) = lower(k."from")
      LEFT JOIN pragma_table_xinfo(k."table") AS p
        ON CASE WHEN k."to" IS NULL THEN p.pk = k.seq + 1 ELSE lower(p.name) = lower(k."to") END
      ORDER BY k.id, k.seq
      """)
    var keys: [SQLValue: [[String]]] = [:]
    for pair in pairs {
      let texts = pair.dropFirst().compactMap(\.stringValue)
      // The parent isn't there; or its values and the child's are compared in another way than a key's.
      guard texts.count == 5,
        SQLiteDeclaredType(texts[3]).affinity == SQLiteDeclaredType(texts[4]).affinity
      else { return false }
      keys[pair[0], default: []].append(texts)
    }
    let child = dialect.quoted(TableName(table, schema: "main"))
    for columns in keys.values {
      let parent = dialect.quoted(TableName(columns[0][0], schema: "main"))
      let names = columns.map { dialect.quoted($0[1]) }
      let present = names.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      let sorted = names.map { "\($0) COLLATE BINARY" }.joined(separator: ", ")
      // The parent's column stands first, as its collation is the one that a key is compared by.
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
