import SeedSchema

/// Appends bytes to preallocated memory.
///
/// Every write is bounds-checked, so a wrong estimate is an error, never a stray write.
struct ByteCursor {
  private let base: UnsafeMutablePointer<UInt8>?
  private let capacity: Int
  /// How many bytes were written.
  private(set) var used = 0
  /// Whether a write overflowed.
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

  /// Writes a byte if a condition holds, without a branch on it: for conditions that are random.
  @inline(__always)
  mutating func write(_ byte: UInt8, if isWritten: Bool) {
    guard used < capacity, let base else {
      isExhausted = isExhausted || isWritten
      return
    }
    base[used] = byte
    used += isWritten ? 1 : 0
  }

  /// Replaces a byte that was written.
  @inline(__always)
  mutating func replace(_ index: Int, by byte: UInt8) {
    guard index >= 0, index < used, let base else { return }
    base[index] = byte
  }

  /// Writes element `row` of a vector; nothing if the vector's ends contradict each other.
  @inline(__always)
  mutating func write(_ vector: ByteVector, _ row: Int) {
    write(vector.bytes, vector.range(checked: row))
  }

  /// Writes a run of bytes.
  @inline(__always)
  mutating func write(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= capacity - used, range.lowerBound >= 0, range.upperBound <= bytes.count
    else {
      isExhausted = true
      return
    }
    bytes.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress, let base else { return }
      (base + used).update(from: from + range.lowerBound, count: range.count)
    }
    used += range.count
  }

  /// Truncates the bytes written since a position to a number of characters.
  mutating func cut(from start: Int, characters: Int) {
    guard let base, used - start > characters, start >= 0 else { return }
    var count = 0
    var end = start
    while end < used {
      // Continuation bytes of UTF-8 begin no character.
      if base[end] & 0xC0 != 0x80 {
        if count == characters { break }
        count += 1
      }
      end += 1
    }
    used = end
  }

  /// Writes decimal digits, with leading zeros up to a width.
  @inline(__always)
  mutating func writeDigits(_ value: UInt64, width: Int = 1) {
    writeDigits(value, count: max(Digits.count(value), width))
  }

  /// Writes the last `count` decimal digits of a number.
  @inline(__always)
  mutating func writeDigits(_ value: UInt64, count: Int) {
    guard count <= capacity - used, let base else {
      isExhausted = true
      return
    }
    if value < 100_000_000, count <= 8, capacity - used >= 8 {
      // There are 8 bytes from here on; those past the digits are overwritten by what follows them,
      // or not used.
      let digits = Digits.eight(value) &>> UInt64(truncatingIfNeeded: 8 * (8 - count))
      UnsafeMutableRawPointer(base + used).storeBytes(of: digits.littleEndian, as: UInt64.self)
      used += count
      return
    }
    // The offsets from `used` to `used + count` are within the capacity, and each write is to one
    // of them.
    var rest = value
    var index = used + count
    while index >= used + 2 {
      index -= 2
      let pair = rest % 100
      rest /= 100
      UnsafeMutableRawPointer(base + index).storeBytes(of: Digits.pair(pair), as: UInt16.self)
    }
    if index > used { base[used] = UInt8(truncatingIfNeeded: 48 + rest % 10) }
    used += count
  }

  /// Writes two digits of a number below 100.
  @inline(__always)
  mutating func writePair(_ value: UInt32) {
    guard capacity - used >= 2, let base else {
      isExhausted = true
      return
    }
    UnsafeMutableRawPointer(base + used).storeBytes(
      of: Digits.pair(UInt64(value)), as: UInt16.self)
    used += 2
  }

  /// Writes a part of a buffer, all of it or nothing.
  @inline(__always)
  mutating func copy(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard range.lowerBound >= 0, range.upperBound <= source.count, count <= capacity - used,
      let base, let from = source.baseAddress
    else {
      if !range.isEmpty { isExhausted = true }
      return
    }
    if count <= 16, source.count - range.lowerBound >= 16, capacity - used >= 16 {
      // Both have 16 bytes from here on; the bytes past the part are overwritten by what follows
      // it, or not used.
      let source = UnsafeRawPointer(from + range.lowerBound)
      let target = UnsafeMutableRawPointer(base + used)
      let first = source.loadUnaligned(as: UInt64.self)
      let second = source.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      target.storeBytes(of: first, as: UInt64.self)
      target.storeBytes(of: second, toByteOffset: 8, as: UInt64.self)
    } else {
      copyBytes(from + range.lowerBound, base + used, count)
    }
    used += count
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
  /// Builds a vector row by row in preallocated memory.
  ///
  /// `capacity` is at least as many bytes as `body` writes for all rows.
  @inline(__always)
  static func build(
    rows: Int, capacity: Int, _ body: (inout ByteCursor, Int) throws -> Void
  ) throws -> ByteVector {
    guard capacity <= Int(Int32.max) else { throw GenerationError.tooMuchText }
    var ends: [Int32] = []
    let bytes = try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var cursor = ByteCursor(buffer)
      defer { count = cursor.used }
      ends = try [Int32](unsafeUninitializedCapacity: rows) { ends, filled in
        for row in 0..<rows {
          try body(&cursor, row)
          ends[row] = Int32(truncatingIfNeeded: cursor.used)
        }
        filled = rows
      }
      if cursor.isExhausted { throw GenerationError.tooMuchText }
    }
    return ByteVector(bytes: bytes, ends: ends)
  }

  /// Element `index`, or nothing if the vector is shorter or its ends contradict each other.
  @inline(__always)
  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[range(checked: index)] }

  /// The byte range of element `index`; empty if the ends contradict each other.
  @inline(__always)
  func range(checked index: Int) -> Range<Int> {
    guard index >= 0, index < ends.count else { return 0..<0 }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    guard start >= 0, start <= end, end <= bytes.count else { return 0..<0 }
    return start..<end
  }

  /// Element `index` as a string.
  package func string(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }

  /// Adds an element.
  ///
  /// - Throws: ``GenerationError`` if the vector would be larger than 2 GB.
  @inline(__always)
  package mutating func appendChecked(_ element: some Collection<UInt8>) throws {
    guard bytes.count + element.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
    bytes.append(contentsOf: element)
    ends.append(Int32(truncatingIfNeeded: bytes.count))
  }
}

extension GenerationError {
  /// A batch can hold 2 GB of text for a column.
  static var tooMuchText: GenerationError {
    GenerationError("the strings of one batch take more than 2 GB")
  }
}
