internal import SeedDatabase
internal import SeedORM
internal import SeedSchema
internal import Dispatch

/// The connections of a session, which are interrupted and closed together.
final class OpenConnections: Sendable {
  private struct State: Sendable {
    var open: [any DatabaseConnection] = []
    /// The connection that is being opened, one at a time.
    var opening: Task<any DatabaseConnection, any Error>?
    var isInterrupted = false
  }

  /// How long a server has to stop what it does, before its connections are closed.
  private static let patience = DispatchTimeInterval.seconds(2)

  private let state = Locked(State())

  /// Opens another connection.
  func open(_ url: DatabaseURL, _ monitor: QueryMonitor) async throws -> any DatabaseConnection {
    let opening = Task { try await url.connect(monitor: monitor) }
    let isInterrupted = state.withLock { state in
      state.opening = opening
      return state.isInterrupted
    }
    if isInterrupted { opening.cancel() }
    defer { state.withLock { $0.opening = nil } }
    let connection = try await opening.value
    state.withLock { $0.open.append(connection) }
    return connection
  }

  /// Stops what each of them is doing, or connecting to the server; from any thread. It doesn't
  /// wait for that.
  ///
  /// A server that doesn't respond within two seconds is ignored: it rolls back by itself.
  func interrupt() {
    let (open, opening) = state.withLock { state in
      state.isInterrupted = true
      return (state.open, state.opening)
    }
    opening?.cancel()
    let queue = DispatchQueue.global(qos: .userInitiated)
    for connection in open { queue.async { connection.interrupt() } }
    queue.asyncAfter(deadline: .now() + Self.patience) {
      for connection in self.all { (connection as? any ServerConnection)?.abandon() }
    }
  }

  /// The open connections.
  var all: [any DatabaseConnection] { state.withLock { $0.open } }

  /// Closes all connections.
  func close() async {
    for connection in state.withLock({ $0.open }) { await connection.close() }
  }
}
