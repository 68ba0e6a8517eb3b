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
      let known = try rebuildCatalog()
      for table in tables { try read(table, known, into: &result) }
      result.removal = result.items.flatMap(\.removal)
      result.creation = result.items.flatMap(\.creation)
      event.rows = result.items.count
      return result
    }
  }

  /// The file's catalog of all tables, by lower-case name.
  private struct RebuildCatalog {
    var triggers: [String: [String]] = [:]
    var indexes: [String: [(name: String, sql: String)]] = [:]
    /// The columns that foreign keys reference, except by the primary key.
    var referenced: [String: Set<Set<String>>] = [:]
    var hasStatistics = false
    /// The names of temporary tables and views in lower case, which hide the file's.
    var temporary: Set<String> = []
  }

  /// Reads the catalog once: queries for each table would take a time that grows with its square.
  private func rebuildCatalog() throws -> RebuildCatalog {
    var result = RebuildCatalog()
    for row in try rows(
      """
      SELECT type, name, lower(tbl_name) AS owner, sql FROM main.sqlite_schema
      WHERE type = 'trigger' OR type = 'index' AND sql IS NOT NULL ORDER BY name
      """)
    {
      let (owner, name) = (row.text("owner"), row.text("name"))
      if row.text("type") == "trigger" {
        result.triggers[owner, default: []].append(name)
      } else if let sql = row.optionalText("sql") {
        result.indexes[owner, default: []].append((name, sql))
      }
    }
    var keys: [String: [String: Set<String>]] = [:]
    for key in try rows(
      """
      SELECT t.name AS child, k.id AS id, lower(k."to") AS parent_column, lower(k."table") AS parent
      FROM main.sqlite_schema t, pragma_foreign_key_list(t.name, 'main') k
      WHERE t.type = 'table' AND k."to" IS NOT NULL
      """)
    {
      keys[key.text("parent"), default: [:]][
        "\(key.integer("id")) \(key.text("child"))", default: []
      ].insert(key.text("parent_column"))
    }
    result.referenced = keys.mapValues { Set($0.values) }
    result.hasStatistics = try !texts(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name = 'sqlite_stat1'"
    ).isEmpty
    // The table of a temporary trigger can be one of the file's.
    for row in try rows("SELECT type, name, lower(tbl_name) AS owner FROM temp.sqlite_schema") {
      switch row.text("type") {
      case "trigger": result.triggers[row.text("owner"), default: []].append(row.text("name"))
      case "table", "view": result.temporary.insert(row.text("owner"))
      default: break
      }
    }
    return result
  }

  private func read(
    _ table: TableName, _ known: RebuildCatalog, into result: inout IndexRebuild
  ) throws {
    // The SQL of an index doesn't name its file.
    guard table.schema ?? "main" == "main" else {
      result.obstacles[table] = "it is in an attached file"
      return
    }
    let name = literal(table.name)
    let key = String(table.name.map { $0.isASCII ? Character($0.lowercased()) : $0 })
    if table.schema == nil, known.temporary.contains(key) {
      result.obstacles[table] = "a temporary table has its name"
      return
    }
    if result.generalObstacle == nil, let trigger = known.triggers[key]?.first {
      result.generalObstacle = "the trigger \(trigger) of \(table.name) may query tables"
    }
    guard let indexes = known.indexes[key] else { return }
    let referenced = known.referenced[key] ?? []
    let unique = Set(
      try texts("SELECT name FROM pragma_index_list(\(name), 'main') WHERE \"unique\""))
    for (title, sql) in indexes {
      result.definitions.append("\(table.name)\t\(title)\t\(sql)")
      if unique.contains(title) {
        let columns = try texts(
          "SELECT lower(name) FROM pragma_index_info(\(literal(title)), 'main')")
        if referenced.contains(Set(columns)) {
          result.kept.append(.init(title, of: table, because: "a foreign key references it"))
          continue
        }
      }
      let quoted = dialect.quoted(title)
      var creation = [sql]
      if known.hasStatistics,
        try !rows("SELECT 1 FROM main.sqlite_stat1 WHERE idx = \(literal(title))").isEmpty
      {
        creation.append("ANALYZE main.\(quoted)")
      }
      result.items.append(
        RebuildItem(
          .index, title, of: table, removal: ["DROP INDEX main.\(quoted)"], creation: creation))
    }
  }
}
