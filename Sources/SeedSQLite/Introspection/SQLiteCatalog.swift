import SeedDatabase
import SeedSchema

/// Reads the tables of one schema (a file), in six statements for any number of tables: SQLite's
/// pragmas are functions that can be joined with its list of tables.
struct SQLiteCatalog {
  /// The schema's name: `main`, or that of an attached file.
  let schema: String
  /// Runs a query.
  let query: (String) throws -> [Row]
  /// The SQL for the rows of `tables`, which the other queries join.
  private let tableList: String
  private let dialect = SQLiteDialect()

  /// Creates a reader.
  init(schema: String, query: @escaping (String) throws -> [Row]) {
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

  /// The rows of the catalog; all except those of tables are grouped by their owner.
  private struct CatalogRows {
    var tables: [Row] = []
    var columns: [String: [Row]] = [:]
    var indexes: [String: [Row]] = [:]
    /// The columns of each index.
    var parts: [String: [Row]] = [:]
    /// The columns of foreign keys.
    var keys: [String: [Row]] = [:]
    var triggers: [String: [Row]] = [:]
  }

  /// Reads the rows of the catalog for all tables, by one query for each kind.
  private func rows() throws -> CatalogRows {
    let schemaText = SQLiteDialect.literal(schema)
    let catalog = "\(dialect.quoted(schema)).sqlite_schema"
    var rows = CatalogRows()
    rows.tables = try query(
      """
      \(tableList) SELECT t.name AS name, m.sql AS sql, t.wr AS is_without_rowid, t.strict AS is_strict
      FROM tables AS t
      LEFT JOIN \(catalog) AS m ON m.type = 'table' AND m.name = t.name ORDER BY t.name
      """)
    rows.columns = try byOwner(
      """
      \(tableList) SELECT t.name AS owner, c.name AS name, c.type AS type, c."notnull" AS is_not_null,
        c.dflt_value AS default_value, c.pk AS key_place, c.hidden AS hidden
      FROM tables AS t, pragma_table_xinfo(t.name, \(schemaText)) AS c ORDER BY t.name, c.cid
      """)
    rows.indexes = try byOwner(
      """
      \(tableList) SELECT t.name AS owner, l.name AS name, l."unique" AS is_unique, l.origin AS origin,
        l.partial AS is_partial, m.sql AS sql
      FROM tables AS t, pragma_index_list(t.name, \(schemaText)) AS l
      LEFT JOIN \(catalog) AS m ON m.type = 'index' AND m.name = l.name
      ORDER BY t.name, l.seq DESC
      """)
    rows.parts = try byOwner(
      """
      \(tableList) SELECT l.name AS owner, p.name AS name, p."desc" AS is_descending, p.coll AS collation
      FROM tables AS t, pragma_index_list(t.name, \(schemaText)) AS l,
        pragma_index_xinfo(l.name, \(schemaText)) AS p
      WHERE p.key = 1 ORDER BY l.name, p.seqno
      """)
    rows.keys = try byOwner(
      """
      \(tableList) SELECT t.name AS owner, k.id AS id, k."table" AS parent, k."from" AS name,
        k."to" AS parent_column, k.on_update AS on_update, k.on_delete AS on_delete
      FROM tables AS t, pragma_foreign_key_list(t.name, \(schemaText)) AS k
      ORDER BY t.name, k.id DESC, k.seq
      """)
    rows.triggers = try byOwner(
      """
      \(tableList) SELECT t.name AS owner, g.name AS name, g.sql AS sql
      FROM tables AS t JOIN \(catalog) AS g
        ON g.type = 'trigger' AND g.tbl_name = t.name COLLATE NOCASE
      ORDER BY t.name, g.name
      """)
    return rows
  }

  /// The tables, in the order of their names.
  func tables() throws -> [TableSchema] {
    let rows = try rows()
    var tables: [TableSchema] = []
    var known: [String: TableSchema] = [:]
    var tableTexts: [SQLiteTableDefinition] = []
    for row in rows.tables {
      guard let name = row.optionalText("name") else { continue }
      let text = SQLiteTableDefinition(row.text("sql"))
      var table = TableSchema(
        TableName(name, schema: schema == "main" ? nil : schema), fields: [], checks: text.checks)
      addColumns(rows.columns[name] ?? [], text, to: &table)
      table.nameEnumerations()
      table.isWithoutRowid = row.flag("is_without_rowid")
      table.isStrict = row.flag("is_strict")
      table.triggers = (rows.triggers[name] ?? []).compactMap { trigger in
        trigger.optionalText("name").map {
          TriggerSchema(
            $0, timing: SQLiteTableDefinition.timing(ofTrigger: trigger.text("sql")))
        }
      }
      addIndexes(rows.indexes[name] ?? [], parts: rows.parts, to: &table)
      known[name.lowercased()] = table
      tables.append(table)
      tableTexts.append(text)
    }
    // A reference may point to a later table.
    for index in tables.indices {
      tables[index].foreignKeys = foreignKeys(
        rows.keys[tables[index].name.name] ?? [], tableTexts[index], known)
    }
    return tables
  }

  /// Returns the rows grouped by their column `owner`, the table or index that they belong to.
  private func byOwner(_ sql: String) throws -> [String: [Row]] {
    var result: [String: [Row]] = [:]
    for row in try query(sql) {
      guard let owner = row.optionalText("owner") else { continue }
      result[owner, default: []].append(row)
    }
    return result
  }

  private func addColumns(
    _ rows: [Row], _ text: SQLiteTableDefinition, to table: inout TableSchema
  ) {
    var key: [(order: Int64, name: String)] = []
    var numberedDates: (type: FieldType, unit: EpochUnit)?
    for row in rows {
      guard let name = row.optionalText("name") else { continue }
      let order = row.integer("key_place")
      if order > 0 { key.append((order, name)) }
      let type = SQLiteDeclaredType(row.text("type")).fieldType
      var field = FieldSchema(
        name, type, isNullable: !row.flag("is_not_null") && order == 0,
        defaultValue: row.optionalText("default_value").map { SQLiteLiteral.defaultValue($0, type) }
      )
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
      if row.integer("hidden") >= 2 {
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
    _ rows: [Row], parts: [String: [Row]],
    to table: inout TableSchema
  ) {
    var hasKeyIndex = false
    for row in rows {
      guard let name = row.optionalText("name") else { continue }
      if row.text("origin") == "pk" {
        hasKeyIndex = true
        continue
      }
      let index = SQLiteIndexDefinition(
        parts: (parts[name] ?? []).map {
          ($0.optionalText("name"), $0.flag("is_descending"), $0.optionalText("collation"))
        },
        sql: row.optionalText("sql"), isPartial: row.flag("is_partial"))
      let ownName = row.text("origin") == "c" ? name : nil
      if row.flag("is_unique") {
        let columns =
          index.expressions.isEmpty
          ? index.columns
          : IndexExpression.uniqueColumns(
            of: index.expressions, among: table.fields.map(\.name), .sqlite) ?? []
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
    _ rows: [Row], _ text: SQLiteTableDefinition, _ known: [String: TableSchema]
  ) -> [ForeignKey] {
    var keys: [(id: Int64, key: ForeignKey)] = []
    for row in rows {
      guard let id = row.optionalInteger("id"), let parent = row.optionalText("parent"),
        let column = row.optionalText("name")
      else { continue }
      if keys.last?.id != id {
        // The reference may differ in case from the table.
        let target = known[parent.lowercased()]
        let name = target?.name ?? TableName(parent, schema: schema == "main" ? nil : schema)
        var key = ForeignKey(
          [], references: name, [],
          onDelete: row.optionalText("on_delete").flatMap(ForeignKey.Action.init) ?? .noAction,
          onUpdate: row.optionalText("on_update").flatMap(ForeignKey.Action.init) ?? .noAction)
        // `REFERENCES users` refers to the primary key of users.
        if row.optionalText("parent_column") == nil {
          key.referencedColumns = target?.primaryKey ?? []
        }
        keys.append((id, key))
      }
      keys[keys.count - 1].key.columns.append(column)
      if let written = row.optionalText("parent_column") {
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
  /// Recognizes `CHECK (role IN ('admin', 'user'))` as an enumeration. A named check is also kept
  /// as a check.
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
