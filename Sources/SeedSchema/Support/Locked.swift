package import Synchronization

/// A value protected by a lock.
///
/// A `Mutex` that isn't inlined. On Linux a mutex identifies its owner by the thread's number,
/// found through thread-local storage; inlined into an async function, that storage's address is
/// computed once and kept across an `await`, after which the function may run on another thread,
/// where unlocking traps (seen with Swift 6.3.1).
package struct Locked<Value: Sendable>: ~Copyable, Sendable {
  #if SEEDKIT_THREAD_SANITIZER
    @usableFromInline typealias Lock = ObservedMutex<Value>
  #else
    @usableFromInline typealias Lock = Mutex<Value>
  #endif

  @usableFromInline let mutex: Lock

  /// Creates a locked value.
  package init(_ value: Value) { mutex = Lock(value) }

  /// Runs work with exclusive access to the value.
  ///
  /// Inlinable, so that modules specialize it for their values, but never inlined.
  @inlinable @inline(never)
  package func withLock<Result: Sendable, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mutex.withLock { (value: inout Value) throws(Failure) -> Result in try work(&value) }
  }
}
