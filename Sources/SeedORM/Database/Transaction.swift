public import SeedDatabase
public import SeedSchema
import Synchronization

/// An open transaction: all of its statements take effect together, or none.
///
/// Obtained from ``DatabaseContext/transaction(_:)`` and valid only inside that closure. It can be
/// passed to helper functions and repositories. It serves one task at a time: a second one gets
/// `DatabaseError.Code.misuse`, and use after the closure has returned throws `transaction`.
///
/// ```swift
/// try await db.transaction { tx in
///   let moved = try await tx.execute("update accounts set sum = sum - 10 where id = \(from)")
///   guard moved == 1 else { throw NoSuchAccount() }  // rolls back
///   try await tx.execute("update accounts set sum = sum + 10 where id = \(to)")
/// }
/// ```
public final class Transaction: DatabaseContext {
  /// The current state; atomic, so that misuse from two threads is detected.
  private enum State: UInt8, AtomicRepresentable {
    case open, busy, nested, ended
  }

  /// The kind of database.
  public let dialect: any Dialect
  let connection: any DatabaseConnection
  private let clock: @Sendable () -> Timestamp
  /// The tables it has written to, for the cache; `nil` without a cache.
  let writes: WriteLog?
  /// Whether a failed write rolls back only itself.
  private let continuesAfterFailedWrites: Bool
  private let depth: Int
  private let state = Atomic<State>(.open)
  /// Whether a statement has failed that would abort a PostgreSQL transaction.
  private let failed = Atomic<Bool>(false)

  init(
    on connection: any DatabaseConnection, writes: WriteLog?,
    clock: @escaping @Sendable () -> Timestamp, continuesAfterFailedWrites: Bool, depth: Int = 0
  ) {
    self.connection = connection
    self.continuesAfterFailedWrites = continuesAfterFailedWrites
    self.writes = writes
    self.clock = clock
    self.depth = depth
    dialect = connection.dialect
  }

  /// The current instant, for timestamps.
  public var now: Timestamp { clock() }

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: the number of rows inserted, updated or deleted.
  /// - Throws: `DatabaseError` if the statement fails.
  @discardableResult
  public func execute(_ statement: SQLStatement) async throws -> Int {
    writes?.add(WrittenTables(statement))
    return try await run(statement) { try $0.execute(statement) }
  }

