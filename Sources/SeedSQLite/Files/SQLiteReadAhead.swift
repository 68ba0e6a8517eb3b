/// The bytes that follow consecutive reads of a file, read ahead in one call.
struct SQLiteReadAhead {
  /// The number of bytes that are read at once.
  static let capacity = 32_768
  /// How many consecutive reads show that a file is being read in order.
  private static let threshold = 3

  /// Allocated by the first consecutive reads.
  private var bytes: UnsafeMutablePointer<UInt8>?
  private var start: Int64 = 0
  private var count = 0
  /// The end of the last read.
  private var next: Int64 = -1
  /// The number of consecutive reads.
  private var run = 0

  /// Copies bytes that were read ahead; `false` if they weren't.
  mutating func read(
    into target: UnsafeMutableRawPointer, _ length: Int, at offset: Int64
  ) -> Bool {
    run = offset == next ? run + 1 : 0
    next = offset + Int64(length)
    guard count > 0, offset >= start, next <= start + Int64(count), let bytes else { return false }
    target.copyMemory(from: bytes + Int(offset - start), byteCount: length)
    return true
  }

  /// Returns how many bytes to read for a request whose bytes weren't read ahead.
  ///
  /// - Parameters:
  ///   - length: the request's length.
  ///   - available: the number of bytes from its offset to the file's end.
  /// - Returns: the number; 0 for those requested only.
  func amount(for length: Int, available: Int64) -> Int {
    guard run >= Self.threshold, length > 0 else { return 0 }
    let most = Int(min(Int64(Self.capacity), available))
    return most >= 2 * length ? most - most % length : 0
  }

  /// Whether the last reads are consecutive, so that ``amount(for:available:)`` may be above 0.
  var isSequential: Bool { run >= Self.threshold }

  /// The memory for bytes from an offset on; ``commit(_:)`` makes them readable.
  mutating func prepare(at offset: Int64) -> UnsafeMutableRawPointer {
    let bytes = bytes ?? .allocate(capacity: Self.capacity)
    self.bytes = bytes
    start = offset
    count = 0
    return UnsafeMutableRawPointer(bytes)
  }

  mutating func commit(_ count: Int) { self.count = count }

  /// Forgets bytes that are changed.
  mutating func invalidate(_ offset: Int64, _ length: Int) {
    if offset < start + Int64(count), offset + Int64(length) > start { count = 0 }
  }

  mutating func removeAll() { count = 0 }

  mutating func deallocate() {
    bytes?.deallocate()
    bytes = nil
    count = 0
  }
}
