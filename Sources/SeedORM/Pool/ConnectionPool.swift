import SeedDatabase
import SeedSchema
import Synchronization

/// The connections to a database, each lent to one user at a time, first come, first served.
final class ConnectionPool: Sendable {
  let configuration: PoolConfiguration
  private let state: Locked<PoolState>
  private let open: @Sendable () async throws -> any DatabaseConnection
  private let hasOpened = Atomic<Bool>(false)

  init(
    _ configuration: PoolConfiguration,
    open: @escaping @Sendable () async throws -> any DatabaseConnection
  ) {
    self.configuration = configuration
    self.open = open
    state = Locked(
      PoolState(minimum: configuration.minimum, maximum: configuration.maximum))
  }

  var status: PoolStatus { state.withLock(\.status) }

  /// Lends a connection, to be returned by ``release(_:)`` or ``recover(_:)``.
  func acquire() async throws -> any DatabaseConnection {
    try Task.checkCancellation()
    switch try await grant() {
    case .opening: return try await openGranted()
    case .idle(let connection, let since):
      if ContinuousClock.now - since < configuration.checkAfter { return connection }
      if await connection.ping() { return connection }
      await connection.close()
      return try await openGranted()
    }
  }

  /// Takes back a connection in its original state.
  func release(_ connection: any DatabaseConnection) {
    let now = ContinuousClock.now
    let limit = now - configuration.closeAfter
    let (waiter, isClosed, unused) = state.withLock { state in
      guard !state.isClosed else { return (state.drop(), true, [any DatabaseConnection]()) }
      return (state.put(connection, at: now), false, state.removeUnused(since: limit))
    }
    waiter?.resume(returning: .idle(connection, since: now))
    if isClosed || !unused.isEmpty {
      let ended = isClosed ? [connection] : unused
      Task { for connection in ended { await connection.close() } }
    }
  }

  /// Takes back a connection after a failure: rolls back its open transaction, and closes it if
  /// that fails.
  func recover(_ connection: any DatabaseConnection) async {
    if await connection.resetForReuse() { return release(connection) }
    await discard(connection)
  }

  /// Takes back a broken connection.
  func discard(_ connection: any DatabaseConnection) async {
    await connection.close()
    state.withLock { $0.drop() }?.resume(returning: .opening)
  }

  /// Closes the idle connections, after they were found to be broken.
  func discardIdle() async {
    for connection in state.withLock({ $0.removeIdle() }) { await connection.close() }
  }

  /// Opens connections up to the minimum.
  func fill() async throws {
    while state.withLock({ $0.takeMissing() }) { release(try await openGranted()) }
  }

  /// Opens a connection unless one was opened before.
  func prepare() async throws {
    guard !hasOpened.load(ordering: .acquiring) else { return }
    release(try await acquire())
  }

  /// Closes idle connections immediately and the others when they are returned; later calls throw.
  func close() async {
    let (idle, waiters) = state.withLock { $0.close() }
    for waiter in waiters { waiter.resume(throwing: Self.closedError) }
    for connection in idle { await connection.close() }
  }

  private func openGranted() async throws -> any DatabaseConnection {
    do {
      let connection = try await open()
      do {
        for sql in configuration.setUp {
          _ = try await connection.query(SQLStatement(sql: sql))
        }
      } catch {
        await connection.close()
        throw error
      }
      hasOpened.store(true, ordering: .releasing)
      return connection
    } catch {
      state.withLock { $0.drop() }?.resume(returning: .opening)
      throw error
    }
  }

  private func grant() async throws -> PoolState.Grant {
    let (granted, ticket) = try state.withLock { state in
      guard !state.isClosed else { throw Self.closedError }
      let granted = state.take()
      return (granted, granted == nil ? state.takeTicket() : 0)
    }
    if let granted { return granted }
    let deadline = ContinuousClock.now + configuration.timeout
    let alarm = Task {
      try await Task.sleep(until: deadline)
      leave(ticket, with: timeoutError)
    }
    defer { alarm.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        // Between the two locks, a connection may have been returned and the task cancelled.
        let (granted, isClosed) = state.withLock { state in
          if state.isClosed { return (PoolState.Grant?.none, true) }
          if let granted = state.take() { return (granted, false) }
          state.wait(continuation, ticket: ticket)
          return (nil, false)
        }
        if let granted { return continuation.resume(returning: granted) }
        if isClosed { return continuation.resume(throwing: Self.closedError) }
        // The timeout or cancellation may have occurred before the wait began.
        if Task.isCancelled { leave(ticket, with: CancellationError()) }
        if ContinuousClock.now >= deadline { leave(ticket, with: timeoutError) }
      }
    } onCancel: {
      leave(ticket, with: CancellationError())
    }
  }

  private func leave(_ ticket: Int, with error: any Error) {
    state.withLock { $0.leave(ticket: ticket) }?.resume(throwing: error)
  }

  private var timeoutError: DatabaseError {
    let status = status
    return DatabaseError(
      .timeout,
      """
      no connection became free within \(configuration.timeout): \(status.inUse) of \
      \(status.maximum) are in use and \(status.waiting) calls wait; is one kept by a transaction or by \
      an unfinished stream, or does the closure of a transaction wait for the database instead of using \
      the transaction?
      """)
  }

  private static var closedError: DatabaseError {
    DatabaseError(.connection, "the database is closed")
  }
}

extension DatabaseConnection {
  /// Returns whether the server responds.
  func ping() -> Bool {
    guard isConnected, let rows = try? query("SELECT 1") else { return false }
    return rows.count == 1
  }

  /// Rolls back an open transaction, and returns whether the connection can be used again.
  func resetForReuse() -> Bool {
    guard isConnected else { return false }
    // Called even if no transaction is open: one that the database has ended leaves settings
    // behind.
    guard (try? rollback()) != nil else { return false }
    return !isInTransaction && isConnected
  }
}
