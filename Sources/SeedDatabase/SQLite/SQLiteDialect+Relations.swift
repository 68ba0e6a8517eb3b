import SeedSchema

extension SQLiteDialect {
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

  /// Whether a trigger among these definitions runs instead of an insertion.
  private static func insertsInstead(_ triggers: String) -> Bool {
    let words = SQLTokenizer.tokens(of: triggers, .sqlite)
    return words.indices.dropFirst(2).contains {
      words[$0 - 2].isKeyword("INSTEAD") && words[$0 - 1].isKeyword("OF")
        && words[$0].isKeyword("INSERT")
    }
  }
}

extension SQLStatement {
  /// Appends names in lower case, as bound values with commas between them.
  mutating func append(names: [String]) {
    for (place, name) in names.enumerated() {
      if place > 0 { append(SQLStatement(sql: ", ")) }
      let value: SQLStatement = "\(name.lowercased())"
      append(value)
    }
  }
}
