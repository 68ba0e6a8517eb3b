internal import SeedDatabase
internal import SeedORM
internal import SeedSchema

/// The connections of a session, which are interrupted and closed together.
final class OpenConnections: Sendable {
  private struct State: Sendable {
    var open: [any DatabaseConnection] = []
    /// The connection that is being opened, one at a time.
    var opening: Task<any DatabaseConnection, any Error>?
  }

  private let state = Locked(State())

  /// Opens another connection.
  func open(_ url: DatabaseURL, _ monitor: QueryMonitor) async throws -> any DatabaseConnection {
    let opening = Task { try await url.connect(monitor: monitor) }
    state.withLock { $0.opening = opening }
    defer { state.withLock { $0.opening = nil } }
    let connection = try await opening.value
    state.withLock { $0.open.append(connection) }
    return connection
  }

  /// Interrupts the statements of all connections and a connection attempt; from any thread.
  func interrupt() {
    let (open, opening) = state.withLock { ($0.open, $0.opening) }
    opening?.cancel()
    for connection in open { connection.interrupt() }
  }

  /// The open connections.
  var all: [any DatabaseConnection] { state.withLock { $0.open } }

  /// Closes all connections.
  func close() async {
    for connection in state.withLock({ $0.open }) { await connection.close() }
  }
}
