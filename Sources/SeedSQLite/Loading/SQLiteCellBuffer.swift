/// A buffer of trivial values whose address changes only when it grows.
struct SQLiteCellBuffer<Value: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Value>
  private var capacity: Int

  init() {
    capacity = 1
    start = .allocate(capacity: 1)
  }

  /// Reserves space for values, discarding the previous ones.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    start.deallocate()
    // Reserves some extra, because the next batch's strings may be longer.
    capacity = count + count / 4
    start = .allocate(capacity: capacity)
  }

  mutating func deallocate() { start.deallocate() }
}
