#if SEEDKIT_THREAD_SANITIZER
  import SeedSystem

  /// A mutex of the C library, which the thread sanitizer observes.
  ///
  /// `Campaigns/sanitizers` builds with it: the standard library's mutex is a system call in code
  /// that the sanitizer doesn't see, so each access under it looks like a race.
  ///
  /// It is Sendable because `value` is only read and written between `pthread_mutex_lock` and
  /// `pthread_mutex_unlock`.
  final class ObservedMutex<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init(_ value: Value) {
      self.value = value
      pthread_mutex_init(mutex, nil)
    }

    deinit {
      pthread_mutex_destroy(mutex)
      mutex.deallocate()
    }

    func withLock<Result: Sendable, Failure: Error>(
      _ work: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      return try work(&value)
    }
  }
#endif
