/// Memory of plain values at an address that changes only when it grows.
struct SQLiteCellBuffer<Value: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Value>
  private var capacity: Int

  init() {
    capacity = 1
    start = .allocate(capacity: 1)
  }

  /// Makes room for values; what was there before is lost.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    start.deallocate()
    // Some more, as the next batch's texts may be a little longer.
    capacity = count + count / 4
    start = .allocate(capacity: capacity)
  }

  mutating func deallocate() { start.deallocate() }
}
