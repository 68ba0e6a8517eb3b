internal import SeedDrivers
internal import SeedSchema

/// The connections of a run, which are stopped and closed together.
final class OpenConnections: Sendable {
  private let all = Locked<[any DatabaseConnection]>([])

  /// Opens one more.
  func open(_ url: DatabaseURL, _ monitor: QueryMonitor) async throws -> any DatabaseConnection {
    let connection = try await url.connect(monitor: monitor)
    all.withLock { $0.append(connection) }
    return connection
  }

  /// Stops what each of them is doing, from any thread.
  func interrupt() {
    for connection in all.withLock({ $0 }) { connection.interrupt() }
  }

  /// Closes all of them.
  func close() async {
    for connection in all.withLock({ $0 }) { await connection.close() }
  }
}
