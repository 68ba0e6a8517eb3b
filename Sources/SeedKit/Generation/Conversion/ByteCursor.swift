import SeedORM

/// Writes bytes one after the other into memory that was set aside for them.
///
/// Every write checks the room that is left, so a wrong estimate gives an error, never a stray write.
struct ByteCursor {
  private let base: UnsafeMutablePointer<UInt8>?
  private let capacity: Int
  /// How many bytes were written.
  private(set) var used = 0
  /// Whether a write found no room.
  private(set) var isExhausted = false

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    base = buffer.baseAddress
    capacity = buffer.count
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    guard used < capacity, let base else {
      isExhausted = true
      return
    }
    base[used] = byte
    used += 1
  }

  @inline(__always)
  mutating func write(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { write(text.utf8Start[index]) }
  }

  @inline(__always)
  mutating func write(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { write(byte) }
  }
}

extension ByteVector {
  /// Makes a vector row by row in memory set aside at once.
  ///
  /// - Parameter capacity: at least as many bytes as `body` writes for all rows.
  @inline(__always)
  static func build(
    rows: Int, capacity: Int, _ body: (inout ByteCursor, Int) throws -> Void
  ) throws -> ByteVector {
    guard capacity <= Int(Int32.max) else { throw GenerationError.tooMuchText }
    var ends: [Int32] = []
    ends.reserveCapacity(rows)
    let bytes = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var cursor = ByteCursor(buffer)
      defer { count = cursor.used }
      for row in 0..<rows {
        try body(&cursor, row)
        ends.append(Int32(truncatingIfNeeded: cursor.used))
      }
      if cursor.isExhausted { throw GenerationError.tooMuchText }
    }
    return ByteVector(bytes: bytes, ends: ends)
  }

  /// Element `index`, or nothing where the vector is shorter or its ends contradict each other.
  @inline(__always)
  func slice(_ index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    guard start >= 0, start <= end, end <= bytes.count else { return [] }
    return bytes[start..<end]
  }

  /// Element `index` as a string.
  func string(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }

  /// Adds an element.
  ///
  /// - Throws: ``GenerationError`` where the vector would be larger than 2 GB.
  mutating func appendChecked(_ element: some Collection<UInt8>) throws {
    guard bytes.count + element.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
    append(element)
  }
}

extension GenerationError {
  /// A batch can hold 2 GB of text for a column.
  static var tooMuchText: GenerationError {
    GenerationError("the texts of one batch take more than 2 GB")
  }
}
