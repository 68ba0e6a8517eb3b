internal import SeedKit
internal import SeedSchema

/// The current run.
final class RunJob: Sendable {
  private let current: Locked<RunState>
  private let lastSent = Locked(ContinuousClock.now - .seconds(1))
  private let running = Locked<Task<Void, Never>?>(nil)
  private let start = ContinuousClock.now

  init(_ state: RunState) { current = Locked(state) }

  /// The task of the run; must be set before the job is shared.
  var task: Task<Void, Never> {
    get { running.withLock { $0 } ?? Task {} }
    set { running.withLock { $0 = newValue } }
  }

  /// The current state of the run.
  var state: RunState { current.withLock { $0 } }

  /// Changes the state.
  ///
  /// - Returns: the new state, if an update of the pages is due.
  func update(isFinal: Bool = false, _ change: @Sendable (inout RunState) -> Void) -> RunState? {
    let now = ContinuousClock.now
    let elapsed = (now - start).inSeconds
    let state = current.withLock { state in
      change(&state)
      state.seconds = elapsed
      return state
    }
    let isTime = lastSent.withLock { last in
      guard isFinal || now - last >= .milliseconds(100) else { return false }
      last = now
      return true
    }
    return isTime ? state : nil
  }
}
