public import SeedDatabase

extension Database {
  /// Runs work in a transaction: returning commits, throwing or cancelling the task rolls back.
  ///
  /// - Throws: any error of the work; `DatabaseError` if the transaction can't begin or be
  ///   committed.
  @discardableResult
  public func transaction<Result>(
    _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result {
    try await transaction(TransactionOptions(), work)
  }

  /// Runs work in a transaction with the given options.
  ///
  /// ```swift
  /// // Runs up to four times if other transactions conflict.
  /// let rank = try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in
  ///   try await User.where { $0.score > 100 }.count(in: tx)
  /// }
  /// ```
  ///
  /// - Throws: any error of the work; `DatabaseError` if the transaction can't begin or commit.
  @discardableResult
  public func transaction<Result>(
    _ options: TransactionOptions, _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result {
    var attempt = 0
    while true {
      do {
        return try await runOnce(options, work)
      } catch let error as DatabaseError where error.code.isTransient && attempt < options.retries {
        attempt += 1
        // The delay doubles each time, with jitter so that competing transactions don't collide
        // again.
        let limit = min(10 << min(attempt, 10), 2_000)
        try await Task.sleep(for: .milliseconds(Int.random(in: limit / 2...limit)))
      }
    }
  }

  private func runOnce<Result>(
    _ options: TransactionOptions, _ work: @escaping (Transaction) async throws -> sending Result
  ) async throws -> sending Result {
    let (connection, pool) = try await begin(options)
    let holder = holders.addCurrentTask()
    defer { holders.remove(holder) }
    let writes = cache == nil && replicas == nil ? nil : WriteLog()
    let transaction = Transaction(
      on: connection, writes: writes, clock: clock,
      continuesAfterFailedWrites: options.continuesAfterFailedWrites)
    do {
      let here = TransactionWork(run: work, transaction: transaction)
      // The closure's result is `sending`, so nothing else refers to it.
      nonisolated(unsafe) let result = try await here.run(on: connection).value
      transaction.end()
      try Task.checkCancellation()
      try transaction.checkForCommit()
      do {
        try await connection.commit()
      } catch {
        // The transaction may have been committed despite the error.
        if let writes { await forget(writes.all) }
        throw error
      }
      if let writes { await forget(writes.all) }
      pool.release(connection)
      return result
    } catch {
      transaction.end()
      await pool.recover(connection)
      throw error
    }
  }

  private func begin(
    _ options: TransactionOptions
  ) async throws -> (any DatabaseConnection, ConnectionPool) {
    let begin: (ConnectionPool) async throws -> (any DatabaseConnection, ConnectionPool) = { pool in
      let (connection, _) = try await self.begin(in: pool) { try $0.begin(options) }
      return (connection, pool)
    }
    guard options.isReadOnly else { return try await begin(writers) }
    // A PostgreSQL replica doesn't support serializable transactions.
    guard replicas?.configuration.readOnlyTransactions != .primary,
      options.isolation != .serializable
    else { return try await begin(readers) }
    return try await read(begin)
  }
}
