public import SeedDatabase
import SeedSchema
import CSQLite

extension SQLiteConnection {
  /// Whether a transaction is open.
  public var isInTransaction: Bool {
    guard let handle = try? open() else { return false }
    return sqlite3_get_autocommit(handle) == 0
  }

  /// Begins a transaction with a write lock, so that it can't fail halfway because of another one.
  ///
  /// In ``TransactionMode/bulk`` mode foreign keys are off, and ``commit()`` checks all tables that
  /// were written to and those that reference them; in ``TransactionMode/unchecked`` mode it
  /// doesn't. A read-only transaction takes no write lock. Every isolation level is SQLite's:
  /// serializable.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  public func begin(_ options: TransactionOptions) throws {
    guard !isInTransaction else {
      throw DatabaseError(.misuse, "a transaction is already open")
    }
    let isReadOnly = options.isReadOnly || mode.isReadOnly
    let leavesKeys = options.mode != .standard && !isReadOnly
    let sql = isReadOnly ? "BEGIN" : "BEGIN IMMEDIATE"
    try reporting(.transaction, sql) { _ in
      // Inside a transaction the pragma would have no effect.
      if leavesKeys { try run("PRAGMA foreign_keys = OFF") }
      do {
        try run(sql)
        if isReadOnly { try run("PRAGMA query_only = ON") }
      } catch {
        try? run("PRAGMA foreign_keys = ON")
        throw error
      }
      hasBegun = true
      isReadOnlyTransaction = isReadOnly
      uncheckedWrites = leavesKeys ? SQLiteWrites() : nil
      checksKeysAtCommit = options.mode == .bulk
    }
  }

  /// Commits the open transaction.
  ///
  /// - Throws: ``DatabaseError`` of code `foreignKeyViolation` if a key is violated; the
  ///   transaction then stays open.
  public func commit() throws {
    try checkTransaction()
    guard isInTransaction else { throw DatabaseError(.misuse, "no transaction is open") }
    closeCursors()
    try reporting(.transaction, "COMMIT") { _ in
      if checksKeysAtCommit, let writes = uncheckedWrites { try checkForeignKeys(after: writes) }
      try run("COMMIT")
      try endTransaction()
    }
  }

  /// Rolls back the open transaction; does nothing if there isn't one.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  public func rollback() throws {
    closeCursors()
    // Some errors roll back by themselves.
    guard isInTransaction else { return try endTransaction() }
    try reporting(.transaction, "ROLLBACK") { _ in
      try run("ROLLBACK")
      try endTransaction()
    }
  }

  /// Rejects statements after a trigger's `RAISE(ROLLBACK)`, a constraint's `ON CONFLICT ROLLBACK` or
  /// a full disk has ended the transaction: each would be committed by itself.
  ///
  /// - Throws: ``DatabaseError`` of code `transaction`.
  func checkTransaction() throws {
    guard hasBegun, !isClosed, !isInTransaction else { return }
    let cause =
      rollbackReason.map { "a statement of it made SQLite roll all of it back: \($0)" }
      ?? "a statement of it, or an error, has ended it"
    throw DatabaseError(.transaction, "the transaction is over: \(cause)")
  }

  private func endTransaction() throws {
    hasBegun = false
    rollbackReason = nil
    if isReadOnlyTransaction {
      isReadOnlyTransaction = false
      try run("PRAGMA query_only = OFF")
    }
    guard uncheckedWrites != nil else { return }
    uncheckedWrites = nil
    try run("PRAGMA foreign_keys = ON")
  }

  /// Returns all rows of an internal statement, which is not reported to the monitor.
  func rows(_ sql: String) throws -> [Row] {
    try withStatement(sql) { statement in
      var result: [Row] = []
      var bytes = 0
      var names: [String] = []
      while try statement.step() {
        if result.isEmpty { names = statement.resultColumns().names }
        let values = names.indices.map {
          statement.value($0, SQLiteDeclaredType(""), bytes: &bytes)
        }
        result.append(Row(columns: names, values: values))
      }
      return result
    }
  }

  /// Text as an SQL literal.
  func literal(_ text: String) -> String { SQLiteDialect.literal(text) }
}
