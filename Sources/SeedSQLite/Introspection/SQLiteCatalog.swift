import SeedDrivers
import SeedSchema

/// Reads the tables of one schema (a file), in six statements for any number of tables: SQLite's pragmas are
/// functions that can be joined with its list of tables.
struct SQLiteCatalog {
  /// The schema's name: `main`, or that of an attached file.
  let schema: String
  /// Runs a query.
  let query: (String) throws -> [[SQLValue]]
  /// The rows of `tables`, of which each other query joins what it asks for.
  private let tableList: String
  private let dialect = SQLiteDialect()

  /// Creates a reader.
  init(schema: String, query: @escaping (String) throws -> [[SQLValue]]) {
    self.schema = schema
    self.query = query
    let schemaText = SQLiteDialect.literal(schema)
    tableList = """
      WITH tables AS MATERIALIZED (
        SELECT name, wr, strict FROM pragma_table_list WHERE schema = \(schemaText) AND type = 'table'
          AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      )
      """
  }

  /// The tables, in the order of their names.
  func tables() throws -> [TableSchema] {
    let schemaText = SQLiteDialect.literal(schema)
    let catalogue = "\(dialect.quoted(schema)).sqlite_schema"
    let texts = try query(
      """
      \(tableList) SELECT t.name, m.sql, t.wr, t.strict FROM tables AS t
      LEFT JOIN \(catalogue) AS m ON m.type = 'table' AND m.name = t.name ORDER BY t.name
      """)
    let columns = try byTable(
      """
      \(tableList) SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
      FROM tables AS t, pragma_table_xinfo(t.name, \(schemaText)) AS c ORDER BY t.name, c.cid
      """)
    let indexes = try byTable(
      """
      \(tableList) SELECT t.name, l.name, l."unique", l.origin, l.partial, m.sql
      FROM tables AS t, pragma_index_list(t.name, \(schemaText)) AS l
      LEFT JOIN \(catalogue) AS m ON m.type = 'index' AND m.name = l.name
      ORDER BY t.name, l.seq DESC
      """)
    let parts = try byTable(
      """
      \(tableList) SELECT l.name, p.name, p."desc", p.coll
      FROM tables AS t, pragma_index_list(t.name, \(schemaText)) AS l,
        pragma_index_xinfo(l.name, \(schemaText)) AS p
      WHERE p.key = 1 ORDER BY l.name, p.seqno
      """)
    let keys = try byTable(
      """
      \(tableList) SELECT t.name, k.id, k."table", k."from", k."to", k.on_update, k.on_delete
      FROM tables AS t, pragma_foreign_key_list(t.name, \(schemaText)) AS k
      ORDER BY t.name, k.id DESC, k.seq
      """)
    let triggers = try byTable(
      """
      \(tableList) SELECT t.name, g.name, g.sql
      FROM tables AS t JOIN \(catalogue) AS g
        ON g.type = 'trigger' AND g.tbl_name = t.name COLLATE NOCASE
      ORDER BY t.name, g.name
      """)

    var tables: [TableSchema] = []
    var known: [String: TableSchema] = [:]
    var tableTexts: [SQLiteTableDefinition] = []
    for row in texts {
      guard let name = row[0].stringValue else { continue }
      let text = SQLiteTableDefinition(row[1].stringValue ?? "")
      var table = TableSchema(
        TableName(name, schema: schema == "main" ? nil : schema), fields: [], checks: text.checks)
      addColumns(columns[name] ?? [], text, to: &table)
      table.nameEnumerations()
      table.isWithoutRowid = row[2].integerValue == 1
      table.isStrict = row[3].integerValue == 1
      table.triggers = (triggers[name] ?? []).compactMap { trigger in
        trigger[1].stringValue.map {
          TriggerSchema(
            $0, timing: SQLiteTableDefinition.timing(ofTrigger: trigger[2].stringValue ?? ""))
        }
      }
      addIndexes(indexes[name] ?? [], parts: parts, to: &table)
      known[name.lowercased()] = table
      tables.append(table)
      tableTexts.append(text)
    }
    // A reference may be to a later table.
    for index in tables.indices {
      tables[index].foreignKeys = foreignKeys(
        keys[tables[index].name.name] ?? [], tableTexts[index], known)
    }
    return tables
  }

  /// Returns the rows grouped by their first value, without it.
  private func byTable(_ sql: String) throws -> [String: [ArraySlice<SQLValue>]] {
    var result: [String: [ArraySlice<SQLValue>]] = [:]
    for row in try query(sql) {
      guard let name = row[0].stringValue else { continue }
      result[name, default: []].append(row[...])
    }
    return result
  }

