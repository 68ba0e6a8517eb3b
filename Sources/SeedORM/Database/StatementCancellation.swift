import SeedDatabase
import SeedSchema
import Dispatch

/// Stops the statement of a task that is cancelled.
///
/// A request to stop that arrives before the statement has reached the library is lost, so it is
/// repeated until the work has ended. If the server doesn't respond, the connection is closed. And
/// a request must not hit the connection's next statement, so the end waits for a request in
/// progress.
final class StatementCancellation: Sendable {
  private struct State {
    var isEnded = false
    /// Whether a thread is requesting the stop right now.
    var isAsking = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  /// How long a server has to stop its work.
  private static let patience = DispatchTimeInterval.seconds(2)

  private let connection: any DatabaseConnection
  private let state = Locked(State())

  private init(_ connection: any DatabaseConnection) { self.connection = connection }

  /// Runs work on the connection's thread; when the task is cancelled, the work is stopped.
  ///
  /// - Throws: `CancellationError` if the cancellation stopped it; otherwise any error of the work.
  static func guarding<Result: Sendable>(
    _ connection: any DatabaseConnection,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    let interruption = StatementCancellation(connection)
    let result: Swift.Result<Result, any Error> = await withTaskCancellationHandler {
      await interruption.attempt(on: connection, work)
    } onCancel: {
      interruption.request()
    }
    await interruption.end()
    do {
      return try result.get()
    } catch let error as DatabaseError where error.code == .interrupted && Task.isCancelled {
      throw CancellationError()
    }
  }

  private func attempt<Result: Sendable>(
    on connection: isolated any DatabaseConnection,
    _ work: @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async -> Swift.Result<Result, any Error> {
    guard !Task.isCancelled else { return .failure(CancellationError()) }
    return Swift.Result { try work(connection) }
  }

  /// Requests the stop now, and again after increasing pauses while the work continues.
  private func request(
    after delay: DispatchTimeInterval = .nanoseconds(0), next: Int = 20,
    until deadline: DispatchTime = .now() + patience
  ) {
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [self] in
      let goesOn = state.withLock { state in
        state.isAsking = !state.isEnded
        return state.isAsking
      }
      guard goesOn else { return }
      if deadline < .now(), let server = connection as? any ServerConnection {
        server.abandon()
      } else {
        connection.interrupt()
      }
      let waiter = state.withLock { state in
        state.isAsking = false
        return state.waiter.take()
      }
      waiter?.resume()
      request(after: .milliseconds(next), next: min(next * 2, 1_000), until: deadline)
    }
  }

  /// Ends the requests; returns when none can reach the connection anymore.
  private func end() async {
    let mustWait = state.withLock { state in
      state.isEnded = true
      return state.isAsking
    }
    guard mustWait else { return }
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        guard state.isAsking else { return true }
        state.waiter = continuation
        return false
      }
      if isOver { continuation.resume() }
    }
  }
}
