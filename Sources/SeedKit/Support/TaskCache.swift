/// Results that are made once, however many ask for them at the same time.
///
/// A failure isn't kept: whoever asks next tries again.
package actor TaskCache<Key: Hashable & Sendable, Value: Sendable> {
  private var tasks: [Key: Task<Value, any Error>] = [:]

  /// Creates an empty cache.
  package init() {}

  /// The result of a key.
  ///
  /// - Parameters:
  ///   - key: what the result is of.
  ///   - make: makes the result, unless it is there or is being made.
  /// - Returns: what `make` returned for the key, now or before.
  /// - Throws: the error of `make`, to all who wait for it.
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
