import SeedDatabase
public import SeedSchema

extension SQLiteConnection {
  /// Returns the indexes of `CREATE INDEX` statements; those of a primary key or a unique
  /// constraint can't be dropped.
  ///
  /// SQLite keeps the SQL of each `CREATE INDEX`, which recreates it exactly. Statistics of ANALYZE
  /// are dropped with an index, so an index that had some is analyzed again.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  public func rebuild(of tables: [TableName]) throws -> IndexRebuild {
    try reporting(.query, "indexes") { event in
      var result = IndexRebuild()
      for table in tables { try read(table, into: &result) }
      result.removal = result.items.flatMap(\.removal)
      result.creation = result.items.flatMap(\.creation)
      event.rows = result.items.count
      return result
    }
  }

  private func read(_ table: TableName, into result: inout IndexRebuild) throws {
    // The SQL of an index doesn't name its file.
    guard table.schema ?? "main" == "main" else {
      result.obstacles[table] = "it is in an attached file"
      return
    }
    let name = literal(table.name)
    let source = "main.sqlite_schema"
    let triggers = try texts(
      """
      SELECT name FROM \(source) WHERE type = 'trigger' AND lower(tbl_name) = lower(\(name))
      ORDER BY name
      """)
    if result.generalObstacle == nil, let trigger = triggers.first {
      result.generalObstacle = "the trigger \(trigger) of \(table.name) may query tables"
    }
    let referenced = try referencedColumns(of: table.name, source)
    let hasStatistics = try !texts(
      "SELECT name FROM \(source) WHERE type = 'table' AND name = 'sqlite_stat1'"
    ).isEmpty
    let indexes = try rows(
      """
      SELECT i.name AS name, i.sql AS sql, l."unique" AS is_unique FROM \(source) i
      JOIN pragma_index_list(\(name), 'main') l ON l.name = i.name
      WHERE i.type = 'index' AND lower(i.tbl_name) = lower(\(name)) AND i.sql IS NOT NULL
      ORDER BY i.name
      """)
    for index in indexes {
      guard let title = index.optionalText("name"), let sql = index.optionalText("sql") else {
        continue
      }
      result.definitions.append("\(table.name)\t\(title)\t\(sql)")
      if index.flag("is_unique") {
        let columns = try texts(
          "SELECT lower(name) FROM pragma_index_info(\(literal(title)), 'main')")
        if referenced.contains(Set(columns)) {
          result.kept.append(.init(title, of: table, because: "a foreign key references it"))
          continue
        }
      }
      let quoted = dialect.quoted(title)
      var creation = [sql]
      if hasStatistics,
        try !rows("SELECT 1 FROM main.sqlite_stat1 WHERE idx = \(literal(title))").isEmpty
      {
        creation.append("ANALYZE main.\(quoted)")
      }
      result.items.append(
        RebuildItem(
          .index, title, of: table, removal: ["DROP INDEX main.\(quoted)"], creation: creation))
    }
  }

  /// Returns the columns of a table that foreign keys reference, except by its primary key.
  private func referencedColumns(of table: String, _ source: String) throws -> Set<Set<String>> {
    let keys = try rows(
      """
      SELECT t.name AS child, k.id AS id, lower(k."to") AS parent_column FROM \(source) t, pragma_foreign_key_list(t.name) k
      WHERE t.type = 'table' AND lower(k."table") = lower(\(literal(table))) AND k."to" IS NOT NULL
      ORDER BY t.name, k.id, k.seq
      """)
    var columns: [String: Set<String>] = [:]
    for key in keys {
      columns["\(key.integer("id")) \(key.text("child"))", default: []]
        .insert(key.text("parent_column"))
    }
    return Set(columns.values)
  }
}
