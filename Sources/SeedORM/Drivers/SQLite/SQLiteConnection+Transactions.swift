import CSQLite

extension SQLiteConnection {
  /// Whether a transaction is open.
  public var isInTransaction: Bool {
    guard let handle = try? open() else { return false }
    return sqlite3_get_autocommit(handle) == 0
  }

  /// Begins a transaction that may write, so that it can't be refused halfway because of another one.
  ///
  /// In a ``TransactionMode/bulk`` one foreign keys are off, and ``commit()`` checks all tables that
  /// were written to and those that refer to them; in an ``TransactionMode/unchecked`` one it doesn't.
  /// One that only reads takes no lock that keeps others from writing. Every isolation level is what SQLite has: serializable.
  public func begin(_ options: TransactionOptions) throws {
    guard !isInTransaction else {
      throw DatabaseError(.misuse, "a transaction is open already")
    }
    let isReadOnly = options.isReadOnly || mode == .readOnly
    let leavesKeys = options.mode != .standard && !isReadOnly
    let sql = isReadOnly ? "BEGIN" : "BEGIN IMMEDIATE"
    try reporting(.transaction, sql) { _ in
      // Within a transaction the pragma would do nothing.
      if leavesKeys { try run("PRAGMA foreign_keys = OFF") }
      do {
        try run(sql)
        if isReadOnly { try run("PRAGMA query_only = ON") }
      } catch {
        try? run("PRAGMA foreign_keys = ON")
        throw error
      }
      isReadOnlyTransaction = isReadOnly
      uncheckedWrites = leavesKeys ? SQLiteWrites() : nil
      checksKeysAtCommit = options.mode == .bulk
    }
  }

  /// Commits the transaction that is open.
  ///
  /// - Throws: ``DatabaseError`` of code `foreignKeyViolation` where a key is broken; the transaction
  ///   is then still open.
  public func commit() throws {
    guard isInTransaction else { throw DatabaseError(.misuse, "no transaction is open") }
    closeCursors()
    try reporting(.transaction, "COMMIT") { _ in
      if checksKeysAtCommit, let writes = uncheckedWrites { try checkForeignKeys(after: writes) }
      try run("COMMIT")
      try endTransaction()
    }
  }

  /// Rolls back the transaction that is open; does nothing where none is.
  public func rollback() throws {
    closeCursors()
    // Some errors roll back by themselves.
    guard isInTransaction else { return try endTransaction() }
    try reporting(.transaction, "ROLLBACK") { _ in
      try run("ROLLBACK")
      try endTransaction()
    }
  }

  private func endTransaction() throws {
    if isReadOnlyTransaction {
      isReadOnlyTransaction = false
      try run("PRAGMA query_only = OFF")
    }
    guard uncheckedWrites != nil else { return }
    uncheckedWrites = nil
    try run("PRAGMA foreign_keys = ON")
  }

  /// All rows of a statement of the driver's own, which is not reported to the monitor.
  func rows(_ sql: String) throws -> [[SQLValue]] {
    try withStatement(sql) { statement in
      var result: [[SQLValue]] = []
      var bytes = 0
      while try statement.step() {
        let (_, types) = statement.resultColumns()
        result.append(
          types.indices.map { statement.value($0, SQLiteDeclaredType(""), bytes: &bytes) })
      }
      return result
    }
  }

  /// Text as a literal of SQL.
  func literal(_ text: String) -> String { SQLiteDialect.literal(text) }
}
