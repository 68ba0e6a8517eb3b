import SeedDatabase
import SeedSchema

/// A replica: its connections, and what the last check found.
final class Replica: Sendable {
  private struct State {
    /// Why it isn't used for reads.
    var failure: String? = "it has not been checked yet"
    var lag: Duration?
    /// The instant before which it has all commits; `nil` if unknown.
    var completeUntil: ContinuousClock.Instant?
    var reads = 0
  }

  let url: DatabaseURL
  let pool: ConnectionPool
  let probe: ReplicaProbe
  private let state = Locked(State())

  init(
    _ url: DatabaseURL, pool configuration: PoolConfiguration, checkTimeout: Duration,
    open: @escaping @Sendable () async throws -> any DatabaseConnection
  ) {
    self.url = url
    pool = ConnectionPool(configuration, open: open)
    probe = ReplicaProbe(isReplica: true, timeout: checkTimeout, open: open)
  }

  /// Whether it may serve a read.
  ///
  /// - Parameters:
  ///   - maximumLag: the limit, if any.
  ///   - instant: if given, the replica must have everything that was committed before it.
  /// - Returns: `false` if it has failed, exceeds a limit, or its lag is unknown.
  func isUsable(maximumLag: Duration?, completeUntil instant: ContinuousClock.Instant?) -> Bool {
    state.withLock { state in
      guard state.failure == nil else { return false }
      if let maximumLag {
        guard let lag = state.lag, lag <= maximumLag else { return false }
      }
      guard let instant else { return true }
      return state.completeUntil.map { $0 > instant } ?? false
    }
  }

  /// The share of its connections that are in use or waited for.
  var load: Double {
    let status = pool.status
    return Double(status.inUse + status.waiting) / Double(max(1, status.maximum))
  }

  func served() { state.withLock { $0.reads += 1 } }

  /// Takes it out of service until a check succeeds, and drops its idle connections, which would
  /// fail, too.
  func fail(_ error: any Error) async {
    let reason = (error as? DatabaseError)?.description ?? "the check was cancelled"
    state.withLock { $0.failure = reason }
    await pool.discardIdle()
  }

  /// Checks it, and compares its position with the primary's.
  func check(_ timeline: ReplicationTimeline, now: () -> ContinuousClock.Instant) async {
    do {
      let position = try await probe.position()
      let instant = position.bytes.flatMap { timeline.instant(of: $0) }
      let lag = position.lag(behind: timeline, now: now())
      state.withLock { state in
        state.failure = nil
        state.lag = lag
        state.completeUntil = instant
      }
    } catch {
      await fail(error)
    }
  }

  func status(maximumLag: Duration?) -> ReplicaStatus {
    let pool = pool.status
    let state = state.withLock { $0 }
    var failure = state.failure
    if failure == nil, let maximumLag {
      if let lag = state.lag {
        if lag > maximumLag { failure = "it is \(lag) behind the primary, more than \(maximumLag)" }
      } else {
        failure = "its lag can't be measured, and is limited to \(maximumLag)"
      }
    }
    return ReplicaStatus(
      url: url.description, isUsable: failure == nil, lag: state.lag, failure: failure,
      reads: state.reads, pool: pool)
  }

  func close() async {
    await probe.close()
    await pool.close()
  }
}

extension ReplicationPosition {
  /// An upper bound of how far a position lags behind the primary; `nil` if it is unknown.
  func lag(behind timeline: ReplicationTimeline, now: ContinuousClock.Instant) -> Duration? {
    guard let bytes else { return nil }
    if timeline.isComplete(at: bytes) { return .zero }
    let bounds = [timeline.instant(of: bytes).map { now - $0 }, age].compactMap(\.self)
    return bounds.min()
  }
}