  private func addColumns(
    _ rows: [ArraySlice<SQLValue>], _ text: SQLiteTableDefinition, to table: inout TableSchema
  ) {
    var key: [(order: Int64, name: String)] = []
    var numberedDates: (type: FieldType, unit: EpochUnit)?
    for row in rows {
      guard let name = row[1].stringValue else { continue }
      let order = row[5].integerValue ?? 0
      if order > 0 { key.append((order, name)) }
      let type = SQLiteDeclaredType(row[2].stringValue ?? "").fieldType
      var field = FieldSchema(
        name, type, isNullable: row[3].integerValue == 0 && order == 0,
        defaultValue: row[4].stringValue.map { SQLiteLiteral.defaultValue($0, type) })
      // `numeric default false` is how some libraries write a boolean.
      if case .decimal = type, case .value(.boolean)? = field.defaultValue { field.type = .boolean }
      // A numeric default shows the unit of a date column.
      if case .expression(let sql)? = field.defaultValue, let unit = EpochUnit(default: sql) {
        switch type {
        case .datetime, .date, .other:
          field.type = unit == .julianDays ? .float() : .integer()
          field.epochUnit = unit
          numberedDates = (field.type, unit)
        case _ where type.isNumber: field.epochUnit = unit
        default: break
        }
      }
      field.comment = text.comments[name.lowercased()]
      if row[6].integerValue ?? 0 >= 2 {
        field.generation = .computed
        field.defaultValue = text.generated[name.lowercased()].map { .expression($0) }
      }
      table.fields.append(field)
    }
    // The table's other dates are numbers, too.
    if let numberedDates {
      for index in table.fields.indices where table.fields[index].defaultValue == nil {
        guard case .datetime = table.fields[index].type else { continue }
        table.fields[index].type = numberedDates.type
        table.fields[index].epochUnit = numberedDates.unit
      }
    }
    table.primaryKey = key.sorted { $0.order < $1.order }.map(\.name)
  }

  private func addIndexes(
    _ rows: [ArraySlice<SQLValue>], parts: [String: [ArraySlice<SQLValue>]],
    to table: inout TableSchema
  ) {
    var hasKeyIndex = false
    for row in rows {
      guard let name = row[1].stringValue else { continue }
      if row[3].stringValue == "pk" {
        hasKeyIndex = true
        continue
      }
      let index = SQLiteIndexDefinition(
        parts: (parts[name] ?? []).map {
          ($0[1].stringValue, $0[2].integerValue == 1, $0[3].stringValue)
        },
        sql: row[5].stringValue, isPartial: row[4].integerValue == 1)
      let ownName = row[3].stringValue == "c" ? name : nil
      if row[2].integerValue == 1 {
        let columns =
          index.expressions.isEmpty
          ? index.columns
          : IndexExpression.uniqueColumns(
            of: index.expressions, among: table.fields.map(\.name)) ?? []
        table.uniques.append(
          UniqueConstraint(
            columns, name: ownName, predicate: index.predicate, expressions: index.expressions,
            definition: index.definition))
      } else {
        table.indexes.append(
          IndexSchema(
            index.columns, name: ownName, predicate: index.predicate, definition: index.definition))
      }
    }
    // Only a rowid primary key has no index; WITHOUT ROWID tables always have one.
    if table.primaryKey.count == 1, !hasKeyIndex,
      let index = table.fields.firstIndex(where: { $0.name == table.primaryKey[0] })
    {
      table.fields[index].generation = .identity
    }
  }

  private func foreignKeys(
    _ rows: [ArraySlice<SQLValue>], _ text: SQLiteTableDefinition, _ known: [String: TableSchema]
  ) -> [ForeignKey] {
    var keys: [(id: Int64, key: ForeignKey)] = []
    for row in rows {
      guard let id = row[1].integerValue, let parent = row[2].stringValue,
        let column = row[3].stringValue
      else { continue }
      if keys.last?.id != id {
        // The reference may differ in case from the table.
        let target = known[parent.lowercased()]
        let name = target?.name ?? TableName(parent, schema: schema == "main" ? nil : schema)
        var key = ForeignKey(
          [], references: name, [],
          onDelete: row[6].stringValue.flatMap(ForeignKey.Action.init) ?? .noAction,
          onUpdate: row[5].stringValue.flatMap(ForeignKey.Action.init) ?? .noAction)
        // `REFERENCES users` means the primary key of users.
        if row[4].isNull { key.referencedColumns = target?.primaryKey ?? [] }
        keys.append((id, key))
      }
      keys[keys.count - 1].key.columns.append(column)
      if let written = row[4].stringValue {
        let name = known[parent.lowercased()]?.fields.map(\.name)
          .first { $0.lowercased() == written.lowercased() }
        keys[keys.count - 1].key.referencedColumns.append(name ?? written)
      }
    }
    if text.references.count == keys.count {
      for index in keys.indices {
        keys[index].key.name = text.references[index].name
        keys[index].key.timing = text.references[index].timing
      }
    }
    return keys.map(\.key)
  }
}

extension TableSchema {
  /// Recognizes `CHECK (role IN ('admin', 'user'))` as an enumeration. A named check also stays a check.
  fileprivate mutating func nameEnumerations() {
    var kept: [CheckConstraint] = []
    for check in checks {
      if let (column, values) = SQLiteLiteral.enumeration(check.expression),
        let index = fields.firstIndex(where: { $0.name.lowercased() == column.lowercased() })
      {
        switch fields[index].type {
        case .text, .string, .other:
          fields[index].type = .enumeration(values: values)
          if check.name == nil { continue }
        default: break
        }
      }
      kept.append(check)
    }
    checks = kept
  }
}
