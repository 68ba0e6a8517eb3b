import CSQLite

extension SQLiteConnection {
  /// Writes all batches of a source to a table with one statement, `INSERT INTO … SELECT * FROM`
  /// a virtual table that serves the batches.
  ///
  /// This spares the start and the end of a statement for each row; next to nothing but the making of
  /// records and their insertion is left.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) throws -> LoadSummary {
    try reporting(.load, request.table.name.description) { event in
      let handle = try open()
      guard !request.columns.isEmpty else {
        throw DatabaseError(.misuse, "a load needs a column at least")
      }
      let batches = SQLiteBatchTable(request: request, source: source)
      let begin = isInTransaction ? "SAVEPOINT seedkit_load" : "BEGIN IMMEDIATE"
      let isNested = isInTransaction
      try run(begin)
      do {
        try batches.serve(to: handle) {
          // A statement of its own each time, as the module behind the name is another one.
          try run(insertStatement(request))
        }
        try run(isNested ? "RELEASE seedkit_load" : "COMMIT")
      } catch {
        // Some errors end the transaction by themselves.
        if isInTransaction {
          try? run(isNested ? "ROLLBACK TO seedkit_load" : "ROLLBACK")
          if isNested { try? run("RELEASE seedkit_load") }
        }
        // What kept the source from going on says more than that the statement was stopped.
        throw batches.failure ?? error
      }
      event.rows = batches.summary.rows
      event.bytes = batches.summary.bytes
      return batches.summary
    }
  }

  private func insertStatement(_ request: LoadRequest) -> String {
    let columns = request.columns.map(dialect.quoted).joined(separator: ", ")
    return "INSERT INTO \(dialect.quoted(request.table.name)) (\(columns)) "
      + "SELECT * FROM temp.\(dialect.quoted(SQLiteBatchTable.name))"
  }
}
