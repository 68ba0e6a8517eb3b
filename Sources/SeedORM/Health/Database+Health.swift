import SeedDatabase
import SeedSchema

extension Database {
  /// Pings the database.
  ///
  /// - Returns: the time until a connection was available and the server answered.
  /// - Throws: `DatabaseError` if it doesn't respond.
  @discardableResult
  public func ping() async throws -> Duration {
    let start = ContinuousClock.now
    _ = try await query("SELECT 1")
    return ContinuousClock.now - start
  }

  /// Checks the database's health, for a server's health check. It never throws, and stops after
  /// `timeout`.
  ///
  /// ```swift
  /// let health = await db.healthCheck()
  /// let code = health.status == .unavailable ? 503 : 200
  /// ```
  public func healthCheck(timeout: Duration = .seconds(5)) async -> HealthReport {
    let pool = poolStatus
    let start = ContinuousClock.now
    var report = HealthReport(
      status: pool.waiting > 0 ? .saturated : .healthy, responseTime: .zero, pool: pool,
      url: url.description, replicas: replicaStatus)
    let hasConnection = Flag()
    do {
      report.serverVersion = try await version(timeout: timeout, hasConnection)
    } catch {
      let status = readers.status
      let isBusy = !hasConnection.isSet && status.inUse >= status.maximum
      report.status =
        isBusy && (error as? DatabaseError)?.code == .timeout ? .saturated : .unavailable
      report.failure = (error as? DatabaseError)?.description ?? "the check was cancelled"
    }
    report.responseTime = ContinuousClock.now - start
    return report
  }

  private func version(timeout: Duration, _ hasConnection: Flag) async throws -> String? {
    let statement = SQLStatement(sql: dialect.versionQuery)
    return try await withThrowingTaskGroup(of: String?.self) { group in
      group.addTask {
        let rows = try await self.run(in: self.readers) { connection in
          hasConnection.set()
          return try connection.query(statement)
        }
        return try rows.first.map { try RowDecoder().decode(String.self, from: $0) }
      }
      group.addTask {
        try await Task.sleep(for: timeout)
        throw DatabaseError(.timeout, "the database didn't answer within \(timeout)")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}

/// Whether something has happened.
private final class Flag: Sendable {
  private let value = Locked(false)

  var isSet: Bool { value.withLock { $0 } }

  func set() { value.withLock { $0 = true } }
}
