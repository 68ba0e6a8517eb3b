import Synchronization

/// A value that one thread at a time can use.
///
/// A `Mutex` that the compiler doesn't inline. On Linux a mutex knows its owner by the thread's number,
/// which it finds through thread-local storage; inlined into an async function, that storage's address is
/// computed once and kept across an `await`, after which the function may run on another thread: to unlock
/// then ends the process (seen with Swift 6.3.1).
package struct Locked<Value: Sendable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>

  /// Makes a locked value.
  package init(_ value: Value) { mutex = Mutex(value) }

  /// Lets a piece of work use the value, alone.
  @inline(never)
  package func withLock<Result: Sendable, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mutex.withLock { (value: inout Value) throws(Failure) -> Result in try work(&value) }
  }
}
