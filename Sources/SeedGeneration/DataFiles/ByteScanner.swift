/// Finds the next of up to four bytes, eight at a time.
///
/// The test for equal bytes in a word is exact: `(x & 0x7F…) + 0x7F…` sets the highest bit of each
/// byte of `x` whose lower bits aren't all 0, without a carry into the next byte (Warren, Hacker's
/// Delight, section 6-1).
struct ByteScanner {
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let bytes: (UInt8, UInt8, UInt8, UInt8)

  init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
    bytes = (a, b, c, d)
    words = (Self.repeated(a), Self.repeated(b), Self.repeated(c), Self.repeated(d))
  }

  /// Finds one of two bytes.
  init(_ a: UInt8, _ b: UInt8) { self.init(a, b, a, b) }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The offset of the next of the bytes, or the end of the buffer.
  @inline(__always)
  func next(in buffer: UnsafeRawBufferPointer, from start: Int) -> Int {
    var position = start
    let end = buffer.count
    while position <= end - 8 {
      let word = UInt64(
        littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let found =
        ~(Self.others(word ^ words.0) & Self.others(word ^ words.1) & Self.others(word ^ words.2)
        & Self.others(word ^ words.3)) & Self.highBits
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < end {
      let byte = buffer[position]
      if byte == bytes.0 || byte == bytes.1 || byte == bytes.2 || byte == bytes.3 { break }
      position += 1
    }
    return position
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Sets the highest bit of each byte that isn't 0.
  @inline(__always)
  private static func others(_ word: UInt64) -> UInt64 {
    ((word & ~highBits) &+ ~highBits) | word
  }
}
