import SeedDatabase
public import SeedSchema
import CSQLite

extension SQLiteConnection {
  /// Loads all batches of a source into a table with one statement, `INSERT INTO … SELECT * FROM` a
  /// virtual table that serves the batches.
  ///
  /// This saves the overhead of a statement for each row; little more than building and inserting
  /// records is left.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) throws -> LoadSummary {
    try reporting(.load, request.table.name.description) { event in
      let handle = try open()
      if request.columns.isEmpty {
        let summary = try insertDefaults(request.table.name, from: source)
        event.rows = summary.rows
        return summary
      }
      let batches = SQLiteBatchTable(
        request: request, source: source, capitalUUIDs: try capitalUUIDs(request))
      let begin = isInTransaction ? "SAVEPOINT seedkit_load" : "BEGIN IMMEDIATE"
      let isNested = isInTransaction
      try run(begin)
      do {
        let indexes =
          try !request.keepsIndexes && batches.hasRows(Self.manyRows)
          ? indexesToBuildAfterwards(request.table.name) : []
        for index in indexes { try run("DROP INDEX main.\(dialect.quoted(index.name))") }
        try batches.serve(to: handle) {
          // Not a cached statement, because the module with this name differs each time.
          try run(insertStatement(request))
        }
        for index in indexes { try run(index.sql) }
        try run(isNested ? "RELEASE seedkit_load" : "COMMIT")
      } catch {
        // Some errors end the transaction by themselves.
        if isInTransaction {
          try? run(isNested ? "ROLLBACK TO seedkit_load" : "ROLLBACK")
          if isNested { try? run("RELEASE seedkit_load") }
        }
        // The source's own error is more informative than the interrupted statement's.
        throw batches.failure ?? error
      }
      event.rows = batches.summary.rows
      event.bytes = batches.summary.bytes
      return batches.summary
    }
  }

  /// Inserts rows of defaults only.
  private func insertDefaults(
    _ table: TableName, from source: any BatchSource
  ) throws -> LoadSummary {
    var rows = 0
    try run("SAVEPOINT seedkit_load")
    do {
      while let batch = try source.next() {
        try batch.checkEmpty(for: table)
        for _ in 0..<batch.rowCount {
          try run("INSERT INTO \(dialect.quoted(table)) DEFAULT VALUES")
        }
        rows += batch.rowCount
      }
      try run("RELEASE seedkit_load")
    } catch {
      if isInTransaction {
        try? run("ROLLBACK TO seedkit_load")
        try? run("RELEASE seedkit_load")
      }
      throw error
    }
    return LoadSummary(rows: rows, bytes: 0)
  }

  /// The number of rows from which sorting them for an index is cheaper than inserting each.
  private static let manyRows = 50_000

  /// Returns the indexes of an empty table to drop before a large load and recreate afterwards.
  ///
  /// That is two to three times as fast as keeping them. It happens in the transaction, so a
  /// failure restores them.
  ///
  /// Indexes that are part of the table's definition can't be dropped; the others are kept if
  /// something may use them during the load: triggers, or foreign keys that reference their
  /// columns.
  private func indexesToBuildAfterwards(
    _ table: TableName
  ) throws -> [(name: String, sql: String)] {
    guard table.schema == nil || table.schema == "main",
      try rows("SELECT 1 FROM \(dialect.quoted(table)) LIMIT 1").isEmpty
    else { return [] }
    let name = "lower(\(literal(table.name)))"
    // A temporary table with the same name would be loaded instead.
    let hindrances = try rows(
      """
      SELECT 1 FROM main.sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) = \(name)
      UNION ALL SELECT 1 FROM temp.sqlite_schema WHERE lower(tbl_name) = \(name) LIMIT 1
      """)
    guard hindrances.isEmpty else { return [] }
    let indexes = try rows(
      """
      SELECT i.name AS name, i.sql AS sql FROM main.sqlite_schema AS i
      WHERE i.type = 'index' AND lower(i.tbl_name) = \(name) AND i.sql IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM main.sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k,
            pragma_index_info(i.name) AS c
          WHERE t.type = 'table' AND lower(k."table") = \(name) AND lower(k."to") = lower(c.name))
      """)
    return indexes.compactMap { index in
      guard let name = index.optionalText("name"), let sql = index.optionalText("sql") else {
        return nil
      }
      return (name, sql)
    }
  }

  private func insertStatement(_ request: LoadRequest) -> String {
    let columns = request.columns.map(dialect.quoted).joined(separator: ", ")
    return "INSERT INTO \(dialect.quoted(request.table.name)) (\(columns)) "
      + "SELECT * FROM temp.\(dialect.quoted(SQLiteBatchTable.name))"
  }
}
