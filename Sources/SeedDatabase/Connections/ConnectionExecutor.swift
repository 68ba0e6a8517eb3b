import Dispatch

/// Runs the jobs of one connection's actor, one at a time, outside Swift's concurrency pool.
///
/// The database libraries block their thread, and a blocked pool thread would delay every other
/// task of the process. A serial libdispatch queue targets the overcommitting root queue, which
/// creates a thread whenever there is work and none is idle, so connections don't block each other
/// either. (`DispatchSerialQueue`, which is itself an executor, does not exist on Linux.)
/// libdispatch threads have the process's default stack, 8 MB on Linux; SQLite needs at most a few
/// hundred kB at its default limits.
package final class ConnectionExecutor: SerialExecutor {
  private let queue: DispatchQueue

  /// Creates an executor with its own queue; `label` names it in debuggers.
  package init(label: String) {
    // As high as the priority of any waiting task, so that the queue is not starved while that task
    // waits.
    queue = DispatchQueue(label: label, qos: .userInitiated)
  }

  /// Enqueues a job of the actor.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  /// Traps if the caller doesn't run on this executor, for `assumeIsolated`.
  package func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }
}
