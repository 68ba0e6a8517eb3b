import Synchronization

/// A value protected by a lock.
///
/// A `Mutex` that isn't inlined. On Linux a mutex identifies its owner by the thread's number,
/// found through thread-local storage; inlined into an async function, that storage's address is
/// computed once and kept across an `await`, after which the function may run on another thread,
/// where unlocking traps (seen with Swift 6.3.1).
package struct Locked<Value: Sendable>: ~Copyable, Sendable {
  #if SEEDKIT_THREAD_SANITIZER
    private typealias Lock = ObservedMutex<Value>
  #else
    private typealias Lock = LockedBox<Value>
  #endif

  private let lock: Lock

  /// Creates a locked value.
  package init(_ value: Value) { lock = Lock(value) }

  /// Runs work with exclusive access to the value.
  @inline(never)
  package func withLock<Result: Sendable, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lock.withLock(work)
  }
}

/// A value beside its lock.
///
/// A class, because an object holds its own metadata. Each use of a generic `Mutex` by code that
/// isn't specialized would look up the mutex's metadata.
///
/// It is Sendable because `value` is only read and written while `mutex` is locked.
private final class LockedBox<Value: Sendable>: @unchecked Sendable {
  private let mutex = Mutex(())
  @exclusivity(unchecked) private var value: Value

  init(_ value: Value) { self.value = value }

  @inline(__always)
  func withLock<Result: Sendable, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mutex.withLock { (_: inout Void) throws(Failure) -> Result in try work(&value) }
  }
}
