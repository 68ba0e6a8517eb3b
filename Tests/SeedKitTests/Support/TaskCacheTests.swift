@testable import SeedKit
import Testing

/// Results that several tasks ask for.
@Suite struct TaskCacheTests {
  private struct Failure: Error {}

  private actor Counter {
    private(set) var count = 0
    func next() -> Int {
      count += 1
      return count
    }
  }

  @Test func aResultIsMadeOnce() async throws {
    let cache = TaskCache<String, Int>()
    let counter = Counter()
    let found = try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { try await cache.value(for: "a") { await counter.next() } } }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(found == [1])
    #expect(await counter.count == 1)
  }

  @Test func aFailureIsForgotten() async throws {
    let cache = TaskCache<String, Int>()
    await #expect(throws: Failure.self) { try await cache.value(for: "a") { throw Failure() } }
    #expect(try await cache.value(for: "a") { 7 } == 7)
  }
}
