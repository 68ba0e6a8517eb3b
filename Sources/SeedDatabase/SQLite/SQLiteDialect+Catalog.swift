public import SeedSchema

extension SQLiteDialect {
  /// The query for the library's version.
  public var versionQuery: String { "SELECT sqlite_version()" }

  /// `nil`, because a file is one schema.
  public var schemasQuery: CatalogQuery<String>? { nil }

  /// The tables of the file and of attached files. An unqualified name refers to the first table of
  /// that name, in the order in which files were attached.
  public func tableNamesQuery(orRelations names: [String]) -> CatalogQuery<CatalogName> {
    var query = SQLStatement(
      sql: """
        SELECT 'main' AS schema, NULL AS name, 1 AS is_visible, NULL AS extension, 1 AS is_table
        UNION ALL SELECT l.schema, l.name,
          row_number() OVER (PARTITION BY lower(l.name) ORDER BY d.seq) = 1, NULL, 1
        FROM pragma_table_list AS l JOIN pragma_database_list AS d ON d.name = l.schema
        WHERE l.type = 'table' AND l.schema <> 'temp' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """)
    if !names.isEmpty {
      query.append(
        SQLStatement(
          sql: """
            \nUNION ALL SELECT schema, name, 0, NULL, 0 FROM pragma_table_list
            WHERE type IN ('view', 'virtual') AND schema <> 'temp' AND lower(name) IN (
            """))
      query.append(names: names)
      query.append(SQLStatement(sql: ")"))
    }
    return CatalogQuery(query, read: CatalogName.init)
  }

  /// Views and virtual tables. Only a trigger can insert into a view, and it may write anywhere.
  public func relationsQuery(named names: [String]) -> CatalogQuery<RelationColumn> {
    var query = SQLStatement(
      sql: """
        SELECT l.schema, l.name, l.schema = 'main' AS is_visible, l.type AS kind, \
        NULL AS base_schema, NULL AS base, c.name AS column_name, c.type, c.hidden >= 2 AS is_computed, \
        (SELECT group_concat(g.sql, ';') FROM main.sqlite_schema AS g \
        WHERE g.type = 'trigger' AND g.tbl_name = l.name COLLATE NOCASE) AS triggers \
        FROM pragma_table_list AS l, pragma_table_xinfo(l.name, l.schema) AS c \
        WHERE l.type IN ('view', 'virtual') AND l.schema <> 'temp' AND c.hidden <> 1 AND lower(l.name) IN (
        """)
    query.append(names: names)
    query.append(SQLStatement(sql: ") ORDER BY l.schema <> 'main', l.schema, l.name, c.cid"))
    return CatalogQuery(query) { row in
      RelationColumn(
        row, type: SQLiteDeclaredType(row.text("type")).fieldType,
        acceptsRows: row.text("kind") == "virtual"
          || Self.insertsInstead(row.optionalText("triggers") ?? ""))
    }
  }

  /// None.
  public var partitionsQuery: CatalogQuery<PartitionContents>? { nil }

  /// None.
  public var userTypesQuery: CatalogQuery<UserTypePart>? { nil }

  /// `nil`, because SQLite's ANALYZE keeps only statistics of indexes.
  public func statisticsQuery(of table: TableName) -> CatalogQuery<ColumnStatistics>? { nil }

  /// Whether a trigger among these definitions runs instead of an insertion.
  private static func insertsInstead(_ triggers: String) -> Bool {
    let words = SQLTokenizer.tokens(of: triggers, .sqlite)
    return words.indices.dropFirst(2).contains {
      words[$0 - 2].isKeyword("INSTEAD") && words[$0 - 1].isKeyword("OF")
        && words[$0].isKeyword("INSERT")
    }
  }

  /// `nil`: a virtual table is a relation, whose rows a module provides.
  public var foreignTablesQuery: CatalogQuery<ForeignTable>? { nil }

  /// `nil`, because names are looked up in all attached files.
  public func searchPathQuery(toward name: String) -> CatalogQuery<String>? { nil }
}

extension SQLStatement {
  /// Appends names in lower case, as bound values with commas between them.
  fileprivate mutating func append(names: [String]) {
    for (index, name) in names.enumerated() {
      if index > 0 { append(SQLStatement(sql: ", ")) }
      let value: SQLStatement = "\(name.lowercased())"
      append(value)
    }
  }
}
