/// Collects an unknown number of values, and returns them as an array.
///
/// Code that isn't specialized for a program's types, such as a driver's, looks up generic metadata
/// at run time: to append to an array, that of the array, for each row. A collector writes each row
/// to memory instead, and is a class because an object holds its own metadata.
package final class RowCollector<Value> {
  /// How many values the largest blocks have.
  private static var mostPerBlock: Int { 1_024 }

  private var full: [UnsafeMutableBufferPointer<Value>] = []
  // Uninitialized from `used` on; freed with its values by `removeAll`.
  private var memory: UnsafeMutablePointer<Value>
  private var capacity: Int
  private var used = 0

  /// The number of values.
  package private(set) var count = 0

  package init() {
    capacity = 8
    memory = .allocate(capacity: capacity)
  }

  deinit {
    for block in full {
      block.deinitialize()
      block.deallocate()
    }
    memory.deinitialize(count: used)
    memory.deallocate()
  }

  /// Adds a value.
  package func append(_ value: consuming Value) {
    if used == capacity { beginBlock() }
    (memory + used).initialize(to: value)
    used &+= 1
    count &+= 1
  }

  /// Removes all values and returns them in their order.
  package func removeAll() -> [Value] {
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard var next = buffer.baseAddress else { return }
      for block in full {
        if let start = block.baseAddress { next.moveInitialize(from: start, count: block.count) }
        next += block.count
        block.deallocate()
      }
      next.moveInitialize(from: memory, count: used)
      initialized = count
    }
    full = []
    used = 0
    count = 0
    return values
  }

  private func beginBlock() {
    full.append(UnsafeMutableBufferPointer(start: memory, count: capacity))
    capacity = min(capacity * 4, Self.mostPerBlock)
    memory = .allocate(capacity: capacity)
    used = 0
  }
}
