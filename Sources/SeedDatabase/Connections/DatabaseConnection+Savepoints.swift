import SeedSchema

/// When a savepoint's changes are rolled back.
package enum SavepointRollback: Sendable, Hashable {
  /// If the work throws.
  case onError
  /// In any case: the work only tries something.
  case always
}

extension DatabaseConnection {
  /// Runs work in a savepoint of the open transaction.
  ///
  /// ```swift
  /// try await connection.withSavepoint("seedkit_step") {
  ///   _ = try await connection.execute("delete from carts")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: the savepoint's name, an identifier that needs no quotes.
  ///   - rollback: when the work's changes are rolled back.
  ///   - work: the work.
  /// - Returns: what the work returns.
  /// - Throws: what the work throws, after the rollback; ``DatabaseError`` if a statement of the
  ///   savepoint fails.
  package nonisolated func withSavepoint<Value>(
    _ name: String, rollsBack rollback: SavepointRollback = .onError,
    _ work: () async throws -> Value
  ) async throws -> Value {
    _ = try await execute(SQLStatement(sql: "SAVEPOINT \(name)"))
    let value: Value
    do {
      value = try await work()
    } catch {
      // The work's error says more than one of the rollback: some errors end the transaction.
      try? await rollBack(toSavepoint: name)
      throw error
    }
    switch rollback {
    case .onError: _ = try await execute(SQLStatement(sql: "RELEASE SAVEPOINT \(name)"))
    case .always: try await rollBack(toSavepoint: name)
    }
    return value
  }

  private nonisolated func rollBack(toSavepoint name: String) async throws {
    _ = try await execute(SQLStatement(sql: "ROLLBACK TO SAVEPOINT \(name)"))
    _ = try await execute(SQLStatement(sql: "RELEASE SAVEPOINT \(name)"))
  }
}
