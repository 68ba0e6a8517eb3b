import SeedSchema

/// The tasks that have a transaction of a database open.
///
/// If such a task requested another connection of its database, it would wait for itself if none is
/// left, and otherwise not see its own writes. Neither is intended.
final class TransactionHolders: Sendable {
  /// The identities of tasks; each task runs as long as it is listed, so identities are unique.
  private let tasks = Locked<Set<Int>>([])

  /// Whether the current task is one of them.
  var containsCurrentTask: Bool {
    guard let task = Self.currentTask else { return false }
    return tasks.withLock { $0.contains(task) }
  }

  /// Adds the current task; returns the argument for ``remove(_:)``.
  func addCurrentTask() -> Int? {
    guard let task = Self.currentTask else { return nil }
    _ = tasks.withLock { $0.insert(task) }
    return task
  }

  /// Removes a task.
  func remove(_ task: Int?) {
    guard let task else { return }
    _ = tasks.withLock { $0.remove(task) }
  }

  private static var currentTask: Int? { withUnsafeCurrentTask { $0?.hashValue } }
}
