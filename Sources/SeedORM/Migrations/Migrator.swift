package import SeedDatabase
package import SeedSchema

/// Applies migrations on a connection that nothing else uses.
package struct Migrator: Sendable {
  let connection: any DatabaseConnection
  let migrations: [Migration]
  let options: MigrationOptions
  let clock: @Sendable () -> Timestamp
  /// Called after each completed migration.
  let progress: @Sendable (String, MigrationDirection) -> Void

  package init(
    _ connection: any DatabaseConnection, _ migrations: [Migration],
    options: MigrationOptions = MigrationOptions(),
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock,
    progress: @escaping @Sendable (String, MigrationDirection) -> Void = { _, _ in }
  ) {
    self.connection = connection
    self.migrations = migrations
    self.options = options
    self.clock = clock
    self.progress = progress
  }

  /// Applies what is pending.
  ///
  /// - Parameter target: the last one to apply; `nil` for all.
  /// - Returns: the names of those that were applied, in order.
  /// - Throws: ``MigrationError``, `DatabaseError`, or any error of a migration; those before it
  ///   stay applied.
  package func migrate(to target: String? = nil) async throws -> [String] {
    try await run(.up) { plan in try plan.pending(to: target) }
  }

  /// Reverts migrations, the latest first.
  ///
  /// - Parameters:
  ///   - target: the last one to keep; `nil` for none.
  ///   - count: how many at most; `nil` for all after the target.
  /// - Returns: the names of those that were reverted, in order.
  /// - Throws: ``MigrationError``, `DatabaseError`, or any error of a migration; those before it
  ///   stay reverted.
  package func revert(to target: String?, count: Int? = nil) async throws -> [String] {
    let first = try await plan().revertible(to: target, count: count).map(\.name)
    return try await run(.down) { plan in
      // Another process may have reverted some of them in the meantime.
      try plan.revertible(to: target, count: nil).filter { first.contains($0.name) }
    }
  }

  /// Returns what is pending, without applying it.
  package func pending(to target: String? = nil) async throws -> [Migration] {
    try await plan().pending(to: target)
  }

  /// Returns what would be reverted, without reverting it.
  package func revertible(to target: String?, count: Int? = nil) async throws -> [Migration] {
    try await plan().revertible(to: target, count: count)
  }

  /// Returns the state of each migration.
  package func statuses() async throws -> [MigrationStatus] { try await plan().statuses }

  /// Declares whether a migration that was begun and not completed counts as applied.
  package func resolve(_ name: String, isApplied: Bool) async throws {
    let journal = try await journal()
    let lock = MigrationLock(connection.dialect, timeout: options.lockTimeout)
    try await lock.begin(Self.transactionOptions(.immediate), on: connection)
    try await rollingBackOnFailure {
      let wasUnfinished = try await StatementCancellation.guarding(connection) { connection in
        guard
          try journal.records(connection).contains(where: { $0.name == name && !$0.isFinished })
        else { return false }
        if isApplied {
          try journal.mark(name, isFinished: true, connection)
        } else {
          _ = try journal.remove(name, connection)
        }
        return true
      }
      guard wasUnfinished else {
        throw MigrationError(.unknown, "the migration `\(name)` isn't unfinished", migration: name)
      }
      try await connection.commit()
    }
  }

  private func plan() async throws -> MigrationPlan {
    try MigrationPlan.check(migrations)
    let journal = try await journal()
    let records = try await StatementCancellation.guarding(connection) { try journal.records($0) }
    return MigrationPlan(migrations, records, options)
  }

  private func journal() async throws -> MigrationJournal {
    let name = options.journal
    return try await StatementCancellation.guarding(connection) {
      try MigrationJournal(name, on: $0)
    }
  }

  static func transactionOptions(_ keys: Migration.ForeignKeys) -> TransactionOptions {
    TransactionOptions(
      mode: keys == .atCommit ? .unchecked : .standard, continuesAfterFailedWrites: false)
  }

  func rollingBackOnFailure<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch {
      try? await connection.rollback()
      throw error
    }
  }

  /// Performs the steps one after another. Each reads the journal again under the lock, so that
  /// steps done by another process are skipped.
  private func run(
    _ direction: MigrationDirection,
    _ steps: (MigrationPlan) throws -> [Migration]
  ) async throws -> [String] {
    let first = try await firstSteps(steps)
    for migration in first { try check(migration, direction) }
    var done: [String] = []
    guard !first.isEmpty || !options.acceptedChanges.isEmpty else { return done }
    let journal = try await journal()
    while let step = try await next(direction, journal, steps) {
      if !step.isTransactional {
        guard try await runAlone(step, direction, journal) else { continue }
      }
      progress(step.name, direction)
      done.append(step.name)
    }
    return done
  }

  /// The steps, as known without the lock.
  private func firstSteps(
    _ steps: (MigrationPlan) throws -> [Migration]
  ) async throws -> [Migration] {
    let plan = try await plan()
    do {
      return try steps(plan)
    } catch let error as MigrationError
      where error.code == .unfinished && connection.dialect.migrations.hasAdvisoryLocks
    {
      // Another process may be working on it, which only the lock shows.
      return migrations
    }
  }

  /// Performs the next step if it has a transaction.
  ///
  /// - Returns: the step; `nil` if there is none.
  private func next(
    _ direction: MigrationDirection, _ journal: MigrationJournal,
    _ steps: (MigrationPlan) throws -> [Migration]
  ) async throws -> Migration? {
    // The next migration, and thus the kind of its transaction, is known for certain only inside
    // one.
    var keys = try await firstSteps(steps).first?.foreignKeys ?? .immediate
    while true {
      let lock = MigrationLock(connection.dialect, timeout: options.lockTimeout)
      try await lock.begin(Self.transactionOptions(keys), on: connection)
      let found = try await rollingBackOnFailure {
        let accepted = migrations.filter { options.acceptedChanges.contains($0.name) }
        let records = try await StatementCancellation.guarding(connection) { connection in
          try journal.create(connection)
          for migration in accepted { try journal.accept(migration, connection) }
          return try journal.records(connection)
        }
        let step = try steps(MigrationPlan(migrations, records, options)).first
        guard let step, step.isTransactional else {
          try await connection.commit()
          return Found(step: step, isDone: true)
        }
        guard
          step.foreignKeys == keys
            || !connection.dialect.migrations.choosesForeignKeysBeforeTransactions
        else {
          try await connection.rollback()
          return Found(step: step, isDone: false)
        }
        try await perform(step, direction, journal)
        try await connection.commit()
        return Found(step: step, isDone: true)
      }
      if found.isDone { return found.step }
      keys = found.step?.foreignKeys ?? keys
    }
  }

  /// The next step, and whether its transaction is already complete.
  private struct Found {
    var step: Migration?
    var isDone: Bool
  }
}
