import SeedDatabase
import SeedSchema

/// The replicas of a database: decides which of them serves the next read, if any.
final class ReplicaSet: Sendable {
  private struct State {
    var timeline = ReplicationTimeline()
    var lastWrite: ContinuousClock.Instant?
    /// The index from which the search for the next replica begins.
    var turn = 0
    var checks: Task<Void, Never>?
  }

  let configuration: ReplicaConfiguration
  private let replicas: [Replica]
  private let primary: ReplicaProbe
  private let state = Locked(State())

  init(_ replicas: [Replica], primary: ReplicaProbe, _ configuration: ReplicaConfiguration) {
    self.replicas = replicas
    self.primary = primary
    self.configuration = configuration
  }

  deinit { state.withLock { $0.checks?.cancel() } }

  var status: [ReplicaStatus] {
    replicas.map { $0.status(maximumLag: configuration.maximumLag) }
  }

  /// Records a completed write to the primary.
  func wrote() {
    let now = configuration.clock.now()
    state.withLock { $0.lastWrite = now }
    ReadScope.wrote(self, at: now)
  }

  /// Returns the replica for a read of the current task; `nil` if the primary must serve it.
  ///
  /// - Parameter tried: those that have failed the read.
  /// - Returns: the replica.
  func next(after tried: [Replica]) -> Replica? {
    guard !ReadScope.wantsPrimary(self) else { return nil }
    let required = requiredInstant
    let usable = replicas.indices.filter { index in
      !tried.contains { $0 === replicas[index] }
        && replicas[index].isUsable(
          maximumLag: configuration.maximumLag, completeUntil: required)
    }
    guard !usable.isEmpty else { return nil }
    let turn = state.withLock { state in
      state.turn = (state.turn + 1) % replicas.count
      return state.turn
    }
    let first = usable.first { $0 >= turn } ?? usable[0]
    guard configuration.balancing == .leastBusy else { return replicas[first] }
    // Of equally busy ones, the next in turn.
    let inTurn = usable.filter { $0 >= turn } + usable.filter { $0 < turn }
    let loads = inTurn.map { (replica: replicas[$0], load: replicas[$0].load) }
    return loads.min { $0.load < $1.load }?.replica
  }

  /// The instant up to which a replica must be complete for a read of the current task.
  private var requiredInstant: ContinuousClock.Instant? {
    let inScope = ReadScope.lastWrite(self)
    let last = state.withLock(\.lastWrite)
    guard let last, configuration.clock.now() < last + configuration.primaryAfterWrite else {
      return inScope
    }
    return max(last, inScope ?? last)
  }

  /// Measures every replica, and retries failed ones.
  func check() async {
    // Whatever was committed before this instant is part of the position.
    let instant = configuration.clock.now()
    let position = try? await primary.position().bytes
    let timeline = state.withLock { state in
      if let position { state.timeline.add(position, at: instant) }
      return state.timeline
    }
    await withTaskGroup { group in
      for replica in replicas {
        group.addTask { await replica.check(timeline, now: self.configuration.clock.now) }
      }
    }
  }

  /// Checks now, and then again and again until the set is closed or released.
  func start() async {
    await check()
    for replica in replicas where replica.isUsable(maximumLag: nil, completeUntil: nil) {
      // If one fails now, the next check detects it.
      try? await replica.pool.fill()
    }
    guard let interval = configuration.checkInterval else { return }
    let checks = Task.detached { [weak self] in
      while (try? await Task.sleep(for: interval)) != nil {
        guard let self else { return }
        await self.check()
      }
    }
    state.withLock { $0.checks = checks }
  }

  func close() async {
    state.withLock { $0.checks.take() }?.cancel()
    for replica in replicas { await replica.close() }
    await primary.close()
  }
}