  /// Runs a statement and returns all of its rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func query(_ statement: SQLStatement) async throws -> [Row] {
    writes?.add(WrittenTables(statement))
    return try await run(statement) { try $0.query(statement) }
  }

  /// Runs a statement and maps each of its rows to a value, on the connection's thread and without
  /// copying the row.
  ///
  /// - Throws: `DatabaseError` if the statement fails, or any error of `read`.
  public func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    writes?.add(WrittenTables(statement))
    return try await run(statement) { try $0.fetch(statement, read) }
  }

  /// Loads all batches of a source into a table.
  ///
  /// SQLite's indexes of an empty table that gets many rows are dropped for the load and recreated
  /// after it, in the same transaction.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) async throws -> LoadSummary {
    writes?.add(.table(WrittenTables.normalized(request.table.name.name)))
    return try await run { try $0.loadRecreatingIndexes(request, from: source) }
  }

  /// Streams the rows of a query, fetched in portions on demand.
  public func stream(_ statement: SQLStatement) -> RowStream {
    RowStream(source: .transaction(self), statement: statement)
  }

  /// Runs work in a savepoint; throwing undoes only that work.
  ///
  /// This transaction is suspended meanwhile; use the one that the closure receives.
  ///
  /// - Throws: any error of the work; `DatabaseError` if the transaction can't begin or commit.
  @discardableResult
  public func transaction<Result>(
    _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result {
    let name = "seedkit_\(depth + 1)"
    _ = try await execute(SQLStatement(sql: "SAVEPOINT \(name)"))
    try enter(.nested)
    let inner = Transaction(
      on: connection, writes: writes, clock: clock,
      continuesAfterFailedWrites: continuesAfterFailedWrites, depth: depth + 1)
    do {
      let result = try await work(inner)
      try Task.checkCancellation()
      try inner.checkForCommit()
      inner.end()
      leave(.nested)
      _ = try await execute(SQLStatement(sql: "RELEASE SAVEPOINT \(name)"))
      return result
    } catch {
      inner.end()
      leave(.nested)
      await rollBack(to: name)
      throw error
    }
  }

  private var hasFailed: Bool { failed.load(ordering: .sequentiallyConsistent) }

  /// Rejects any further statement.
  func end() { state.store(.ended, ordering: .sequentiallyConsistent) }

  /// Rolls back to a savepoint. If that is impossible, the whole transaction is lost.
  private func rollBack(to name: String) async {
    do {
      try await connection.rollBack(toSavepoint: name)
    } catch {
      end()
    }
  }

  /// Throws if a statement has failed, so that the transaction can't be committed.
  func checkForCommit() throws(DatabaseError) {
    guard !hasFailed else {
      throw DatabaseError(
        .misuse, "the transaction was rolled back: a statement in it had failed", sql: "COMMIT")
    }
  }

  /// Runs a statement. A failure ends the transaction unless it rolls back only the statement.
  private func run<Result: Sendable>(
    _ statement: SQLStatement,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    if statement.rollsBack {
      let result = try await run(rollsBack: true, work)
      failed.store(false, ordering: .sequentiallyConsistent)
      return result
    }
    do {
      return try await run(work)
    } catch let error as DatabaseError {
      if error.isOfDatabase, !(continuesAfterFailedWrites && statement.mayWrite) {
        failed.store(true, ordering: .sequentiallyConsistent)
      }
      throw error
    } catch let error as CancellationError {
      // A statement of a child task, such as one that timed out, failed; the transaction's own task
      // may continue.
      failed.store(true, ordering: .sequentiallyConsistent)
      throw error
    }
  }

  /// Runs work that only reads; its failure ends the transaction.
  func read<Result: Sendable>(
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    do {
      return try await run(work)
    } catch let error as DatabaseError {
      if error.isOfDatabase { failed.store(true, ordering: .sequentiallyConsistent) }
      throw error
    }
  }

  func run<Result: Sendable>(
    rollsBack: Bool = false,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    try enter(.busy)
    defer { leave(.busy) }
    guard !hasFailed || rollsBack else {
      throw DatabaseError(
        .transaction,
        """
        the transaction has failed because one of its statements failed: run statements that may fail \
        in a nested transaction
        """)
    }
    return try await StatementCancellation.guarding(connection) { connection in
      guard connection.isInTransaction else {
        throw DatabaseError(.transaction, "the transaction is over: the database ended it")
      }
      return try work(connection)
    }
  }

  private func enter(_ next: State) throws(DatabaseError) {
    let (isMine, found) = state.compareExchange(
      expected: .open, desired: next, ordering: .sequentiallyConsistent)
    guard !isMine else { return }
    switch found {
    case .busy:
      throw DatabaseError(
        .misuse, "the transaction is in use by another task: it can serve one at a time")
    case .nested:
      throw DatabaseError(
        .misuse, "a nested transaction is open: use that one until it ends")
    default: throw DatabaseError(.transaction, "the transaction is over: its closure has returned")
    }
  }

  /// Releases it, unless the transaction has ended in the meantime.
  private func leave(_ present: State) {
    _ = state.compareExchange(
      expected: present, desired: .open, ordering: .sequentiallyConsistent)
  }
}

extension DatabaseError {
  /// Whether the database itself rejected the statement, as opposed to a decoding error.
  fileprivate var isOfDatabase: Bool { sqlState != nil || extendedCode != nil }
}

extension DatabaseConnection {
  /// Rolls back to a savepoint and releases it.
  func rollBack(toSavepoint name: String) throws {
    guard isInTransaction else {
      throw DatabaseError(.transaction, "the transaction is over: the database ended it")
    }
    _ = try execute(SQLStatement(sql: "ROLLBACK TO SAVEPOINT \(name)"))
    _ = try execute(SQLStatement(sql: "RELEASE SAVEPOINT \(name)"))
  }
}
