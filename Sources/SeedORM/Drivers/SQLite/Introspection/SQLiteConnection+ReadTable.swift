extension SQLiteConnection {
  /// Reads one table of the catalogue.
  func table(_ table: String, schema: String) throws -> TableSchema {
    let arguments = "\(literal(table)), \(literal(schema))"
    let catalogue = "\(dialect.quoted(schema)).sqlite_schema"
    let sql = try texts(
      "SELECT sql FROM \(catalogue) WHERE type = 'table' AND name = \(literal(table))")
    let text = SQLiteTableText(sql.first ?? "")

    var result = TableSchema(
      TableName(table, schema: schema == "main" ? nil : schema), fields: [], checks: text.checks)
    var key: [(order: Int64, name: String)] = []
    let columns = try rows(
      """
      SELECT name, type, "notnull", dflt_value, pk, hidden
      FROM pragma_table_xinfo(\(arguments)) ORDER BY cid
      """)
    for column in columns {
      guard let name = column[0].textValue else { continue }
      let order = column[4].integerValue ?? 0
      if order > 0 { key.append((order, name)) }
      let type = SQLiteDeclaredType(column[1].textValue ?? "").fieldType
      var field = FieldSchema(
        name, type, isNullable: column[2].integerValue == 0 && order == 0,
        defaultValue: column[3].textValue.map { SQLiteLiteral.defaultValue($0, type) })
      // `numeric default false` is how some libraries write a boolean.
      if case .decimal = type, case .value(.boolean)? = field.defaultValue { field.type = .boolean }
      if column[5].integerValue ?? 0 >= 2 {
        field.generation = .computed
        field.defaultValue = text.generated[name.lowercased()].map { .expression($0) }
      }
      result.fields.append(field)
    }
    result.primaryKey = key.sorted { $0.order < $1.order }.map(\.name)
    nameEnumerations(&result)
    try readIndexes(&result, arguments: arguments, catalogue: catalogue)
    result.foreignKeys = try foreignKeys(arguments: arguments, schema: schema, text: text)
    return result
  }

  /// `CHECK (role IN ('admin', 'user'))` is how an enumeration is written. A check with a name stays
  /// one, too.
  private func nameEnumerations(_ table: inout TableSchema) {
    var checks: [CheckConstraint] = []
    for check in table.checks {
      if let (column, values) = SQLiteLiteral.enumeration(check.expression),
        let index = table.fields.firstIndex(where: { $0.name.lowercased() == column.lowercased() })
      {
        switch table.fields[index].type {
        case .text, .string, .other:
          table.fields[index].type = .enumeration(values: values)
          if check.name == nil { continue }
        default: break
        }
      }
      checks.append(check)
    }
    table.checks = checks
  }

  private func readIndexes(
    _ table: inout TableSchema, arguments: String, catalogue: String
  ) throws {
    var hasKeyIndex = false
    let indexes = try rows(
      """
      SELECT l.name, l."unique", l.origin, l.partial, m.sql
      FROM pragma_index_list(\(arguments)) AS l LEFT JOIN \(catalogue) AS m
        ON m.type = 'index' AND m.name = l.name
      ORDER BY l.seq DESC
      """)
    for index in indexes {
      guard let name = index[0].textValue else { continue }
      if index[2].textValue == "pk" {
        hasKeyIndex = true
        continue
      }
      let isUnique = index[1].integerValue == 1
      let (columns, hasExpression) = try indexColumns(
        name, arguments: arguments, sql: index[4].textValue, of: table)
      guard !columns.isEmpty, isUnique || !hasExpression else { continue }
      let predicate =
        index[3].integerValue == 1
        ? index[4].textValue.flatMap(SQLiteTableText.predicate) : nil
      let ownName = index[2].textValue == "c" ? name : nil
      if isUnique {
        table.uniques.append(UniqueConstraint(columns, name: ownName, predicate: predicate))
      } else {
        table.indexes.append(IndexSchema(columns, name: ownName, predicate: predicate))
      }
    }
    // Only the row's own number needs no index for a primary key; without rowid all tables have one.
    if table.primaryKey.count == 1, !hasKeyIndex,
      let index = table.fields.firstIndex(where: { $0.name == table.primaryKey[0] })
    {
      table.fields[index].generation = .identity
    }
  }

  /// The columns of an index. Where it has expressions, these are the columns that are named in them:
  /// rows that differ in `lower(email)` differ in `email`, too.
  private func indexColumns(
    _ index: String, arguments: String, sql: String?, of table: TableSchema
  ) throws -> (columns: [String], hasExpression: Bool) {
    let schema = table.name.schema ?? "main"
    let parts = try rows(
      """
      SELECT cid, name FROM pragma_index_xinfo(\(literal(index)), \(literal(schema)))
      WHERE key = 1 ORDER BY seqno
      """)
    let columns = parts.compactMap { $0[1].textValue }
    if columns.count == parts.count { return (columns, false) }
    // From the parenthesis behind ON up to the condition.
    let names = Set(table.fields.map(\.name))
    let inside = SQLiteTokenizer.tokens(of: sql ?? "").drop { !$0.isMark("(") }
      .prefix { !$0.isKeyword("WHERE") }
    var named: [String] = []
    for token in inside where token.isName && names.contains(token.text) {
      if !named.contains(token.text) { named.append(token.text) }
    }
    return (named, true)
  }

  private func foreignKeys(
    arguments: String, schema: String, text: SQLiteTableText
  ) throws -> [ForeignKey] {
    let rows = try rows(
      """
      SELECT id, "table", "from", "to", on_update, on_delete
      FROM pragma_foreign_key_list(\(arguments)) ORDER BY id DESC, seq
      """)
    var keys: [(id: Int64, key: ForeignKey, isImplicit: Bool)] = []
    for row in rows {
      guard let id = row[0].integerValue, let parent = row[1].textValue,
        let column = row[2].textValue
      else { continue }
      if keys.last?.id != id {
        let key = ForeignKey(
          [], references: TableName(parent, schema: schema == "main" ? nil : schema), [],
          onDelete: row[5].textValue.flatMap(ForeignKey.Action.init) ?? .noAction,
          onUpdate: row[4].textValue.flatMap(ForeignKey.Action.init) ?? .noAction)
        keys.append((id, key, row[3].isNull))
      }
      keys[keys.count - 1].key.columns.append(column)
      if let target = row[3].textValue {
        keys[keys.count - 1].key.referencedColumns.append(target)
      }
    }
    for index in keys.indices {
      // `REFERENCES users` means the primary key of users.
      if keys[index].isImplicit {
        let parent = literal(keys[index].key.references.name)
        keys[index].key.referencedColumns = try texts(
          """
          SELECT name FROM pragma_table_xinfo(\(parent), \(literal(schema)))
          WHERE pk > 0 ORDER BY pk
          """)
      }
      if text.references.count == keys.count {
        keys[index].key.name = text.references[index].name
        keys[index].key.timing = text.references[index].timing
      }
    }
    return keys.map(\.key)
  }
}
