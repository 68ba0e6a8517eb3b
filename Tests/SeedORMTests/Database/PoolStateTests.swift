@testable import SeedDatabase
@testable import SeedORM
@testable import SeedSchema
import Testing

/// Who gets which connection.
@Suite struct PoolStateTests {
  @Test func oneWhoseTurnWentByBeforeTheyWaitIsServedNext() async throws {
    let connection = try await DatabaseURL("sqlite::memory:").connect()
    let state = Locked(PoolState(minimum: 0, maximum: 1))
    #expect(state.withLock { $0.take() } != nil)
    let ticket = state.withLock { $0.takeTicket() }
    // Before the one with the ticket waits, the connection comes back and goes to someone else.
    #expect(state.withLock { $0.put(connection, at: .now) } == nil)
    #expect(state.withLock { $0.take() } != nil)
    let grant = try await withCheckedThrowingContinuation { continuation in
      state.withLock { $0.wait(continuation, ticket: ticket) }
      let served = state.withLock { $0.put(connection, at: .now) }
      served?.resume(returning: .idle(connection, since: .now))
      // Without the turn it would wait for ever.
      if served == nil { continuation.resume(throwing: SourceFailure()) }
    }
    guard case .idle = grant else {
      Issue.record("a connection was to be had")
      return
    }
    #expect(state.withLock { $0.status }.waiting == 0)
    await connection.close()
  }

  @Test func unusedConnectionsBeyondTheMinimumAreGivenUp() async throws {
    let connection = try await DatabaseURL("sqlite::memory:").connect()
    let start = ContinuousClock.now
    var state = PoolState(minimum: 1, maximum: 3)
    for _ in 0..<3 { #expect(state.take() != nil) }
    #expect(state.take() == nil)
    for second in 0..<3 { #expect(state.put(connection, at: start + .seconds(second)) == nil) }
    #expect(state.removeUnused(since: start).isEmpty)
    #expect(state.removeUnused(since: start + .seconds(1)).count == 1)
    #expect(state.removeUnused(since: start + .seconds(60)).count == 1)
    #expect(state.size == 1)
    await connection.close()
  }
}
