/// Consecutive writes to a file that are collected, to be passed on in one call.
struct SQLiteWriteBuffer {
  /// Enough to make a call's cost negligible, and little enough to stay in a processor's cache.
  static let capacity = 65_536

  /// Allocated by the first write.
  private var bytes: UnsafeMutablePointer<UInt8>?
  /// The offset of the first byte in the file.
  private(set) var start: Int64 = 0
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }
  private var end: Int64 { start + Int64(count) }

  /// The collected bytes.
  var content: UnsafeRawPointer? { UnsafeRawPointer(bytes) }

  /// Appends bytes that continue the collected ones, or are the first; `false` if they don't, or
  /// don't fit.
  mutating func append(_ source: UnsafeRawPointer, _ length: Int, at offset: Int64) -> Bool {
    guard isEmpty || offset == end, count + length <= Self.capacity else { return false }
    if isEmpty { start = offset }
    let bytes = bytes ?? .allocate(capacity: Self.capacity)
    self.bytes = bytes
    UnsafeMutableRawPointer(bytes + count).copyMemory(from: source, byteCount: length)
    count += length
    return true
  }

  /// Replaces collected bytes; `false` if the range isn't all collected.
  mutating func replace(_ source: UnsafeRawPointer, _ length: Int, at offset: Int64) -> Bool {
    guard contains(offset, length), let bytes else { return false }
    UnsafeMutableRawPointer(bytes + Int(offset - start)).copyMemory(
      from: source, byteCount: length)
    return true
  }

  /// Copies collected bytes; `false` if the range isn't all collected.
  func read(into target: UnsafeMutableRawPointer, _ length: Int, at offset: Int64) -> Bool {
    guard contains(offset, length), let bytes else { return false }
    target.copyMemory(from: bytes + Int(offset - start), byteCount: length)
    return true
  }

  func contains(_ offset: Int64, _ length: Int) -> Bool {
    !isEmpty && offset >= start && offset + Int64(length) <= end
  }

  func overlaps(_ offset: Int64, _ length: Int) -> Bool {
    !isEmpty && offset < end && offset + Int64(length) > start
  }

  mutating func removeAll() { count = 0 }

  mutating func deallocate() {
    bytes?.deallocate()
    bytes = nil
    count = 0
  }
}
