import SeedDatabase

extension DatabaseContext {
  /// Returns a function that runs its work in its own transaction on each call.
  ///
  /// ```swift
  /// let register = db.transactional { (tx: Transaction, name: String) in
  ///   try await User(username: name).create(in: tx)
  /// }
  /// let ann = try await register("ann")
  /// ```
  public func transactional<Argument: Sendable, Result: Sendable>(
    _ work: @escaping @Sendable (Transaction, Argument) async throws -> Result
  ) -> @Sendable (Argument) async throws -> Result {
    { argument in try await self.transaction { try await work($0, argument) } }
  }

  /// Runs work, and cancels it, including its current statement, if it takes longer than a time.
  ///
  /// ```swift
  /// let users = try await db.withTimeout(.seconds(2)) { db in try await User.all.fetch(in: db) }
  /// ```
  ///
  /// - Returns: the result of the work.
  /// - Throws: `DatabaseError` of code `timeout` if the time is over, and any error of the work.
  public func withTimeout<Result: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable (Self) async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work(self) }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let result = first else {
        throw DatabaseError(.timeout, "the work took longer than \(limit)")
      }
      return result
    }
  }
}
