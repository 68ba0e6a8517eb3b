import Dispatch

/// Lets a source that runs on a connection's thread ask a task for something, and wait for it.
package struct Killed: Sendable {
  private let asked = AsyncStream.makeStream(of: Void.self)
  private let answer = DispatchSemaphore(value: 0)

  package init() {}

  /// Asks.
  package func request() { asked.continuation.yield() }

  /// Waits until it has been asked.
  package func requested() async {
    for await _ in asked.stream { return }
  }

  /// Says that it is done.
  package func done() { answer.signal() }

  /// Blocks until it is done.
  package func wait() {
    answer.wait()
    answer.signal()
  }
}
