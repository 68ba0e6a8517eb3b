/// Results that are computed once, however many tasks request them at the same time.
///
/// A failure isn't kept: the next request computes the result again.
package actor TaskCache<Key: Hashable & Sendable, Value: Sendable> {
  private var tasks: [Key: Task<Value, any Error>] = [:]

  /// Creates an empty cache.
  package init() {}

  /// Returns the result for a key.
  ///
  /// - Parameters:
  ///   - key: what the result is of.
  ///   - make: computes the result, unless it exists or is being computed.
  /// - Returns: the result of `make` for the key, from this or an earlier call.
  /// - Throws: the error of `make`, in all tasks that wait for it.
  package func value(
    for key: Key, _ make: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    if let known = tasks[key] { return try await known.value }
    let task = Task {
      do {
        return try await make()
      } catch {
        forget(key)
        throw error
      }
    }
    tasks[key] = task
    return try await task.value
  }

  private func forget(_ key: Key) { tasks[key] = nil }
}
