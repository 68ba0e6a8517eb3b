import SeedSchema

/// Work that goes on while a test watches it.
package struct BackgroundRun<Success: Sendable>: Sendable {
  private let task: Task<Success, any Error>
  private let isOver: Flag

  package init(_ work: @escaping @Sendable () async throws -> Success) {
    let isOver = Flag()
    self.isOver = isOver
    task = Task {
      defer { isOver.set() }
      return try await work()
    }
  }

  /// What the work returned.
  ///
  /// - Throws: what the work threw.
  package var value: Success { get async throws { try await task.value } }

  /// Waits until `condition` is met, or the work is over.
  ///
  /// - Returns: whether the condition was met.
  package func waits(until condition: () async throws -> Bool) async throws -> Bool {
    while true {
      let wasOver = isOver.value
      if try await condition() { return true }
      if wasOver { return false }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Whether the work is over.
  private final class Flag: Sendable {
    private let isSet = Locked(false)
    var value: Bool { isSet.withLock { $0 } }
    func set() { isSet.withLock { $0 = true } }
  }
}
