import SeedSchema

/// A value that is computed once for all callers that request it at the same time.
///
/// A cancelled caller stops waiting on its own; when all callers have left, the computation is
/// cancelled.
final class SingleFlight<Value: Sendable>: Sendable {
  private struct State {
    var result: Result<Value, any Error>?
    var task: Task<Void, Never>?
    var waiters: [Int: CheckedContinuation<Value, any Error>] = [:]
    /// The number of participants so far, and of those still waiting.
    var count = 0
    var present = 0
    var isCancelled = false
  }

  private let state = Locked(State())

  /// Starts the computation. `ended` is called before any caller gets the value.
  func start(
    _ make: @escaping @Sendable () async throws -> Value,
    ended: @escaping @Sendable (Result<Value, any Error>) -> Void
  ) {
    let task = Task {
      let result: Result<Value, any Error>
      do {
        result = .success(try await make())
      } catch {
        result = .failure(error)
      }
      ended(result)
      let waiters = state.withLock { state in
        state.result = result
        defer { state.waiters = [:] }
        return state.waiters.values
      }
      for waiter in waiters { waiter.resume(with: result) }
    }
    let isCancelled = state.withLock { state in
      state.task = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
  }

  /// Joins; returns `false` if all callers have left and the computation was cancelled.
  func join() -> Bool {
    state.withLock { state in
      guard !state.isCancelled else { return false }
      state.present += 1
      return true
    }
  }

  /// Waits for the value, after ``join()``.
  func value() async throws -> Value {
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<Value, any Error>? in
          if state.result == nil { state.waiters[number] = continuation }
          return state.result
        }
        if let result { return continuation.resume(with: result) }
        if Task.isCancelled { leave(number) }
      }
    } onCancel: {
      leave(number)
    }
  }

  private func leave(_ number: Int) {
    let (waiter, task) = state.withLock { state in
      // A caller cancelled before it starts to wait detects this itself.
      guard let waiter = state.waiters.removeValue(forKey: number) else {
        return (CheckedContinuation<Value, any Error>?.none, Task<Void, Never>?.none)
      }
      state.present -= 1
      if state.present == 0 { state.isCancelled = true }
      return (waiter, state.isCancelled ? state.task : nil)
    }
    waiter?.resume(throwing: CancellationError())
    task?.cancel()
  }
}
