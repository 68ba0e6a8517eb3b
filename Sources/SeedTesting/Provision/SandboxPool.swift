import SeedDatabase

/// Connections in transactions that are rolled back after each test, used by one test at a time.
actor SandboxPool {
  struct Sandbox: Sendable {
    let connection: SandboxConnection
    let base: any DatabaseConnection
    let monitor: QueryMonitor
    let url: DatabaseURL
  }

  private let url: DatabaseURL
  private let connect: @Sendable (QueryMonitor) async throws -> any DatabaseConnection
  private var idle: [Sandbox] = []

  init(
    url: DatabaseURL,
    connect: @escaping @Sendable (QueryMonitor) async throws -> any DatabaseConnection
  ) {
    self.url = url
    self.connect = connect
  }

  func take() async throws -> Sandbox {
    if let free = idle.popLast() { return free }
    let monitor = QueryMonitor()
    let base = try await connect(monitor)
    do {
      return Sandbox(
        connection: try await SandboxConnection(over: base), base: base, monitor: monitor, url: url)
    } catch {
      await base.close()
      throw error
    }
  }

  /// Takes a connection back after its changes are rolled back, or closes it if that fails.
  func release(_ sandbox: Sandbox) async {
    do {
      try await sandbox.connection.reset()
      idle.append(sandbox)
    } catch {
      await sandbox.base.close()
    }
  }
}
