/// Which tasks have a transaction of a database open.
///
/// One that asks its database for another connection meanwhile would wait for itself where none is left,
/// and would not see its own writes where one is: neither is what its author meant.
final class TransactionHolders: Sendable {
  /// The identities of tasks; each runs for as long as it is in here, so no other has the same.
  private let tasks = Locked<Set<Int>>([])

  /// Whether the task that runs this is one of them.
  var containsCurrentTask: Bool {
    guard let task = Self.currentTask else { return false }
    return tasks.withLock { $0.contains(task) }
  }

  /// Adds the task that runs this, and returns what ``remove(_:)`` takes.
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
