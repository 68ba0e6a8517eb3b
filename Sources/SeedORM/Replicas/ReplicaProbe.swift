import SeedDatabase
import SeedSchema

/// Checks a server on a separate connection, so that a busy pool doesn't look like a failure.
final class ReplicaProbe: Sendable {
  private struct State {
    var connection: (any DatabaseConnection)?
    /// The running check. One that hangs is never joined by a second one.
    var flight: SingleFlight<ReplicationPosition>?
    var isClosed = false
  }

  private let isReplica: Bool
  private let timeout: Duration
  private let open: @Sendable () async throws -> any DatabaseConnection
  private let state = Locked(State())

  init(
    isReplica: Bool, timeout: Duration,
    open: @escaping @Sendable () async throws -> any DatabaseConnection
  ) {
    self.isReplica = isReplica
    self.timeout = timeout
    self.open = open
  }

  /// Reads the server's position; returns in time even if the server never responds.
  ///
  /// - Throws: `DatabaseError` if the server can't be reached or doesn't respond in time.
  func position() async throws -> ReplicationPosition {
    let (flight, isNew) = try state.withLock { state in
      guard !state.isClosed else { throw DatabaseError(.connection, "the database is closed") }
      if let flight = state.flight {
        if flight.join() { return (flight, false) }
        throw DatabaseError(.timeout, "it has not answered the last check yet")
      }
      let flight = SingleFlight<ReplicationPosition>()
      _ = flight.join()
      state.flight = flight
      return (flight, true)
    }
    if isNew {
      flight.start {
        try await self.measure()
      } ended: { _ in
        self.state.withLock { $0.flight = nil }
      }
    }
    return try await withThrowingTaskGroup(of: ReplicationPosition?.self) { group in
      group.addTask { try await flight.value() }
      group.addTask { [timeout] in
        try await Task.sleep(for: timeout)
        throw DatabaseError(.timeout, "it didn't answer within \(timeout)")
      }
      defer { group.cancelAll() }
      return try await group.next().flatMap(\.self) ?? ReplicationPosition()
    }
  }

  /// Closes the connection; later checks throw.
  func close() async {
    let connection = state.withLock { state in
      state.isClosed = true
      return state.connection.take()
    }
    await connection?.close()
  }

  private func measure() async throws -> ReplicationPosition {
    let kept = state.withLock { $0.connection.take() }
    let connection = if let kept { kept } else { try await open() }
    let isReplica = isReplica
    do {
      let position = try await StatementCancellation.guarding(connection) {
        try ReplicationPosition.read(from: $0, isReplica: isReplica)
      }
      let isClosed = state.withLock { state in
        if !state.isClosed { state.connection = connection }
        return state.isClosed
      }
      if isClosed { await connection.close() }
      return position
    } catch {
      await connection.close()
      throw error
    }
  }
}
