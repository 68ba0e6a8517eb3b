import SeedDatabase

extension Database {
  /// Applies the migrations that the database doesn't have yet, in order.
  ///
  /// ```swift
  /// try await db.migrate(migrations)
  /// ```
  ///
  /// Each is a transaction, together with its record in the journal. Two processes that start at
  /// once apply each migration once: the second one waits, and finds nothing left to do.
  ///
  /// - Parameters:
  ///   - migrations: all migrations, oldest first. Applied ones must stay in the list, unchanged.
  ///   - target: the last one to apply; `nil` for all.
  ///   - options: how they are applied.
  /// - Returns: the names of those that were applied now.
  /// - Throws: ``MigrationError``, `DatabaseError`, or any error of a migration; the migrations
  ///   before it stay applied.
  @discardableResult
  public func migrate(
    _ migrations: [Migration], to target: String? = nil,
    options: MigrationOptions = MigrationOptions()
  ) async throws -> [String] {
    try await withMigrator(migrations, options) { try await $0.migrate(to: target) }
  }

  /// Reverts migrations by their `down` parts, the latest first.
  ///
  /// ```swift
  /// try await db.revert(migrations, count: 1)
  /// ```
  ///
  /// - Parameters:
  ///   - migrations: all migrations, oldest first.
  ///   - count: how many.
  ///   - options: how they are reverted.
  /// - Returns: the names of those that were reverted.
  /// - Throws: ``MigrationError``, `DatabaseError`, or any error of a migration.
  @discardableResult
  public func revert(
    _ migrations: [Migration], count: Int, options: MigrationOptions = MigrationOptions()
  ) async throws -> [String] {
    try await withMigrator(migrations, options) { try await $0.revert(to: nil, count: count) }
  }

  /// Reverts all migrations that were applied after one, the latest first.
  ///
  /// - Parameters:
  ///   - migrations: all migrations, oldest first.
  ///   - target: the last one to keep; `nil` for none.
  ///   - options: how they are reverted.
  /// - Returns: the names of those that were reverted.
  /// - Throws: ``MigrationError``, `DatabaseError`, or any error of a migration.
  @discardableResult
  public func revert(
    _ migrations: [Migration], to target: String?, options: MigrationOptions = MigrationOptions()
  ) async throws -> [String] {
    try await withMigrator(migrations, options) { try await $0.revert(to: target) }
  }

  /// Returns the state of each migration according to the database's journal; changes nothing.
  ///
  /// - Throws: `DatabaseError` if the journal can't be read.
  public func migrationStatus(
    of migrations: [Migration], options: MigrationOptions = MigrationOptions()
  ) async throws -> [MigrationStatus] {
    try await withMigrator(migrations, options) { try await $0.statuses() }
  }

  /// Declares whether a migration that was begun without a transaction, and not completed, counts
  /// as applied.
  ///
  /// - Throws: ``MigrationError`` of code `unknown` if it isn't unfinished.
  public func resolveMigration(
    _ name: String, isApplied: Bool, options: MigrationOptions = MigrationOptions()
  ) async throws {
    try await withMigrator([], options) { try await $0.resolve(name, isApplied: isApplied) }
  }

  private func withMigrator<Result: Sendable>(
    _ migrations: [Migration], _ options: MigrationOptions,
    _ work: (Migrator) async throws -> Result
  ) async throws -> Result {
    try await writing(.unknown) {
      let (connection, _) = try await begin(in: writers) { _ in }
      let holder = holders.addCurrentTask()
      defer { holders.remove(holder) }
      do {
        let result = try await work(
          Migrator(connection, migrations, options: options, clock: clock))
        writers.release(connection)
        return result
      } catch {
        await writers.recover(connection)
        throw error
      }
    }
  }
}
