import Dispatch

/// Runs the code of one connection's actor, one job at a time, away from Swift's concurrency pool.
///
/// The database libraries block their thread, and a blocked thread of the pool keeps every other task
/// of the process waiting. A serial queue of libdispatch targets the overcommitting root queue, which
/// makes a thread whenever there is work and none is idle; so connections block each other neither.
/// (`DispatchSerialQueue`, which is an executor itself, does not exist on Linux.) Threads of
/// libdispatch have the process's default stack, 8 MB on Linux, against SQLite's greatest need of
/// some hundred kB at its default limits.
package final class ConnectionExecutor: SerialExecutor {
  private let queue: DispatchQueue

  /// Makes an executor with a queue of its own; `label` names it for debuggers.
  package init(label: String) {
    // As high as a task that waits for a result may be: the queue must not be served after others
    // while such a task stands still.
    queue = DispatchQueue(label: label, qos: .userInitiated)
  }

  /// Puts a job of the actor at the end of the queue.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  /// Traps where the caller does not run on this executor, for `assumeIsolated`.
  package func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }
}
