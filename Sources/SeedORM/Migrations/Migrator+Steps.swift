import SeedDatabase
import SeedSchema

extension Migrator {
  /// Checks a migration's SQL before anything runs.
  func check(_ migration: Migration, _ direction: MigrationDirection) throws {
    for statement in try statements(of: migration, direction) where migration.isTransactional {
      if statement.endsTransaction {
        throw error(
          .invalid,
          "`\(statement.words[0])` can't be in a migration, which is a transaction itself",
          of: migration, direction, line: statement.line,
          hint: "remove it, or mark the migration as one without a transaction")
      }
      if statement.needsNoTransaction {
        throw error(
          .invalid,
          "`\(statement.words.prefix(3).joined(separator: " "))` can't run in a transaction",
          of: migration, direction, line: statement.line,
          hint: "mark the migration as one without a transaction: `transaction:false`")
      }
    }
  }

  /// The statements of a migration; none for code.
  func statements(
    of migration: Migration, _ direction: MigrationDirection
  ) throws -> [ScriptStatement] {
    guard let sql = migration.sql(direction) else { return [] }
    do {
      return try StatementSplitter.statements(of: sql, connection.dialect.syntax)
    } catch {
      throw self.error(.invalid, error.message, of: migration, direction, line: error.line)
    }
  }

  /// Performs a step in the open transaction.
  func perform(
    _ migration: Migration, _ direction: MigrationDirection, _ journal: MigrationJournal
  ) async throws {
    switch direction == .up ? migration.up : migration.down {
    case .code(let code): try await perform(code)
    case .sql:
      for statement in try statements(of: migration, direction) {
        try await execute(statement, of: migration, direction)
      }
    case nil: break
    }
    let time = clock()
    try await StatementCancellation.guarding(connection) { connection in
      guard connection.isInTransaction else {
        throw DatabaseError(.misuse, "the migration \(migration.name) has ended its transaction")
      }
      try journal.restoreSearchPath(connection)
      if migration.foreignKeys == .atCommit { try Self.checkForeignKeys(connection) }
      switch direction {
      case .up: try journal.add(migration, isFinished: true, at: time, connection)
      case .down: _ = try journal.remove(migration.name, connection)
      }
    }
  }

  private func perform(
    _ code: @escaping @Sendable (Transaction) async throws -> Void
  ) async throws {
    let transaction = Transaction(
      on: connection, writes: nil, clock: clock, continuesAfterFailedWrites: false)
    defer { transaction.end() }
    let work = TransactionWork(run: { try await code($0) }, transaction: transaction)
    _ = try await work.run(on: connection)
    try Task.checkCancellation()
    try transaction.checkForCommit()
  }

  /// Performs a step without a transaction, after recording in the journal that it has begun.
  ///
  /// - Returns: whether it still had to be done.
  func runAlone(
    _ migration: Migration, _ direction: MigrationDirection, _ journal: MigrationJournal
  ) async throws -> Bool {
    let statements = try statements(of: migration, direction)
    let lock = MigrationLock(connection.dialect, timeout: options.lockTimeout)
    try await lock.takeForSession(on: connection)
    let time = clock()
    var isMine = false
    do {
      isMine = try await StatementCancellation.guarding(connection) { connection in
        let isApplied = try journal.records(connection).contains { $0.name == migration.name }
        guard isApplied == (direction == .down) else { return false }
        switch direction {
        case .up: try journal.add(migration, isFinished: false, at: time, connection)
        case .down: try journal.mark(migration.name, isFinished: false, connection)
        }
        return true
      }
      if isMine {
        for statement in statements { try await execute(statement, of: migration, direction) }
        try await StatementCancellation.guarding(connection) { connection in
          try journal.restoreSearchPath(connection)
          switch direction {
          case .up: try journal.mark(migration.name, isFinished: true, connection)
          case .down: _ = try journal.remove(migration.name, connection)
          }
        }
      }
    } catch {
      try? await connection.rollback()
      try? await Self.release(connection)
      throw error
    }
    try await Self.release(connection)
    return isMine
  }

  private static func release(_ connection: isolated any DatabaseConnection) throws {
    try MigrationLock.release(connection)
  }

  private func execute(
    _ statement: ScriptStatement, of migration: Migration, _ direction: MigrationDirection
  ) async throws {
    do {
      // Runs as a script, because a `?` or `$1` in these statements isn't a placeholder.
      try await StatementCancellation.guarding(connection) { try $0.executeScript(statement.sql) }
    } catch let cause as DatabaseError {
      throw error(
        .failed, "the migration `\(migration.name)` failed: \(cause.message)", of: migration,
        direction, line: statement.line, cause: cause)
    }
  }

  /// Checks all foreign keys of a file, which its connection left unchecked.
  static func checkForeignKeys(_ connection: isolated any DatabaseConnection) throws {
    guard connection.dialect.migrations.choosesForeignKeysBeforeTransactions,
      let row = try connection.query("PRAGMA main.foreign_key_check").first
    else { return }
    let (table, parent) = (row["table"]?.stringValue ?? "", row["parent"]?.stringValue ?? "")
    throw DatabaseError(
      .foreignKeyViolation,
      "a foreign key would be violated: \"\(table)\" references a missing row of \(parent)",
      table: table)
  }

  private func error(
    _ code: MigrationError.Code, _ message: String, of migration: Migration,
    _ direction: MigrationDirection, line: Int, hint: String? = nil, cause: DatabaseError? = nil
  ) -> MigrationError {
    let source = direction == .up ? migration.upSource : migration.downSource
    return MigrationError(
      code, message, migration: migration.name, hint: hint, file: source?.file,
      line: line + (source?.line ?? 1) - 1, cause: cause)
  }
}
