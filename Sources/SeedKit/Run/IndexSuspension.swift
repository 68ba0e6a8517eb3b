package import SeedDatabase
package import SeedSchema

/// Indexes and constraints that are dropped for a load and recreated after it, all in one
/// transaction.
///
/// ```swift
/// var suspension = IndexSuspension(connection, control: control)
/// if let reason = try await suspension.drop(from: [table]) { print("in place:", reason) }
/// // … the load …
/// try await suspension.recreate()
/// try await suspension.compare()
/// ```
package struct IndexSuspension: Sendable {
  /// Why nothing may be dropped.
  private struct Obstacle: Error { var reason: String }

  private let connection: any DatabaseConnection
  private let control: RunControl
  /// How long to wait for locks of other sessions; `nil` for as long as any statement waits.
  private let lockTimeout: Duration?
  /// The tables whose definitions were read.
  private var tables: [TableName] = []
  /// Their definitions before anything was dropped.
  private var definitions: Set<String> = []
  /// The statements that recreate what was dropped, in order.
  private var creation: [String] = []

  /// Creates a suspension of nothing.
  ///
  /// - Parameters:
  ///   - connection: the connection, in a transaction.
  ///   - control: cancels waiting and the recreation.
  ///   - lockTimeout: how long to wait before tables that other sessions use keep their indexes;
  ///     `nil` waits for as long as any statement does, and then fails.
  package init(
    _ connection: any DatabaseConnection, control: RunControl,
    lockTimeout: Duration? = WaitLimits.rebuildLock
  ) {
    self.connection = connection
    self.control = control
    self.lockTimeout = lockTimeout
  }

  /// Reads the indexes and constraints of tables, and remembers their definitions for ``compare``.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  package mutating func read(_ tables: [TableName]) async throws -> IndexRebuild {
    let found = try await connection.rebuild(of: tables)
    self.tables = tables
    definitions = Set(found.definitions)
    return found
  }

  /// Locks tables, and then drops the indexes and constraints that slow their load.
  ///
  /// - Returns: why nothing was dropped; `nil` if it was.
  /// - Throws: ``DatabaseError`` if a statement fails; `CancellationError`.
  package mutating func drop(from tables: [TableName]) async throws -> String? {
    try await drop(from: tables) { suspension in
      let found = try await suspension.read(tables)
      // Another session may have added an obstacle since the plan was made.
      let obstacles = found.obstacles.sorted { $0.key.description < $1.key.description }
      if let reason = found.generalObstacle ?? obstacles.first?.value {
        throw Obstacle(reason: reason)
      }
      return (found.removal, found.creation)
    }
  }

  /// Locks a table and drops some of its indexes and foreign keys.
  ///
  /// - Returns: why nothing was dropped; `nil` if it was.
  /// - Throws: ``DatabaseError`` if a statement fails; `CancellationError`.
  package mutating func drop(
    _ items: [RebuildItem], from table: TableName
  ) async throws -> String? {
    let order: [RebuildItem.Kind] = [.foreignKey, .constraint, .index]
    let sorted = order.flatMap { kind in items.filter { $0.kind == kind } }
    let recreated = order.reversed().flatMap { kind in items.filter { $0.kind == kind } }
    return try await drop(from: [table]) { _ in
      (sorted.flatMap(\.removal), recreated.flatMap(\.creation))
    }
  }

  /// Recreates what was dropped.
  ///
  /// - Throws: ``DatabaseError`` if rows don't allow it; `CancellationError`.
  package mutating func recreate() async throws {
    let statements = creation
    creation = []
    for sql in statements {
      try control.checkCancellation()
      try await execute(sql)
    }
  }

  /// Compares the indexes and constraints with those that were read: none may be missing, changed
  /// or added.
  ///
  /// - Parameter advice: what to do if one differs.
  /// - Throws: ``DatabaseError`` if one differs.
  package func compare(advice: String? = nil) async throws {
    try await connection.compare(Array(definitions), with: tables, advice: advice)
  }

  private mutating func drop(
    from tables: [TableName],
    _ choose: (inout Self) async throws -> (removal: [String], creation: [String])
  ) async throws -> String? {
    let dialect = connection.dialect
    do {
      try await connection.withSavepoint("seedkit_rebuild") {
        try await lock(tables)
        let statements = try await choose(&self)
        for sql in statements.removal { try await execute(sql) }
        if let timeout = dialect.lockTimeoutStatement(milliseconds: nil) {
          try await execute(timeout)
        }
        creation = statements.creation
      }
      return nil
    } catch let obstacle as Obstacle {
      // The rollback has released the locks.
      return obstacle.reason
    } catch let error as DatabaseError where lockTimeout != nil && error.code.isAboutLocks {
      return "another session is using it"
    }
  }

  /// Locks tables exclusively.
  ///
  /// While waiting for one table, none of the others is held: otherwise a session that uses both in
  /// another order would deadlock with this run.
  ///
  /// - Throws: ``DatabaseError`` of code `busy` if others have used one for too long.
  private func lock(_ tables: [TableName]) async throws {
    let dialect = connection.dialect
    var order = tables.sorted { $0.description < $1.description }
    guard let lockTimeout else {
      if let lock = dialect.lockStatement(for: order, waits: true) { try await execute(lock) }
      return
    }
    let deadline = ContinuousClock.now + lockTimeout
    while true {
      try control.checkCancellation()
      let left = max(1, Int((deadline - .now).inSeconds * 1000))
      var locked = 0
      do {
        return try await connection.withSavepoint("seedkit_lock") {
          if let timeout = dialect.lockTimeoutStatement(milliseconds: left) {
            try await execute(timeout)
          }
          for table in order {
            if let lock = dialect.lockStatement(for: [table], waits: locked == 0) {
              try await execute(lock)
            }
            locked += 1
          }
        }
      } catch let error as DatabaseError where error.code.isAboutLocks && .now < deadline {
        if locked < order.count { order.insert(order.remove(at: locked), at: 0) }
      }
    }
  }

  private func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }
}
