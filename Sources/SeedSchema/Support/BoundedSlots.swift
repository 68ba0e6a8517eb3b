import Dispatch

/// Bounds how far a producer is ahead of its consumer: an item acquires a slot before it is
/// produced, and frees it when it is consumed.
package final class BoundedSlots: Sendable {
  /// Starts at 0: libdispatch traps when a semaphore is released below its initial value.
  private let free = DispatchSemaphore(value: 0)

  /// - Parameter count: the number of slots.
  package init(_ count: Int) {
    for _ in 0..<count { free.signal() }
  }

  /// Waits for a slot, and acquires it.
  package func take() { free.wait() }

  /// Frees a slot, and wakes a thread that waits for one.
  package func release() { free.signal() }
}
