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
      do {
        try atomically {
          try batches.serve(to: handle) {
            // Not a cached statement, because the module with this name differs each time.
            try run(insertStatement(request))
          }
        }
      } catch {
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
    try atomically {
      while let batch = try source.next() {
        try batch.checkEmpty(for: table)
        for _ in 0..<batch.rowCount {
          try run("INSERT INTO \(dialect.quoted(table)) DEFAULT VALUES")
        }
        rows += batch.rowCount
      }
    }
    return LoadSummary(rows: rows, bytes: 0)
  }

  /// Runs a load in a savepoint of the open transaction, or in a transaction of its own.
  private func atomically(_ load: () throws -> Void) throws {
    let isNested = isInTransaction
    try run(isNested ? "SAVEPOINT seedkit_load" : "BEGIN IMMEDIATE")
    do {
      try load()
      try run(isNested ? "RELEASE seedkit_load" : "COMMIT")
    } catch {
      // Some errors end the transaction by themselves.
      if isInTransaction {
        try? run(isNested ? "ROLLBACK TO seedkit_load" : "ROLLBACK")
        if isNested { try? run("RELEASE seedkit_load") }
      }
      throw error
    }
  }

  private func insertStatement(_ request: LoadRequest) -> String {
    let columns = request.columns.map(dialect.quoted).joined(separator: ", ")
    return "INSERT INTO \(dialect.quoted(request.table.name)) (\(columns)) "
      + "SELECT * FROM temp.\(dialect.quoted(SQLiteBatchTable.name))"
  }
}
